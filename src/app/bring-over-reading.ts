import type { Minutes } from '../ledger/minutes';
import type { Minor } from '../ledger/money';
import type { Period } from '../ledger/period';
import { broughtOverWords } from '../words/bring-over';
import type { Language } from '../words/language';
import type { Book } from '../workbook/book';
import { addressesIn } from '../workbook/cells/addresses';
import type { Currency } from '../workbook/cells/money';
import { nameKey } from '../workbook/cells/name';
import type { ClientRecord, TermsRecord } from '../workbook/records';
import type { RowReading } from '../workbook/row-reading';
import { readClients } from '../workbook/rows/clients';
import { readTerms } from '../workbook/rows/terms';
import { clientsSheet } from '../workbook/schemas/clients';
import { termsSheet } from '../workbook/schemas/terms';
import { cellPlace } from '../workbook/table';
import type { BringOverResult, ClientBroughtOver } from './functions';
import { checkLedger, newestStatements } from './ledger-check';
import { asTable, currencyTyped, refusalText, withoutMoney } from './typed-table';

type Field = keyof ClientBroughtOver;
type Refusal = BringOverResult['refused'][number];

/** A client with all its fields read. */
export interface NewClient {
  readonly typed: ClientBroughtOver;
  readonly name: string;
  readonly start: Period;
  readonly currency: Currency;
  readonly feeMinor: Minor;
  readonly allotmentMinutes: Minutes;
  readonly openingMinutes: Minutes;
  readonly openingValueMinor: Minor;
}

export type BroughtOver =
  | { readonly ok: true; readonly clients: readonly NewClient[] }
  | { readonly ok: false; readonly refused: readonly Refusal[] };

/** Columns of Clients, which are named as the fields are. */
const IN_CLIENTS = ['client', 'start', 'currency', 'language', 'openingHours', 'openingValue'] as const;
/** Columns of Terms after the client, and the field of each. */
const IN_TERMS = [
  ['from', 'start'],
  ['fee', 'fee'],
  ['allotment', 'hours'],
] as const;

/**
 * Reads what was typed as the sheets read their cells, so that nothing is taken here that a close would refuse.
 * Refused, with the words for each field: what is missing or cannot be read; a client that is there already, or twice,
 * or whose closed months are in the Ledger; an opening value without opening hours above 0 (L14, L21); what is no address.
 */
export function readBroughtOver(book: Book, typed: readonly ClientBroughtOver[], language: Language): BroughtOver {
  const clients = readAsClients(book, typed, language);
  const terms = readAsTerms(book, typed, language);
  const refused = typed.flatMap((one, index) =>
    firstOfEach([
      ...nameRefusals(book, typed, index, language),
      ...refusalsOf(clients.get(index), index, IN_CLIENTS, language),
      ...refusalsOf(terms.get(index), index, ['client', ...IN_TERMS.map(([, field]) => field)], language),
      ...hoursRefusals(one, index, language),
      ...addressRefusals(one, index, language),
    ]),
  );
  if (refused.length > 0) return { ok: false, refused };
  return { ok: true, clients: typed.map((one, index) => newClient(one, clients.get(index), terms.get(index))) };
}

function newClient(
  typed: ClientBroughtOver,
  asClient: RowReading<ClientRecord> | undefined,
  asTerms: RowReading<TermsRecord> | undefined,
): NewClient {
  const [client, terms] = [asClient?.value, asTerms?.value];
  if (client === undefined || client === null || terms === undefined || terms === null)
    throw new Error(`the client ${typed.client} was neither read nor refused`);
  const { name, start, currency, openingMinutes, openingValueMinor } = client;
  const { feeMinor, allotmentMinutes } = terms;
  return { typed, name, start, currency, feeMinor, allotmentMinutes, openingMinutes, openingValueMinor };
}

type Readings<T> = ReadonlyMap<number, RowReading<T>>;

