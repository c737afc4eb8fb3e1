import type { Agreement, Terms } from '../ledger/agreement';
import type { Book } from '../workbook/book';
import type { ClientRecord, TermsRecord } from '../workbook/records';

/** A client's Terms rows that can be read, in order of their first period. */
export function termsOf({ terms }: Book, client: string): readonly TermsRecord[] {
  return terms
    .flatMap((row) => (row.client === client && row.value !== null ? [row.value] : []))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** What is agreed with a client, from its row and its Terms rows in order. */
export function agreementOf(client: ClientRecord, terms: readonly TermsRecord[]): Agreement {
  return {
    start: client.start,
    end: client.end,
    currency: client.currency.code,
    billingMonths: client.billingMonths,
    grant: client.grant,
    release: client.release,
    carryLimitMinutes: client.carryLimitMinutes,
    expiryMonths: client.expiryMonths,
    overage: client.overage,
    openingMinutes: client.openingMinutes,
    openingValueMinor: client.openingValueMinor,
    terms: terms.map(ledgerTerms),
  };
}

function ledgerTerms(row: TermsRecord): Terms {
  return {
    from: row.from,
    feeMinor: row.feeMinor,
    allotmentMinutes: row.allotmentMinutes,
    overageRateMinor: row.overageRateMinor,
  };
}
