import { whileLocked } from '../locked';
import type { Ports } from '../ports';

/** Who does by itself what is due, where, and when it last did. */
export interface AutomationRecord {
  readonly version: 1;
  /** The delivery account: its heartbeat beats, and what it makes in Drive nobody else's runs can see (decision 6). */
  readonly account: string;
  /** ID of the spreadsheet in which it was installed: a copy of it has another. */
  readonly book: string;
  /** Seconds of the clock at the last beat or, before the first, at the installation. */
  readonly beatSeconds: number;
  /** `2026-11-03T09:00`; null before the first beat. */
  readonly lastBeat: string | null;
  /** What the last beat could not do, in words; `''` for nothing. */
  readonly trouble: string;
}

const NAME = 'automation';
/** A heartbeat beats every hour: after so many seconds without a beat something is in its way. */
const STALE_SECONDS = 3 * 3600;
/** The record has to fit into one value of the store. */
const LONGEST_TROUBLE = 2_000;

type Kept = Pick<Ports, 'store' | 'tables'>;

/** The record of this spreadsheet, or of the one that it is a copy of; null where nothing was ever installed. */
export function readRecord({ store }: Pick<Ports, 'store'>): AutomationRecord | null {
  const text = store.read(NAME);
  return text === null ? null : (JSON.parse(text) as AutomationRecord);
}

export function writeRecord({ store }: Pick<Ports, 'store'>, record: AutomationRecord | null): void {
  store.write(NAME, record === null ? null : JSON.stringify(record));
}

/** A copied spreadsheet does nothing of what its parent was told to do. */
export function isOfThisBook({ tables }: Kept, record: AutomationRecord): boolean {
  return record.book === tables.id();
}

/** The account that makes folders and documents here (decision 6), `''` where none is named: then whoever closes does. */
export function deliveryAccount(ports: Kept): string {
  const record = readRecord(ports);
  return record !== null && isOfThisBook(ports, record) ? record.account : '';
}

/** No beat for longer than a heartbeat ever takes. */
export function isStale({ beatSeconds }: AutomationRecord, nowSeconds: number): boolean {
  return nowSeconds - beatSeconds > STALE_SECONDS;
}

/** Writes down that the account's heartbeat has beaten, unless another account has taken over meanwhile. */
export function noteBeat(ports: Pick<Ports, 'store' | 'lock' | 'clock'>, account: string, trouble: string): void {
  const { lock, clock } = ports;
  whileLocked(lock, () => {
    const standing = readRecord(ports);
    if (standing?.account !== account) return;
    const said = [...trouble].slice(0, LONGEST_TROUBLE).join('');
    writeRecord(ports, { ...standing, beatSeconds: clock.seconds(), lastBeat: clock.now(), trouble: said });
  });
}
