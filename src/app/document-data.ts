import type { ReportSource, WorkLine } from '../documents/report-source';
import { minutes } from '../ledger/minutes';
import type { PlainDate } from '../ledger/period';
import type { HistoryRecord } from '../workbook/records';

/** A History cell takes 50,000 characters; what a document is made from is cut into pieces well below. */
const PIECE_LENGTH = 40_000;

interface Kept {
  readonly source: Omit<ReportSource, 'works'>;
  /** Names of services and categories as the document has them, where History has others. */
  readonly services: Readonly<Record<string, string>>;
}

/** What History keeps of a document beside the work it lists, in pieces that fit a cell. */
export function documentPieces(source: ReportSource, works: readonly HistoryRecordOfWork[]): readonly string[] {
  const { works: lines, ...rest } = source;
  const services: Record<string, string> = {};
  works.forEach((work, index) => {
    const shown = lines[index]?.service;
    if (shown !== undefined && shown !== work.service) services[work.service] = shown;
  });
  const kept: Kept = { source: rest, services };
  const text = JSON.stringify(kept);
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += PIECE_LENGTH) pieces.push(text.slice(start, start + PIECE_LENGTH));
  return pieces;
}

type HistoryRecordOfWork = Pick<HistoryRecord, 'service'>;

/** The source of a document again, from what History keeps: its pieces, and the work that was posted. */
export function documentSource(pieces: readonly string[], works: readonly HistoryRecord[]): ReportSource {
  const { source, services } = JSON.parse(pieces.join('')) as Kept;
  return { ...source, works: works.map((work) => workLine(work, services)) };
}

function workLine(work: HistoryRecord, services: Kept['services']): WorkLine {
  return {
    date: work.date as PlainDate,
    category: work.category,
    service: services[work.service] ?? work.service,
    task: work.task,
    worker: work.worker,
    workedMinutes: work.minutes ?? minutes(0),
    countedMinutes: work.countedMinutes ?? minutes(0),
    charged: work.charged ?? true,
  };
}
