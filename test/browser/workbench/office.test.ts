import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opened, ShownSheet } from '../../../src/local/workbench/protocol';
import { hoursText } from '../../../src/words/format';
import type { Language } from '../../../src/words/language';
import { menuWords, type PageName } from '../../../src/words/menu';
import { closeWords } from '../../../src/words/pages/close';
import { reopenWords } from '../../../src/words/pages/reopen';
import { textOf } from '../../documents/docx-text';
import { workbenchWords } from '../../../src/words/workbench';
import { workbenchShellWords } from '../../../src/words/workbench-shell';
import { describeInBrowser, withBrowser } from '../chromium';
import { Seat } from './seat';
import { rowsOf, Studio } from './studio';

/** An October at the sample studio, in the browser, by its staff and its manager. */

const ANNA = 'anna@lantern.example.com';
const MARK = 'mark@lantern.example.com';

const NAMES = {
  en: {
    timeLog: 'Time log',
    payments: 'Payments',
    ledger: 'Ledger',
    date: 'Date',
    client: 'Client',
    task: 'Task',
    hours: 'Hours',
    counted: 'Counted',
    id: 'ID',
    amount: 'Amount',
    kind: 'Kind',
    topUp: 'Top-up',
    period: 'Period',
    revision: 'Revision',
    used: 'Used',
    granted: 'Granted',
    report: 'Report',
    bakery: 'Harbour Lane Bakery',
    council: 'Elmwood District Council',
    day: (day: number) => `10/${String(day)}/2026`,
  },
  ru: {
    timeLog: 'Учёт времени',
    payments: 'Платежи',
    ledger: 'Книга часов',
    date: 'Дата',
    client: 'Клиент',
    task: 'Задача',
    hours: 'Часы',
    counted: 'Учтено',
    id: 'ID',
    amount: 'Сумма',
    kind: 'Вид',
    topUp: 'Пакет',
    period: 'Период',
    revision: 'Версия',
    used: 'Отработано',
    granted: 'Зачислено',
    report: 'Отчёт',
    bakery: 'Пекарня «Гавань»',
    council: 'Администрация Вязовского района',
    day: (day: number) => `${String(day)}.10.2026`,
  },
} as const;

/** Six ways of writing an hour and a half, and what counts. */
const FORMS = ['1:30', '1,5', '90m', '1h30', '1.5', '1ч 30м'];

const browser = withBrowser();

