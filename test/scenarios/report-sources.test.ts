import type { ReportSource } from '../../src/documents/report-source';
import type { Book } from '../../src/local/book/book';
import { bookOf } from '../local/book/books';
import { columnOf, typeCell, typeRow } from './cells';
import { FOUNDING, type Rows } from './founding-book';
import { check, close, deliver, reopen, setUp } from './run-book';

/** What History keeps of each document, but for the work it lists. */
function sourcesIn(book: Book): readonly ReportSource[] {
  return columnOf(book, 'History', 'Data').flatMap((data) =>
    typeof data === 'string' && data !== '' ? [(JSON.parse(data) as { source: ReportSource }).source] : [],
  );
}

function bookWith(sheets: Readonly<Record<string, Rows>>): Book {
  return bookOf({ ...FOUNDING, ...sheets });
}

describe('what a report is made from', () => {
  it('names who signs, the note on tax, the terms in force and the project rate', () => {
    const book = bookWith({
      Clients: [
        ['Client', 'Start', 'Signatory'],
        ['Acme', '2026-09', 'J. Doe'],
      ],
      Terms: [
        ['Client', 'From', 'Monthly fee', 'Monthly hours', 'Project rate'],
        ['Acme', '2026-10', 120, 12, null],
        ['Acme', '2026-09', 100, 10, '$15'],
      ],
      Settings: [
        ['Setting', 'Value'],
        ['Signatory', 'A. Berg, director'],
        ['Tax note', 'Without VAT'],
      ],
    });
    close(book, { through: '2026-10' });
    expect(sourcesIn(book)).toMatchObject([
      {
        signatories: { company: 'A. Berg, director', client: 'J. Doe' },
        taxNote: 'Without VAT',
        terms: { fee: 100_00, allotmentMinutes: 600 },
        projectRate: 15_00,
      },
      { terms: { fee: 120_00, allotmentMinutes: 720 }, projectRate: null },
    ]);
  });

  it('lists the plan of the month, with what Spent counts for each task', () => {
    const book = bookWith({
      'Work plan': [
        ['Period', 'Client', 'Task', 'Service', 'Estimate', 'Status'],
        ['2026-09', 'Acme', 'a NEW  page', 'Novaya', '2:30', 'done'],
        ['2026-10', 'acme', 'A logo', '', '', ''],
        ['2026-09', 'Acme', 'Never begun', 'Hosting', '1', 'Отменено'],
      ],
      Services: [
        ['Service', 'Category', 'In English'],
        ['Novaya', 'Web site', 'New page'],
      ],
    });
    typeRow(book, 'Time log', { Date: '2026-10-02', Client: 'Acme', Task: 'A new page', Hours: '1' });
    close(book, { through: '2026-10' });
    const line = { service: '', estimateMinutes: null, spentMinutes: 0, status: 'planned' };
    expect(sourcesIn(book).map(({ plan }) => plan)).toEqual([
      [
        { ...line, task: 'a NEW  page', service: 'New page', estimateMinutes: 150, spentMinutes: 180, status: 'done' },
        { ...line, task: 'Never begun', service: 'Hosting', estimateMinutes: 60, status: 'dropped' },
      ],
      [{ ...line, task: 'A logo' }],
    ]);
  });

  it('counts no hours for work that is not charged, and those of a close that was done again', () => {
    const book = bookWith({
      'Work plan': [
        ['Period', 'Client', 'Task'],
        ['2026-09', 'Acme', 'A new page'],
      ],
    });
    setUp(book, 'en');
    close(book, { through: '2026-09' });
    reopen(book, '2026-09');
    typeRow(book, 'Time log', { Date: '2026-09-20', Client: 'Acme', Task: 'A new page', Hours: '2', Charge: 'No' });
    typeRow(book, 'Time log', { Date: '2026-09-21', Client: 'Acme', Task: 'A new page', Hours: '0:15' });
    close(book, { through: '2026-09' });
    expect(sourcesIn(book).map(({ plan }) => plan?.[0]?.spentMinutes)).toEqual([180, 195]);
  });

  it('leaves out the sections that the client or the office leaves out', () => {
    const book = bookWith({
      Clients: [
        ['Client', 'Start', 'Leave out'],
        ['Acme', '2026-09', ' ДОКАЗАТЕЛЬСТВО, plan; prices\nproof'],
      ],
      Settings: [
        ['Setting', 'Value'],
        ['Не включать в отчёты', 'Экономия, plan'],
      ],
    });
    const { closed, issues } = close(book, { through: '2026-09' });
    expect(closed).toHaveLength(1);
    expect(issues).toMatchObject([{ severity: 'warning', code: 'word-ignored', sheet: 'Clients', cell: 'C2' }]);
    expect(sourcesIn(book).map(({ leftOut }) => leftOut)).toEqual([['plan', 'savings', 'proof']]);
  });
});

it('a plan that cannot be read is a warning at its cell, in its own month, and holds nobody back', () => {
  const book = bookWith({
    'Work plan': [
      ['Period', 'Client', 'Task', 'Estimate', 'Status'],
      ['2026-09', 'Acme', 'A new page', 'some', 'nearly'],
      ['2026-12', 'Acme', 'A logo', '-1', ''],
      ['soon', 'Nobody', 'A name', '', ''],
    ],
  });
  const ran = close(book, { through: '2026-10' });
  expect(ran.closed).toHaveLength(2);
  expect(ran.issues.map(({ severity, code, cell }) => `${severity} ${code} ${cell}`)).toEqual([
    'warning hours-ignored D2',
    'warning word-ignored E2',
  ]);
  expect(sourcesIn(book)[0]?.plan).toMatchObject([{ estimateMinutes: null, status: 'planned' }]);
  const warnings = check(book).issues.filter(({ severity }) => severity === 'warning');
  expect(warnings.map(({ cell }) => cell)).toEqual(['D2', 'E2', 'D3']);
});

it('typical hours that cannot be read are a warning, and their entries are counted', () => {
  const book = bookWith({
    Services: [
      ['Service', 'Category', 'Typical hours'],
      ['Hosting', 'Web site', '1-2'],
    ],
  });
  const { closed, issues } = close(book, { through: '2026-09' });
  expect(closed).toMatchObject([{ used: 300 }]);
  expect(issues).toMatchObject([{ severity: 'warning', code: 'hours-ignored', sheet: 'Services', cell: 'C2' }]);
});

it('set-up adds the column Leave out to a book that lacks it', () => {
  const book = bookWith({});
  setUp(book, 'en');
  expect(columnOf(book, 'Clients', 'Leave out')).toEqual(['']);
  typeCell(book, 'Clients', 2, 'Leave out', 'Workers');
  close(book, { through: '2026-09' });
  expect(sourcesIn(book)[0]?.leftOut).toEqual(['workers']);
  expect(deliver(book)).toHaveLength(1);
});
