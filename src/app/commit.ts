import { currencyExponent } from '../ledger/currency';
import type { PlainDate } from '../ledger/period';
import { sameName } from '../workbook/cells/name';
import { historyCells } from '../workbook/rows/history';
import { ledgerCells } from '../workbook/rows/ledger';
import { appended } from './cells-of';
import { reopeningLines } from './journal-lines';
import { dayOf } from './month';
import type { Ports } from './ports';
import { recordedRows } from './recorded';
import type { ClosedNow } from './rehearsal';
import { replaced, revisionOf } from './revision';
import { statementRows, type StatementRows } from './statement-rows';
import type { Survey } from './survey';

/**
 * Writes closed periods down (L28): what they posted and what their documents are made from to History first, then
 * the statements to Ledger, each flushed, all under one new ID. The ledger row is the close; all else is derived.
 */
export function commitClose(ports: Ports, survey: Survey, closed: readonly ClosedNow[]): void {
  const { tables } = ports;
  const { ledger, history } = survey.book.tables;
  if (ledger === null || history === null) throw new Error('the book was not made ready to be closed');
  const { language } = survey.book;
  const written = rowsOf(ports, survey, closed);
  const historyRows = written.flatMap((rows) => rows.history).map((row) => historyCells(row, language));
  tables.write(history.sheet, [appended(history, historyRows)]);
  tables.flush();
  const ledgerRows = written.map(({ ledger: row }, index) => {
    const code = closed[index]?.case.client.currency.code ?? '';
    return ledgerCells(row, currencyExponent(code) ?? 0, language);
  });
  tables.write(ledger.sheet, [appended(ledger, ledgerRows)]);
  tables.flush();
}

function rowsOf({ clock, people, ids }: Ports, survey: Survey, closed: readonly ClosedNow[]): readonly StatementRows[] {
  const now = clock.now();
  const attempt = { close: ids.next(), closedAt: now.replace('T', ' '), closedBy: people.current() };
  const paymentDates = datesOfPayments(survey, closed);
  const reopenings = reopeningLines(survey.book.journal);
  const rows = survey.ledger.rows;
  let previousSeal = rows[rows.length - 1]?.seal ?? '';
  return closed.map((one) => {
    const { client } = one.case;
    const { period } = one.closed.statement;
    const reopening = reopenings.filter((line) => line.period === period && sameName(line.client, client.name)).pop();
    const context = {
      book: survey.book,
      revision: revisionOf(rows, client.name, period),
      closedOn: dayOf(now),
      reason: reopening?.reason ?? '',
      before: replaced(rows, client.name, period),
      paymentDates,
    };
    const written = statementRows(one, context, attempt, previousSeal);
    previousSeal = written.ledger.seal;
    return written;
  });
}

function datesOfPayments({ book, ledger }: Survey, closed: readonly ClosedNow[]): ReadonlyMap<string, PlainDate> {
  const dates = new Map<string, PlainDate>();
  const { payments } = recordedRows(ledger.rows, book.history);
  payments.posted.forEach((row, id) => dates.set(id, row.date as PlainDate));
  for (const one of closed) for (const payment of one.payments) dates.set(payment.id, payment.value.date);
  return dates;
}
