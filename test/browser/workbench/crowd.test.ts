import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { menuWords } from '../../../src/words/menu';
import { closeWords } from '../../../src/words/pages/close';
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

function carryover(...words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [resolve('build/carryover.cjs'), ...words], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`carryover ${words.join(' ')}: ${stderr}`);
}
