import type { Refusal } from '../ledger/refusal';
import { hoursText, moneyText, periodText } from '../words/format';
import type { Book } from '../workbook/book';
import type { Issue } from '../workbook/issue';
import type { PaymentRecord } from '../workbook/records';
import type { PostedNow } from './rehearsal';
import { inRow, type ClientCase } from './survey';

/** A refusal of the ledger as an issue on the cell at fault: the payment's, or the client's own. */
export function refusalIssue(
  book: Book,
  { client }: ClientCase,
  payments: readonly PostedNow<PaymentRecord>[],
  refusal: Refusal,
): Issue {
  const { tables, language } = book;
  const money = (amountMinor: number) => moneyText(language, amountMinor, client.currency);
  const ownRow = { row: client.row, client: client.name, date: null };
  const paymentRow = (id: string) => payments.find((payment) => payment.id === id)?.row.reading ?? ownRow;
  switch (refusal.code) {
    case 'refund-too-large': {
      const facts = { refundable: money(refusal.refundableMinor) };
      return inRow(tables.payments, 'amount', paymentRow(refusal.payment), refusal.code, facts);
    }
    case 'credit-note-too-large': {
      const facts = { unpaid: money(refusal.unpaidMinor) };
      return inRow(tables.payments, 'amount', paymentRow(refusal.payment), refusal.code, facts);
    }
    case 'top-up-without-price': {
      const facts = { period: periodText(language, refusal.period) };
      return inRow(tables.payments, 'hours', paymentRow(refusal.payment), refusal.code, facts);
    }
    case 'no-overage-rate': {
      const facts = { period: periodText(language, refusal.period), hours: hoursText(refusal.debtMinutes) };
      return inRow(tables.clients, 'overage', ownRow, refusal.code, facts);
    }
    case 'currency-changed':
      return inRow(tables.clients, 'currency', ownRow, refusal.code, { was: refusal.was, is: refusal.is });
  }
}
