import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { Book } from '../../src/local/book/book';
import type { Language } from '../../src/words/language';
import { hoursText, periodText } from '../../src/words/format';
import { menuWords, type PageName } from '../../src/words/menu';
import { automationWords } from '../../src/words/pages/automation';
import { bringOverWords, type BroughtOverField } from '../../src/words/pages/bring-over';
import { closeWords } from '../../src/words/pages/close';
import { frameWords } from '../../src/words/pages/frame';
import { owedWords } from '../../src/words/pages/owed';
import { problemsWords } from '../../src/words/pages/problems';
import { reopenWords } from '../../src/words/pages/reopen';
import { setUpWords } from '../../src/words/pages/set-up';
import { textOf } from '../documents/docx-text';
import { columnOf } from '../scenarios/cells';
import { describeInBrowser, withBrowser } from './chromium';
import { Desk } from './desk';

/** One office's first months, from an empty spreadsheet on, through the pages and the bundle that Google runs. */

const ANN = { email: 'ann@example.com' };
const BOB = { email: 'bob@example.com' };

/** What the sheets are called in the language of the book. */
const NAMES = {
  en: {
    clients: 'Clients',
    terms: 'Terms',
    payments: 'Payments',
    timeLog: 'Time log',
    staff: 'Staff',
    ledger: 'Ledger',
    client: 'Client',
    start: 'Start',
    from: 'From',
    fee: 'Monthly fee',
    hours: 'Monthly hours',
    date: 'Date',
    amount: 'Amount',
    task: 'Task',
    worked: 'Hours',
    counted: 'Counted',
    id: 'ID',
    worker: 'Worker',
    email: 'Email',
    role: 'Role',
    manager: 'Manager',
    revision: 'Revision',
    period: 'Period',
    report: 'Report',
    currency: 'Currency',
  },
  ru: {
    clients: 'Клиенты',
    terms: 'Условия',
    payments: 'Платежи',
    timeLog: 'Учёт времени',
    staff: 'Сотрудники',
    ledger: 'Книга часов',
    client: 'Клиент',
    start: 'Начало',
    from: 'С',
    fee: 'Абонплата',
    hours: 'Часов в месяц',
    date: 'Дата',
    amount: 'Сумма',
    task: 'Задача',
    worked: 'Часы',
    counted: 'Учтено',
    id: 'ID',
    worker: 'Исполнитель',
    email: 'Эл. почта',
    role: 'Роль',
    manager: 'Менеджер',
    revision: 'Версия',
    period: 'Период',
    report: 'Отчёт',
    currency: 'Валюта',
  },
} as const;

const browser = withBrowser();

