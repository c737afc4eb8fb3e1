import type { ReportSource, WorkLine } from '../documents/report-source';
import { minutes } from '../ledger/minutes';
import type { PlainDate } from '../ledger/period';
import type { HistoryRecord } from '../workbook/records';

/** A cell takes 50,000 characters in Google Sheets and 32,767 in Excel; a document is kept in pieces below both. */
const PIECE_LENGTH = 30_000;

interface Kept {
  readonly source: Omit<ReportSource, 'works'>;
  /** What the document calls services and categories that History calls otherwise. */
  readonly names: Readonly<Record<string, string>>;
}

/** What History keeps of a document beside the work it lists, in pieces that fit a cell. */
export function documentPieces(source: ReportSource, works: readonly NamedWork[]): readonly string[] {
  const { works: lines, ...rest } = source;
  const names = new Map<string, string>();
  works.forEach((work, index) => {
    const line = lines[index];
    if (line === undefined) return;
    if (line.service !== work.service) names.set(work.service, line.service);
    if (line.category !== work.category) names.set(categoryKey(work.category), line.category);
  });
  const kept: Kept = { source: rest, names: Object.fromEntries(names) };
  const text = JSON.stringify(kept);
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += PIECE_LENGTH) pieces.push(text.slice(start, start + PIECE_LENGTH));
  return pieces;
}

type NamedWork = Pick<HistoryRecord, 'service' | 'category'>;

/** Categories and services may share a name. */
function categoryKey(category: string): string {
  return `category:${category}`;
}

/** The source of a statement's documents again, from the History rows of its close. */
export function keptSource(history: readonly HistoryRecord[]): ReportSource {
  const ofKind = (kind: HistoryRecord['kind']) => history.filter((row) => row.kind === kind);
  const pieces = ofKind('document').map(({ data }) => data);
  const { source, names } = JSON.parse(pieces.join('')) as Kept;
  const nameIn = new Map(Object.entries(names));
  return { ...source, works: ofKind('work').map((work) => workLine(work, nameIn)) };
}

function workLine(work: HistoryRecord, nameIn: ReadonlyMap<string, string>): WorkLine {
  return {
    date: work.date as PlainDate,
    category: nameIn.get(categoryKey(work.category)) ?? work.category,
    service: nameIn.get(work.service) ?? work.service,
    task: work.task,
    worker: work.worker,
    workedMinutes: work.minutes ?? minutes(0),
    countedMinutes: work.countedMinutes ?? minutes(0),
    charged: work.charged ?? true,
  };
}
