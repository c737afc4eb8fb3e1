import type { Period } from '../../ledger/period';
import type { Letter } from '../../words/mails';
import { keepLong, recallLong } from '../long-text';
import type { Store } from '../ports';

/**
 * What the heartbeat has to tell and what it has told, kept as one text: a mail that begins to wait and the note that
 * its matter was told are written at once, so that a run that is cut off neither forgets nor repeats it.
 */
export interface Notices {
  readonly version: 1;
  /** Mails that wait to be sent, the oldest first; to whom, the settings say when they go. */
  readonly waiting: readonly Letter[];
  /** What was told of clients, by the keys of told.ts. */
  readonly told: readonly string[];
  /** A close that is to be summed up when it is over: the rows of the Ledger after so many are its own. */
  readonly close: { readonly through: Period; readonly rowsBefore: number } | null;
  /** Statements whose reports are to be told of when they are made, by the marks of delivery.ts. */
  readonly awaited: readonly string[];
  /** The errors told last: on which day, and what they were. */
  readonly errors: { readonly day: string; readonly seconds: number; readonly digest: string } | null;
}

const NAME = 'notices';

/** Characters of mails that may wait; the store has to hold them twice, and much else. */
const ROOM = 60_000;

const NONE: Notices = { version: 1, waiting: [], told: [], close: null, awaited: [], errors: null };

export function readNotices(store: Store): Notices {
  const text = recallLong(store, NAME);
  return text === null ? NONE : (JSON.parse(text) as Notices);
}

export function keepNotices(store: Store, notices: Notices): void {
  const text = JSON.stringify(notices);
  if (text !== recallLong(store, NAME)) keepLong(store, NAME, text);
}

export function forgetNotices(store: Store): void {
  keepNotices(store, NONE);
}

/** Mails of an automation that was stopped are not sent by the one after it. */
export function forgetWaiting(store: Store): void {
  keepNotices(store, { ...readNotices(store), waiting: [], close: null, awaited: [] });
}

/**
 * With one more mail waiting. Where more wait than there is room for, the oldest give way: what they told stands in the
 * book, and the newest say how it stands now.
 */
export function withLetter(notices: Notices, letter: Letter): Notices {
  let waiting = [...notices.waiting, letter];
  const size = () => waiting.reduce((sum, { subject, body }) => sum + subject.length + body.length, 0);
  while (waiting.length > 1 && size() > ROOM) waiting = waiting.slice(1);
  return { ...notices, waiting };
}
