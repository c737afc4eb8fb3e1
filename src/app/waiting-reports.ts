import { issueText } from '../words/issues';
import type { Book } from '../workbook/book';
import type { LedgerRecord } from '../workbook/records';
import { isDocumentSealed, rowsByStatement } from './history-check';
import { statementKey } from './journal-lines';
import type { NotMade } from './orders';

/** Stands in the ledger while a report's request is under way: after a cut the folder is looked through first. */
export const CREATING = 'CREATING';

/**
 * Of the reports that wait those to be made next, up to a number of them, so that none that cannot be made keeps
 * others back: those that were begun before come after the fresh ones, and last of all those whose data somebody
 * changed since (L30), of which a document may lie there none the less. A fresh one with such data is a failure, and
 * nothing is asked for it.
 */
export function reportsToMake(
  book: Book,
  waiting: readonly LedgerRecord[],
  limit: number,
): { readonly batch: readonly LedgerRecord[]; readonly failures: readonly NotMade[] } {
  const historyOf = rowsByStatement(book.history, waiting);
  const isBegun = ({ report }: LedgerRecord) => report === CREATING;
  const sound: LedgerRecord[] = [];
  const changed: LedgerRecord[] = [];
  for (const row of [...waiting.filter((one) => !isBegun(one)), ...waiting.filter(isBegun)]) {
    if (sound.length === limit) break;
    (isDocumentSealed(row, historyOf.get(statementKey(row)) ?? []) ? sound : changed).push(row);
  }
  return {
    batch: [...sound, ...changed.filter(isBegun)].slice(0, limit),
    failures: changed
      .filter((row) => !isBegun(row))
      .map(({ client, period }) => ({
        client,
        period,
        reason: issueText('history-row-changed', { client, period }, book.language).message,
      })),
  };
}