describeInBrowser.each<Language>(['en', 'ru'])('an office in %s at the workbench', (language) => {
  jest.setTimeout(300_000);
  const names = NAMES[language];
  const studio = new Studio(['--now', '2026-11-03T09:00', '--lang', language]);
  let isBroken = false;

  /** Each step stands on the one before. */
  const step = (name: string, act: () => Promise<void>): void => {
    test(name, async () => {
      if (isBroken) throw new Error('an earlier step has failed');
      isBroken = true;
      await act();
      isBroken = false;
    });
  };

  const sheetOf = ({ sheets }: Opened, name: string): ShownSheet => {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const rows = async (name: string) => rowsOf(sheetOf(await studio.opened(ANNA), name));
  const nextRow = async (name: string): Promise<number> => Math.max(...(await rows(name)).map(({ row }) => row)) + 1;
  const bakeryInLedger = async () =>
    (await rows(names.ledger))
      .filter(({ cells }) => cells[names.client] === names.bakery && cells[names.period] === '2026-10')
      .map(({ cells }) => cells);
  const choose = (seat: Seat, page: PageName): Promise<void> =>
    seat.choose('Carryover', menuWords(language).items[page]);
  const frame = (seat: Seat, page: PageName) => seat.frame(menuWords(language).pages[page]);
  const shot = (seat: Seat, name: string): Promise<void> => seat.shot(`${language}-${name}`);

  beforeAll(() => studio.start());
  afterAll(() => studio.clear());

  step('has hours typed in six forms by a member of staff', async () => {
    const mark = await Seat.at(browser(), studio, MARK);
    const first = await nextRow(names.timeLog);
    await mark.goTo(names.timeLog, first, names.date);
    for (const [index, form] of FORMS.entries()) {
      await mark.type(names.day(index + 12), 'Tab');
      await mark.type(names.bakery, 'Tab');
      await mark.type('', 'Tab');
      await mark.type('Gift boxes', 'Tab');
      await mark.type('', 'Tab');
      await mark.type(form);
    }
    await mark.sees((opened) => {
      const typed = rowsOf(sheetOf(opened, names.timeLog)).filter(({ row }) => row >= first);
      return typed.length === FORMS.length && typed.every(({ cells }) => cells[names.counted] === 1.5);
    });
    await shot(mark, 'hours');
    const typed = (await rows(names.timeLog)).filter(({ row }) => row >= first).map(({ cells }) => cells);
    expect(typed.map((cells) => cells[names.hours])).toEqual(FORMS);
    expect(new Set(typed.map((cells) => cells[names.id])).size).toBe(FORMS.length);
    await mark.leave();
  });

  step('has fifty rows pasted from a text table', async () => {
    const mark = await Seat.at(browser(), studio, MARK);
    const first = await nextRow(names.timeLog);
    await mark.goTo(names.timeLog, first, names.date);
    const lines = Array.from({ length: 50 }, (_, index) =>
      [names.day((index % 28) + 1), names.council, '', `Form ${String(index + 1)}`, '', '0:06'].join('\t'),
    );
    await mark.paste(lines.join('\n'));
    await mark.sees((opened) => {
      const pasted = rowsOf(sheetOf(opened, names.timeLog)).filter(({ row }) => row >= first);
      return pasted.length === 50 && pasted.every(({ cells }) => cells[names.counted] === 0.1);
    });
    await shot(mark, 'pasted');
    await mark.leave();
  });

  step('keeps staff out of what is the managers’', async () => {
    const mark = await Seat.at(browser(), studio, MARK);
    const row = await nextRow(names.payments);
    await mark.goTo(names.payments, row, names.amount);
    await mark.type('100');
    await mark.page.getByText(workbenchShellWords[language].locked(`Carryover: ${names.payments}`)).waitFor();
    await shot(mark, 'locked');
    expect(await nextRow(names.payments)).toBe(row);
    await mark.leave();
  });

  step('has a payment typed by its manager, who rehearses the close, is led to an error and corrects it', async () => {
    const words = closeWords(language);
    const anna = await Seat.at(browser(), studio, ANNA);
    const payment = await nextRow(names.payments);
    await anna.goTo(names.payments, payment, names.date);
    for (const text of [names.day(20), names.bakery, '50', names.topUp, '']) await anna.type(text, 'Tab');
    await anna.type('5');
    const wrong = await nextRow(names.timeLog);
    await anna.goTo(names.timeLog, wrong, names.date);
    for (const text of [names.day(30), names.bakery, '', 'Shop window', '']) await anna.type(text, 'Tab');
    await anna.type('soon');
    await anna.sees((opened) => rowsOf(sheetOf(opened, names.timeLog)).some(({ row }) => row === wrong));
    await anna.openSheet(names.payments);
    await choose(anna, 'close');
    const page = frame(anna, 'close');
    const link = page.getByRole('button', { name: new RegExp(`F${String(wrong)}`) }).first();
    await link.waitFor();
    await shot(anna, 'rehearsal');
    await link.click();
    const box = anna.page.locator('[data-u-comp=defined-name] input');
    while ((await box.inputValue()) !== `F${String(wrong)}`) await anna.page.waitForTimeout(50);
    await anna.page.locator('#univer-sheet-main-canvas_book').focus();
    await anna.goTo(names.timeLog, wrong, names.hours);
    await anna.type('0:30');
    await anna.sees((opened) =>
      rowsOf(sheetOf(opened, names.timeLog)).some(({ row, cells }) => row === wrong && cells[names.counted] === 0.5),
    );
    await page.getByRole('button', { name: words.rehearseAgain, exact: true }).click();
    await page.getByText(words.mended).waitFor();
    await page.getByRole('button', { name: words.closeAll(12), exact: true }).click();
    await page.getByRole('button', { name: words.closeAll(12), exact: true }).click();
    await page.getByRole('button', { name: words.send.later, exact: true }).click();
    await page.getByRole('heading', { name: words.isClosed('2026-10') }).waitFor();
    await shot(anna, 'closed');
    const [line] = await bakeryInLedger();
    // 12:00 of the sample, six times 1:30 and 0:30.
    expect(line).toMatchObject({ [names.used]: 21.5, [names.revision]: 1 });
    await anna.leave();
  });

  step('has a report for the client that holds the numbers of the ledger', async () => {
    const anna = await Seat.at(browser(), studio, ANNA);
    const [closed] = await bakeryInLedger();
    const path = String(closed?.[names.report]);
    const report = textOf(readFileSync(join(studio.bookFolder, path)));
    expect(report).toContain(hoursText(21.5 * 60));
    expect(report).toContain('Gift boxes');
    const { panels } = workbenchWords(language);
    await anna.page.getByRole('button', { name: panels.tabs.documents, exact: true }).click();
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.docx$/, '');
    const line = anna.page.locator('.line-open', { hasText: name });
    await line.waitFor();
    await shot(anna, 'documents');
    await line.click();
    const preview = anna.page.frameLocator(`iframe[title="${panels.documents.preview(name)}"]`);
    await preview
      .getByText(hoursText(21.5 * 60))
      .first()
      .waitFor();
    await shot(anna, 'report');
    await anna.leave();
  });

  step('reopens the month and closes it again', async () => {
    const reopened = reopenWords(language);
    const closed = closeWords(language);
    const anna = await Seat.at(browser(), studio, ANNA);
    await choose(anna, 'reopen');
    const reopening = frame(anna, 'reopen');
    await reopening.getByLabel(reopened.reason).fill('A day was forgotten');
    await reopening.getByRole('button', { name: reopened.reopen, exact: true }).click();
    await reopening.getByRole('button', { name: reopened.yes, exact: true }).click();
    await reopening.getByText(reopened.done(12, '2026-10')).first().waitFor();
    const { reopen } = menuWords(language).pages;
    await anna.page.getByRole('button', { name: workbenchWords(language).frames.close(reopen) }).click();
    await choose(anna, 'close');
    const closing = frame(anna, 'close');
    for (let press = 0; press < 2; press++)
      await closing.getByRole('button', { name: closed.closeAll(12), exact: true }).click();
    await closing.getByText(closed.isClosed('2026-10')).first().waitFor();
    expect((await bakeryInLedger()).map((cells) => cells[names.revision])).toEqual([1, 2]);
    await anna.leave();
  });
});
