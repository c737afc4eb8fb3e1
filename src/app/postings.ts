import type { HistoryRecord } from '../workbook/records';
import type { RowReading } from '../workbook/row-reading';

/** A row that is posted, with what History recorded of it. */
export interface PostedRow<T> {
  readonly reading: RowReading<T>;
  readonly history: HistoryRecord;
  /** The row no longer says what was posted (L29). */
  readonly edited: boolean;
}

/** A row that no close has counted yet. */
export interface NewRow<T> {
  readonly reading: RowReading<T>;
  /** The row's own ID, or `''` where it has yet to be given one. */
  readonly id: string;
  /** Where the row was copied with another's ID: the row number of that other one. */
  readonly copyOf: number | null;
  /** The row bears a stamp that a reopening or a copy has left on it. */
  readonly staleStamp: boolean;
}

export interface Postings<T> {
  readonly posted: readonly PostedRow<T>[];
  readonly unposted: readonly NewRow<T>[];
  /** Rows that bear a stamp with no posted row behind it: an error, never work (L4). */
  readonly stamped: readonly RowReading<T>[];
}

/** What the closes have recorded: by row ID, and the IDs of rows that a reopening has taken back. */
export interface Recorded {
  readonly posted: ReadonlyMap<string, HistoryRecord>;
  readonly takenBack: ReadonlySet<string>;
}

/**
 * Tells posted rows from those not posted yet (L4, L28, L29). Of rows that share an ID the one equal to what
 * History recorded keeps it, and every other is a new row; a stamp without a posted row behind it is an error.
 */
export function matchPostings<T>(
  readings: readonly RowReading<T>[],
  recorded: Recorded,
  isEqual: (reading: RowReading<T>, history: HistoryRecord) => boolean,
): Postings<T> {
  const keepers = keepersOf(readings, recorded, isEqual);
  const posted: PostedRow<T>[] = [];
  const unposted: NewRow<T>[] = [];
  const stamped: RowReading<T>[] = [];
  for (const reading of readings) {
    const keeper = reading.id === '' ? undefined : keepers.get(reading.id);
    const history = recorded.posted.get(reading.id);
    if (keeper === reading && history !== undefined) {
      posted.push({ reading, history, edited: !isEqual(reading, history) });
    } else if (reading.posted !== '' && history === undefined && !recorded.takenBack.has(reading.id)) {
      stamped.push(reading);
    } else {
      unposted.push(newRow(reading, keeper));
    }
  }
  return { posted, unposted, stamped };
}

function newRow<T>(reading: RowReading<T>, keeper: RowReading<T> | undefined): NewRow<T> {
  const isCopy = keeper !== undefined && keeper !== reading;
  return {
    reading,
    id: isCopy ? '' : reading.id,
    copyOf: isCopy ? keeper.row : null,
    staleStamp: reading.posted !== '',
  };
}

/** For each ID the row that keeps it: the one equal to History, else the first that bears it. */
function keepersOf<T>(
  readings: readonly RowReading<T>[],
  recorded: Recorded,
  isEqual: (reading: RowReading<T>, history: HistoryRecord) => boolean,
): ReadonlyMap<string, RowReading<T>> {
  const keepers = new Map<string, RowReading<T>>();
  for (const reading of readings) {
    if (reading.id === '') continue;
    const history = recorded.posted.get(reading.id);
    const holder = keepers.get(reading.id);
    const better =
      history !== undefined && isEqual(reading, history) && holder !== undefined && !isEqual(holder, history);
    if (holder === undefined || better) keepers.set(reading.id, reading);
  }
  return keepers;
}
