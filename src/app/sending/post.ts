import type { Book } from '../../workbook/book';
import type { LedgerRecord } from '../../workbook/records';
import { asBlocks } from '../cells-of';
import { statementKey } from '../journal-lines';
import { checkLedger } from '../ledger-check';
import { loadLedger } from '../load';
import { whileLocked } from '../locked';
import type { Ports } from '../ports';
import type { Packed } from './pack';

/** What became of a parcel. */
export interface Posted {
  readonly packed: Packed;
  /** The addresses that were written to. */
  readonly to: readonly string[];
  /** Why Google did not write to the others, in its words; `''` where there are none. */
  readonly refusal: string;
}

/**
 * Sends what is ready and writes into the ledger when, and to whom: after the mails, so that a run cut off in between
 * sends them twice and loses none. What was taken back or sent meanwhile stays here; nothing can be while this goes on.
 */
export function post(ports: Ports, ready: readonly Packed[], isAgain: boolean): readonly Posted[] {
  const { tables, lock } = ports;
  if (ready.length === 0) return [];
  return whileLocked(lock, () => {
    const book = loadLedger(tables);
    const standing = checkLedger(book).rows.filter(({ status }) => status === 'closed');
    const rowOf = new Map(standing.map((row) => [statementKey(row), row]));
    return ready.flatMap((packed) => {
      const reports = packed.parcel.enclosures.flatMap(({ row }) => (row === null ? [] : [row]));
      const rows = reports.flatMap((row) => rowOf.get(statementKey(row)) ?? []);
      const isDue = rows.length === reports.length && (isAgain || rows.every(({ delivered }) => delivered === ''));
      if (!isDue) return [];
      const posted = mailed(ports, packed);
      if (posted.to.length > 0) noteDelivered(ports, book, rows, posted.to);
      return [posted];
    });
  });
}

/** One mail that Google refuses keeps back no other: those who have theirs would get it again and again. */
function mailed({ mailer }: Ports, packed: Packed): Posted {
  const to: string[] = [];
  let refusal = '';
  for (const mail of packed.mails) {
    const fault = mailer.send(mail);
    if (fault === '') to.push(...mail.to);
    else refusal = fault;
  }
  return { packed, to, refusal };
}

function noteDelivered(
  { tables, clock }: Ports,
  { tables: { ledger } }: Book,
  rows: readonly LedgerRecord[],
  to: readonly string[],
): void {
  const column = ledger?.columns.get('delivered');
  if (ledger === null || column === undefined || rows.length === 0) return;
  const value = `${clock.now().replace('T', ' ')} ${to.join(', ')}`;
  tables.write(ledger.sheet, asBlocks(rows.map(({ row }) => ({ row, column, value }))));
  tables.flush();
}
