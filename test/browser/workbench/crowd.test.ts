import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Book } from '../../../src/local/book/book';
import { load } from '../../../src/local/book/xlsx/load';
import { save } from '../../../src/local/book/xlsx/save';
import { menuWords } from '../../../src/words/menu';
import { closeWords } from '../../../src/words/pages/close';
import { setUpWords } from '../../../src/words/pages/set-up';
import { workbenchWords } from '../../../src/words/workbench';
import { workbenchShellWords } from '../../../src/words/workbench-shell';
import { describeInBrowser, withBrowser } from '../chromium';
import { Seat } from './seat';
import { rowsOf, Studio, type SeenRow } from './studio';

/** Several people at the workbench at once, and what becomes of their work when it ends before they do. */

const ANNA = 'anna@lantern.example.com';
const STAFF = ['mark@lantern.example.com', 'irina@lantern.example.com', 'tom@lantern.example.com'];
const NOW = ['--now', '2026-11-03T09:00'];
const BAKERY = 'Harbour Lane Bakery';

const browser = withBrowser();

describeInBrowser('several people at the workbench', () => {
  jest.setTimeout(300_000);
  let studio: Studio;

  beforeEach(async () => {
    studio = new Studio(NOW);
    await studio.start();
  });
  afterEach(() => studio.clear());

  const rows = async (name: string): Promise<readonly SeenRow[]> => {
    const { sheets } = await studio.opened(ANNA);
    return sheets.filter((sheet) => sheet.name === name).flatMap(rowsOf);
  };
  const nextRow = async (): Promise<number> => Math.max(...(await rows('Time log')).map(({ row }) => row)) + 1;

  test('type while a close runs, and every entry is counted once', async () => {
    const first = await nextRow();
    const anna = await Seat.at(browser(), studio, ANNA);
    const seats = await Promise.all(STAFF.map((email) => Seat.at(browser(), studio, email)));
    await anna.choose('Carryover', menuWords('en').items.close);
    const page = anna.frame(menuWords('en').pages.close);
    const close = page.getByRole('button', { name: closeWords('en').closeAll(12), exact: true });
    await close.click();
    await close.waitFor();
    const tasks = STAFF.map((_, place) => [1, 2, 3, 4].map((entry) => `Entry ${entry} of ${place + 1}`));
    const typing = seats.map(async (seat, place) => {
      for (const [entry, task] of (tasks[place] ?? []).entries()) {
        await seat.goTo('Time log', first + place * 4 + entry, 'Date');
        await seat.paste(['10/30/2026', BAKERY, '', task, '', '0:15'].join('\t'));
      }
    });
    await close.click();
    await Promise.all([...typing, page.getByText(closeWords('en').isClosed('2026-10')).first().waitFor()]);
    await anna.sees(({ sheets }) => {
      const log = sheets.find(({ name }) => name === 'Time log');
      return (
        log !== undefined && rowsOf(log).filter(({ cells }) => String(cells['Task']).startsWith('Entry')).length === 12
      );
    });
    await studio.stop();
    carryover('close', studio.book, '2026-11', '--now', '2026-12-03T09:00');
    await studio.start();
    const posted = (await rows('History'))
      .map(({ cells }) => String(cells['Task']))
      .filter((task) => task.startsWith('Entry'));
    expect(posted.sort()).toEqual(tasks.flat().sort());
    await Promise.all([anna, ...seats].map((seat) => seat.leave()));
  });

  test('find everything that was acknowledged, after the power went', async () => {
    const first = await nextRow();
    const mark = await Seat.at(browser(), studio, STAFF[0] ?? '');
    const acknowledged: string[] = [];
    mark.page.on('response', (response) => {
      if (!response.url().endsWith('/api/type') || response.status() !== 200) return;
      const { cells } = JSON.parse(response.request().postData() ?? '{}') as { cells: { input: string }[] };
      acknowledged.push(...cells.map(({ input }) => input));
    });
    await mark.goTo('Time log', first, 'Task');
    const typing = (async () => {
      for (let entry = 1; entry <= 40 && acknowledged.length < 12; entry++) await mark.type(`Work ${entry}`);
    })();
    while (acknowledged.length < 9) await mark.page.waitForTimeout(10);
    await studio.kill();
    await typing;
    const kept = [...acknowledged];
    await studio.start();
    const found = (await rows('Time log')).map(({ cells }) => String(cells['Task']));
    expect(kept.length).toBeGreaterThanOrEqual(9);
    expect(found).toEqual(expect.arrayContaining(kept));
    await mark.leave();
  });
});

