import { termsIn, type Terms } from '../ledger/agreement';
import { currencyExponent } from '../ledger/currency';
import { minutes, type Minutes } from '../ledger/minutes';
import { minor, type Minor } from '../ledger/money';
import type { Period } from '../ledger/period';
import { roundedProportion } from '../ledger/proportion';
import type { Book } from '../workbook/book';
import { termsOf } from './agreements';

/** A fee and the hours that it buys. */
export type Price = Pick<Terms, 'feeMinor' | 'allotmentMinutes'>;

/**
 * What clients with this currency pay in a period: the middle one of all, by the price of an hour. Where nobody pays in
 * it, 100 units for 10 hours.
 */
export function usualPrice(book: Book, currency: string, period: Period): Price {
  const prices = book.clients.flatMap(({ value: client }): readonly Price[] => {
    if (client?.currency.code !== currency || (client.end !== null && client.end < period)) return [];
    const terms = termsIn({ terms: termsOf(book, client.name) }, period);
    return terms === null || terms.feeMinor <= 0 || terms.allotmentMinutes <= 0 ? [] : [terms];
  });
  const perMinute = ({ feeMinor, allotmentMinutes }: Price) => feeMinor / allotmentMinutes;
  const sorted = [...prices].sort((a, b) => perMinute(a) - perMinute(b));
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? standardPrice(currency);
}

function standardPrice(currency: string): Price {
  return { feeMinor: minor(100 * 10 ** (currencyExponent(currency) ?? 0)), allotmentMinutes: minutes(600) };
}

/** What so many minutes cost at a price, rounded half up. */
export function costOf(time: Minutes, { feeMinor, allotmentMinutes }: Price): Minor {
  return minor(roundedProportion(feeMinor, time, allotmentMinutes));
}
