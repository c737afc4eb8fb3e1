import { documentPieces, keptSource } from '../../src/app/document-data';
import type { ReportSource } from '../../src/documents/report-source';
import { minor } from '../../src/ledger/money';
import { minutes } from '../../src/ledger/minutes';
import type { HistoryRecord } from '../../src/workbook/records';
import { makeAct, makeReport } from '../documents/built-in';
import { textOf } from '../documents/docx-text';
import { october, period } from '../documents/sources';

const BLANK: HistoryRecord = {
  row: 2,
  close: 'c1',
  kind: 'work',
  period: period('2026-10'),
  client: 'Harbour Bakery',
  revision: 1,
  date: '',
  service: '',
  category: '',
  task: '',
  worker: '',
  minutes: null,
  countedMinutes: null,
  charged: null,
  amount: '',
  for: '',
  id: '',
  data: '',
};

/** What History keeps of a document: the work it lists, then the rest in pieces. */
function historyOf(source: ReportSource): readonly HistoryRecord[] {
  const works = source.works.map((work): HistoryRecord => {
    const { workedMinutes, ...rest } = work;
    return { ...BLANK, ...rest, minutes: workedMinutes };
  });
  const pieces = documentPieces(source, works).map((data): HistoryRecord => ({ ...BLANK, kind: 'document', data }));
  return [...works, ...pieces];
}

const full: Partial<ReportSource> = {
  signatories: { company: 'A. Berg', client: 'J. Doe' },
  taxNote: 'Without VAT',
  terms: { fee: minor(10_000), allotmentMinutes: minutes(600) },
  projectRate: null,
  plan: [
    { task: 'A logo', service: '', estimateMinutes: null, spentMinutes: minutes(30), status: 'done' },
    {
      task: 'x'.repeat(40_000),
      service: '',
      estimateMinutes: minutes(60),
      spentMinutes: minutes(0),
      status: 'planned',
    },
  ],
  leftOut: ['proof'],
};

it.each([
  ['of this version', full],
  ['of an earlier version, which kept less', {}],
])('a source is the same again from what History keeps: %s', (_title, more) => {
  const source = october(more);
  const kept = keptSource(historyOf(source));
  expect(kept).toEqual(source);
  expect(makeReport(kept)).toEqual(makeReport(source));
  expect(textOf(makeAct(kept))).toContain('Harbour Bakery');
});