describeInBrowser('whoever is within a cell', () => {
  jest.setTimeout(300_000);
  const studio = new Studio(NOW);
  let anna: Seat;
  let mark: Seat;

  beforeAll(async () => {
    await studio.start();
    await elsewhere((book) => {
      for (const sheet of book.sheets.filter(({ name }) => name === 'Work plan')) book.removeSheet(sheet);
    });
    while (await has('Work plan')) await new Promise((resolve) => setTimeout(resolve, 100));
    anna = await Seat.at(browser(), studio, ANNA);
    mark = await Seat.at(browser(), studio, STAFF[0] ?? '');
  });
  afterAll(() => studio.clear());

  const has = async (name: string): Promise<boolean> =>
    (await studio.opened(ANNA)).sheets.some((sheet) => sheet.name === name);
  /** Another program changes the file. */
  const elsewhere = async (change: (book: Book) => void): Promise<void> => {
    const loaded = await load(readFileSync(studio.book));
    if (!loaded.ok) throw new Error(loaded.code);
    change(loaded.book);
    writeFileSync(studio.book, await save(loaded.book));
  };
  const log = async (): Promise<readonly SeenRow[]> =>
    (await studio.opened(ANNA)).sheets.filter(({ name }) => name === 'Time log').flatMap(rowsOf);
  const nextRow = async (): Promise<number> => Math.max(...(await log()).map(({ row }) => row)) + 1;
  /** Waits until these tasks stand in the time log, one below the other. */
  const holds = async (first: number, tasks: readonly string[]): Promise<void> => {
    await mark.sees(({ sheets }) => {
      const rows = sheets.filter(({ name }) => name === 'Time log').flatMap(rowsOf);
      return tasks.every((task, index) => rows.find(({ row }) => row === first + index)?.cells['Task'] === task);
    });
  };
  const tab = (seat: Seat, name: string) => seat.page.locator('[data-u-comp=slide-tab-item]', { hasText: name });

  test('keeps the letters when a sheet comes, and sees it when they are in the book', async () => {
    const first = await nextRow();
    await anna.choose('Carryover', menuWords('en').items.setUp);
    const repair = anna
      .frame(menuWords('en').pages.setUp)
      .getByRole('button', { name: setUpWords('en').repair, exact: true });
    await repair.waitFor();
    await mark.goTo('Time log', first, 'Task');
    await mark.page.keyboard.type('Half a ');
    await repair.click();
    await tab(anna, 'Work plan').waitFor();
    expect(await tab(mark, 'Work plan').count()).toBe(0);
    await mark.type('word');
    await tab(mark, 'Work plan').waitFor();
    await mark.type('The next');
    await holds(first, ['Half a word', 'The next']);
    const { close } = workbenchWords('en').frames;
    await anna.page.getByRole('button', { name: close(menuWords('en').pages.setUp) }).click();
  });

  test('types into the row that was meant, wherever it went', async () => {
    const first = await nextRow();
    await mark.goTo('Time log', first, 'Task');
    await mark.type('Above');
    await holds(first, ['Above']);
    await mark.page.keyboard.type('Half a ');
    await anna.goTo('Time log', first, 'Task');
    await anna.choose('Insert', 'Row above');
    await anna.page.getByRole('button', { name: workbenchShellWords.en.edit, exact: true }).click();
    await holds(first + 1, ['Above']);
    await mark.type('row');
    await holds(first + 1, ['Above', 'Half a row']);
  });

  test.each([
    ['the next cell', () => mark.page.keyboard.press('Enter')],
    ['another sheet', () => mark.openSheet('Clients')],
  ])('is told what was typed where another program’s book came, after leaving for %s', async (where, leave) => {
    const first = await nextRow();
    await mark.goTo('Time log', first, 'Task');
    await mark.page.keyboard.type('Half a ');
    const name = `Before ${where}`;
    await elsewhere((book) => book.addSheet(name));
    await tab(anna, name).waitFor();
    expect(await tab(mark, name).count()).toBe(0);
    await mark.page.keyboard.type('book');
    await leave();
    await mark.page.getByText(`Time log!D${String(first)}: Half a book`).waitFor();
    await tab(mark, name).waitFor();
    await mark.page.keyboard.press('Escape');
  });
});

function carryover(...words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [resolve('build/carryover.cjs'), ...words], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`carryover ${words.join(' ')}: ${stderr}`);
}