function readAsClients(book: Book, typed: readonly ClientBroughtOver[], language: Language): Readings<ClientRecord> {
  const lines = typed.map((one) => IN_CLIENTS.map((key) => one[key]));
  const table = asTable(clientsSheet, IN_CLIENTS, lines, language);
  return byIndex(readClients(table, book.settings, book.source.locale));
}

/** Under names of their own, so that each is read whatever its client's name is. */
function readAsTerms(book: Book, typed: readonly ClientBroughtOver[], language: Language): Readings<TermsRecord> {
  const name = (index: number) => `client ${index}`;
  const known = typed.map((one, index) => {
    const currency = currencyTyped(one.currency, book.settings.currency) ?? book.settings.currency;
    return [name(index), { name: name(index), currency }] as const;
  });
  const lines = typed.map((one, index) => [name(index), ...IN_TERMS.map(([, field]) => one[field])]);
  const table = asTable(termsSheet, ['client', ...IN_TERMS.map(([key]) => key)], lines, language);
  const readings = byIndex(readTerms(table, new Map(known), book.source.locale));
  const ofUnknownCurrency = (index: number) => {
    const one = typed[index];
    return one !== undefined && currencyTyped(one.currency, book.settings.currency) === null;
  };
  return new Map(
    [...readings].map(([index, reading]) => [index, ofUnknownCurrency(index) ? withoutMoney(reading) : reading]),
  );
}

/** The first client stands in row 2. */
function byIndex<T>(readings: readonly RowReading<T>[]): Readings<T> {
  return new Map(readings.map((reading) => [reading.row - 2, reading]));
}

function refusalsOf(
  reading: RowReading<unknown> | undefined,
  index: number,
  fields: readonly Field[],
  language: Language,
): readonly Refusal[] {
  return (reading?.issues ?? []).flatMap((issue) => {
    const field = fields[(cellPlace(issue.cell)?.column ?? 0) - 1];
    return field === undefined || issue.code === 'duplicate-client'
      ? []
      : [{ index, field, message: refusalText(issue, language) }];
  });
}

function missing(index: number, field: Field, column: string, language: Language): Refusal {
  return { index, field, message: refusalText({ code: 'value-missing', facts: { column } }, language) };
}

function nameRefusals(
  book: Book,
  typed: readonly ClientBroughtOver[],
  index: number,
  language: Language,
): readonly Refusal[] {
  const name = typed[index]?.client ?? '';
  const key = nameKey(name);
  if (key === '') return [missing(index, 'client', clientsSheet.columns.client.name[language], language)];
  const known = book.clients.find(({ client }) => client !== null && nameKey(client) === key);
  if (known === undefined && newestStatements(checkLedger(book).rows).has(key))
    return [{ index, field: 'client', message: broughtOverWords(language).isClosed(name.trim()) }];
  if (known !== undefined) {
    const facts = { found: name.trim(), row: known.row };
    return [{ index, field: 'client', message: refusalText({ code: 'duplicate-client', facts }, language) }];
  }
  const isSecond = typed.slice(0, index).some(({ client }) => nameKey(client) === key);
  return isSecond ? [{ index, field: 'client', message: broughtOverWords(language).twice(name.trim()) }] : [];
}

/** Terms of a paused client, at fee 0, may leave the hours out; a client that is brought over may not. */
function hoursRefusals({ hours }: ClientBroughtOver, index: number, language: Language): readonly Refusal[] {
  return hours.trim() === '' ? [missing(index, 'hours', termsSheet.columns.allotment.name[language], language)] : [];
}

function addressRefusals({ emails }: ClientBroughtOver, index: number, language: Language): readonly Refusal[] {
  const [wrong] = addressesIn(emails).wrong;
  return wrong === undefined ? [] : [{ index, field: 'emails', message: broughtOverWords(language).badAddress(wrong) }];
}

/** A field is refused for one reason at a time. */
function firstOfEach(refusals: readonly Refusal[]): readonly Refusal[] {
  return refusals.filter(({ field }, at) => refusals.findIndex((one) => one.field === field) === at);
}