describeInBrowser.each<Language>(['en', 'ru'])('an office in %s', (language) => {
  const names = NAMES[language];
  const book = new Book();
  book.addSheet('Sheet1');
  let desk: Desk;
  let isBroken = false;

  /** Each step stands on the one before. */
  const step = (name: string, act: () => Promise<void> | void): void => {
    test(name, async () => {
      if (isBroken) throw new Error('an earlier step has failed');
      isBroken = true;
      await act();
      isBroken = false;
    });
  };

  const person = (email: string) => ({ email, locale: language });
  const choose = (page: PageName): Promise<Page> => desk.choose(menuWords(language).items[page]);
  const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { name }).waitFor();
  const ledger = () => {
    const revisions = columnOf(book, names.ledger, names.revision);
    return columnOf(book, names.ledger, names.period).map((period, row) => [period, revisions[row]]);
  };

  beforeAll(async () => {
    desk = new Desk(browser(), book, person(ANN.email), '2026-11-03T09:00');
    await desk.open();
  });

  step('is set up from its own spreadsheet', async () => {
    const words = setUpWords(language);
    const page = await choose('setUp');
    await page.getByLabel(words.language).selectOption(language);
    await press(page, words.setUp);
    await heading(page, words.done);
    expect(book.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Sheet1', names.clients, names.timeLog, names.ledger]),
    );
    await page.close();
  });

  step('brings a client over, with hours that it has left and a sheet to sign', async () => {
    const words = bringOverWords(language);
    const page = await choose('bringOver');
    const fill = (field: BroughtOverField, text: string) =>
      page.getByLabel(words.cell(words.fields[field], 1), { exact: true }).fill(text);
    await fill('client', 'Birch');
    await fill('start', '2026-11');
    await fill('fee', '60');
    await fill('hours', 'six');
    await fill('openingHours', '4:30');
    await fill('openingValue', '45');
    await press(page, words.bringOver(1));
    await page.getByText(words.refused(1)).first().waitFor();
    expect(columnOf(book, names.clients, names.client)).toEqual([]);
    await fill('hours', '6');
    await press(page, words.bringOver(1));
    await heading(page, words.done(1));
    expect(columnOf(book, names.clients, names.client)).toEqual(['Birch']);
    expect(columnOf(book, names.terms, names.client)).toEqual(['Birch']);
    expect(book.sheets.map(({ name }) => name).some((name) => name.includes('2026-11-03'))).toBe(true);
    await page.close();
  });

  step('has a client with terms and payments, and staff who type hours as they please', async () => {
    await desk.typeRow(names.staff, { [names.worker]: 'Ann', [names.email]: ANN.email, [names.role]: names.manager });
    await desk.typeRow(names.staff, { [names.worker]: 'Bob', [names.email]: BOB.email });
    await desk.typeRow(names.clients, { [names.client]: 'Acme', [names.start]: '2026-09', [names.currency]: 'USD' });
    await desk.typeRow(names.terms, {
      [names.client]: 'Acme',
      [names.from]: '2026-09',
      [names.fee]: '100',
      [names.hours]: '10',
    });
    for (const date of ['2026-09-03', '2026-10-05'])
      await desk.typeRow(names.payments, { [names.date]: date, [names.client]: 'Acme', [names.amount]: '100' });
    desk.as(person(BOB.email));
    const typed = [
      ['2026-09-10', '1:30'],
      ['2026-09-11', '1,5'],
      ['2026-09-24', '90m'],
      ['2026-09-25', '0.5'],
      ['2026-10-07', '8h'],
      ['2026-10-21', 'soon'],
    ] as const;
    for (const [date, hours] of typed)
      await desk.typeRow(names.timeLog, {
        [names.date]: date,
        [names.client]: 'acme',
        [names.task]: 'The shop',
        [names.worked]: hours,
      });
    expect(columnOf(book, names.timeLog, names.counted)).toEqual([1.5, 1.5, 1.5, 0.5, 8, '']);
    expect(new Set(columnOf(book, names.timeLog, names.id)).size).toBe(6);
  });

  step('lets staff look, and change nothing', async () => {
    const page = await choose('close');
    await page.getByText(frameWords(language).forManagers).first().waitFor();
    expect(await page.getByRole('button', { name: closeWords(language).closeAll(1) }).count()).toBe(0);
    await page.close();
    desk.as(person(ANN.email));
  });

  step('is led from an error to its cell, corrects it, and closes two months', async () => {
    const words = closeWords(language);
    const page = await choose('close');
    const error = page.getByRole('button', { name: new RegExp(`${names.timeLog}.*F7|F7`) }).first();
    await error.click();
    while (desk.host.screen.selection?.area.row !== 7) await page.waitForTimeout(50);
    expect(desk.host.screen.selection.sheet).toBe(names.timeLog);
    await desk.typeCell(names.timeLog, 7, names.worked, '4');
    await press(page, words.rehearseAgain);
    await page.getByText(words.mended).waitFor();
    await press(page, words.closeAll(1));
    await press(page, words.closeAll(1));
    await heading(page, words.isClosed('2026-10'));
    expect(ledger()).toEqual([
      ['2026-09', 1],
      ['2026-10', 1],
    ]);
    await page.close();
  });

  step('reopens a month for a reason, which the next report tells with what changed', async () => {
    const reopened = reopenWords(language);
    const page = await choose('reopen');
    await page.getByLabel(reopened.reason).fill('A day was forgotten');
    await press(page, reopened.reopen);
    await press(page, reopened.yes);
    await page.getByText(reopened.done(1, '2026-10')).first().waitFor();
    await page.close();
    await desk.typeCell(names.timeLog, 7, names.worked, '3:30');
    const words = closeWords(language);
    const again = await choose('close');
    await press(again, words.closeAll(1));
    await press(again, words.closeAll(1));
    await heading(again, words.isClosed('2026-10'));
    await again.close();
    expect(ledger()).toEqual([
      ['2026-09', 1],
      ['2026-10', 1],
      ['2026-10', 2],
    ]);
    const [, , file] = columnOf(book, names.ledger, names.report);
    const report = textOf(readFileSync(join(desk.host.path, '..', file as string)));
    expect(report).toContain('A day was forgotten');
    expect(report).toContain(`${hoursText(720)} → ${hoursText(690)}`);
  });

  step('finds the book in order, and sees what it owes', async () => {
    const problems = await choose('problems');
    await heading(problems, problemsWords(language).inOrder);
    await problems.close();
    const owed = await choose('owed');
    await owed
      .getByRole('cell', { name: hoursText(210) })
      .first()
      .waitFor();
    await owed.getByText(owedWords(language).currency('USD')).first().waitFor();
    await owed.close();
  });

  step('leaves the next month to the clock', async () => {
    const words = automationWords(language);
    const page = await choose('automation');
    await press(page, words.install);
    await page.getByText(words.installed).first().waitFor();
    await page.getByLabel(words.autoClose).selectOption({ label: words.modes.cleanClients });
    await press(page, words.save);
    await page.getByText(words.saved).first().waitFor();
    await page.close();
    desk.as(person(BOB.email));
    await desk.typeRow(names.timeLog, {
      [names.date]: '2026-11-12',
      [names.client]: 'Acme',
      [names.task]: 'Toner',
      [names.worked]: '2ч 15м',
    });
    for (const { failure } of await desk.at('2026-12-03T10:00')) expect(failure).toBeNull();
    expect(ledger()).toContainEqual(['2026-11', 1]);
    const subjects = desk.host.outbox.map(({ subject }) => subject);
    expect(subjects.some((subject) => subject.includes(periodText(language, '2026-11')))).toBe(true);
  });

  step('no page asked for anything outside', () => {
    expect(desk.requests).toEqual([]);
  });
});
