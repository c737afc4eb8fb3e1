import { makeAct } from '../documents/act';
import type { Period } from '../ledger/period';
import { actPhrases } from '../words/act';
import { issueText } from '../words/issues';
import { currencyExponent } from '../ledger/currency';
import type { Book } from '../workbook/book';
import { nameKey } from '../workbook/cells/name';
import type { HistoryRecord, LedgerRecord } from '../workbook/records';
import { isFiled } from './deliver';
import { documentKey } from './digest';
import { keptSource } from './document-data';
import type { DocumentLooks } from './document-looks';
import type { ActLine, ActList } from './functions';
import { isDocumentSealed, rowsByStatement } from './history-check';
import { statementKey } from './journal-lines';
import { accountOf, checkLedger } from './ledger-check';
import { loadClosedPeriods, loadLedger } from './load';
import { makerElsewhere } from './maker';
import type { NotMade, Order, Orders } from './orders';
import type { Ports } from './ports';

/** The statements of a period, each with what its act says was accepted, and where its report lies. */
export function listActs(ports: Ports, { period }: { readonly period: Period }): ActList {
  const lines = standing(loadLedger(ports.tables), period, undefined).map((row): ActLine => {
    const { currency } = accountOf(row);
    return {
      client: row.client,
      revision: row.revision,
      currency,
      exponent: currencyExponent(currency) ?? 0,
      value: row.earned + row.overageCharge,
      report: isFiled(row) ? row.report : '',
      delivered: row.delivered,
    };
  });
  return { lines, madeBy: makerElsewhere(ports) };
}

/**
 * The acts of a period's statements, made from what History keeps of each, whatever the book says by now. None is made
 * of what was changed since (L30), nor for a statement that was taken back.
 */
export function actOrders(
  { tables }: Pick<Ports, 'tables'>,
  period: Period,
  clients: readonly string[] | undefined,
  lookIn: DocumentLooks,
): Orders {
  const book = loadClosedPeriods(tables);
  const rows = standing(book, period, clients);
  const historyOf = rowsByStatement(book.history, rows);
  const orders = rows.map((row) => orderOf(row, historyOf.get(statementKey(row)) ?? [], book, lookIn));
  return {
    ordered: orders.flatMap((order) => ('reason' in order ? [] : [order])),
    failures: orders.flatMap((order) => ('reason' in order ? [order] : [])),
    issues: [],
  };
}

function orderOf(
  row: LedgerRecord,
  history: readonly HistoryRecord[],
  { language }: Book,
  lookIn: DocumentLooks,
): Order | NotMade {
  const { client, period, revision } = row;
  if (!isDocumentSealed(row, history))
    return { client, period, reason: issueText('history-row-changed', { client, period }, language).message };
  const source = keptSource(history);
  return {
    kind: 'act',
    client,
    period,
    revision,
    key: documentKey(client, period, revision, 'act'),
    folder: client,
    name: actPhrases(source.language).documentName(period, client, revision),
    make: () => makeAct(source, lookIn('act', source.language)),
  };
}

/** The statements of a period that stand, of some clients, or of all where none are named. */
function standing(book: Book, period: Period, clients: readonly string[] | undefined): readonly LedgerRecord[] {
  const named = clients === undefined ? null : new Set(clients.map(nameKey));
  return checkLedger(book).rows.filter(
    (row) => row.status === 'closed' && row.period === period && (named === null || named.has(nameKey(row.client))),
  );
}
