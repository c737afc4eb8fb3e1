import type { ProposalSource, ProposalTask } from '../documents/proposal-source';
import { periodOfDate, type PlainDate } from '../ledger/period';
import type { Language } from '../words/language';
import { madeWords } from '../words/documents';
import type { Book } from '../workbook/book';
import { nameKey, nearestName } from '../workbook/cells/name';
import type { ClientRecord, TermsRecord } from '../workbook/records';
import type { RowReading } from '../workbook/row-reading';
import { readClients } from '../workbook/rows/clients';
import { readTerms } from '../workbook/rows/terms';
import { clientsSheet } from '../workbook/schemas/clients';
import { termsSheet } from '../workbook/schemas/terms';
import { cellPlace } from '../workbook/table';
import type { ProposalAsked, ProposalResult } from './functions';
import { offeredServices } from './offered-services';
import { asTable, currencyTyped, refusalText, withoutMoney } from './typed-table';
import { costOf, usualPrice } from './usual-price';

type Field = keyof ProposalAsked;
type Refusal = ProposalResult['refused'][number];

export type ReadProposal =
  { readonly ok: true; readonly source: ProposalSource } | { readonly ok: false; readonly refused: readonly Refusal[] };

/** Columns of Clients and of Terms, and the field of each; the month is today's. */
const IN_CLIENTS = ['client', 'currency', 'language', 'billingMonths', 'start'] as const;
const IN_TERMS = [
  ['fee', 'fee'],
  ['allotment', 'hours'],
  ['projectRate', 'projectRate'],
] as const;

/**
 * Reads what was typed as the sheets read their cells. A fee that was left blank is that of the hours at the usual
 * price. `language` is of whoever asks: what is refused is told in it.
 */
export function readProposal(book: Book, typed: ProposalAsked, today: PlainDate, language: Language): ReadProposal {
  const client = asClient(book, typed, today, language);
  const terms = withUsualFee(book, typed, today, asTerms(book, typed, today, language));
  const refused = firstOfEach([
    ...blankFields(typed, language),
    ...refusalsOf(client, IN_CLIENTS, language),
    ...refusalsOf(terms, ['client', 'start', ...IN_TERMS.map(([, field]) => field)], language),
    ...nothingOffered(terms.value, language),
    ...unknownServices(book, typed, language),
  ]);
  if (refused.length > 0) return { ok: false, refused };
  if (client.value === null || terms.value === null) throw new Error('the proposal was neither read nor refused');
  return { ok: true, source: sourceOf(book, typed, client.value, terms.value, today) };
}

function sourceOf(
  book: Book,
  typed: ProposalAsked,
  client: ClientRecord,
  terms: TermsRecord,
  date: PlainDate,
): ProposalSource {
  const { settings } = book;
  return {
    language: client.language,
    company: { name: settings.company, details: settings.companyDetails },
    client: client.name,
    date,
    currency: client.currency,
    needs: typed.needs
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    fee: terms.feeMinor,
    allotmentMinutes: terms.allotmentMinutes,
    billingMonths: client.billingMonths,
    projectRate: terms.projectRateMinor,
    tasks: tasksOf(book, typed, client.language),
    taxNote: settings.taxNote,
    signatory: settings.signatory,
  };
}

function asClient(book: Book, typed: ProposalAsked, today: PlainDate, language: Language): RowReading<ClientRecord> {
  const line = [
    isBlank(typed.client) ? STAND_IN : typed.client,
    typed.currency,
    typed.language,
    typed.billingMonths,
    periodOfDate(today),
  ];
  const table = asTable(clientsSheet, IN_CLIENTS, [line], language);
  return onlyOne(readClients(table, book.settings, book.source.locale));
}

/** The name of a client of whom the rest is read whatever its own name is. */
const STAND_IN = 'client';

function asTerms(book: Book, typed: ProposalAsked, today: PlainDate, language: Language): RowReading<TermsRecord> {
  const name = STAND_IN;
  const currency = currencyTyped(typed.currency, book.settings.currency);
  const line = [name, periodOfDate(today), isBlank(typed.fee) ? '0' : typed.fee, typed.hours, typed.projectRate];
  const table = asTable(termsSheet, ['client', 'from', ...IN_TERMS.map(([key]) => key)], [line], language);
  const known = new Map([[name, { name, currency: currency ?? book.settings.currency }]]);
  const reading = onlyOne(readTerms(table, known, book.source.locale));
  return currency === null ? withoutMoney(reading) : reading;
}

function withUsualFee(
  book: Book,
  { fee, currency }: ProposalAsked,
  today: PlainDate,
  reading: RowReading<TermsRecord>,
): RowReading<TermsRecord> {
  const { value } = reading;
  const known = currencyTyped(currency, book.settings.currency);
  if (value === null || known === null || !isBlank(fee)) return reading;
  const feeMinor = costOf(value.allotmentMinutes, usualPrice(book, known.code, periodOfDate(today)));
  return { ...reading, value: { ...value, feeMinor } };
}

function onlyOne<T>(readings: readonly RowReading<T>[]): RowReading<T> {
  const [reading] = readings;
  if (reading === undefined) throw new Error('what was typed makes a row, for its month is in it');
  return reading;
}

function tasksOf(book: Book, { services }: ProposalAsked, language: Language): readonly ProposalTask[] {
  const chosen = new Set(services.map(nameKey));
  return offeredServices(book, language).flatMap(({ name, label, category, typicalMinutes }) =>
    chosen.has(nameKey(name)) ? [{ category, service: label, typicalMinutes }] : [],
  );
}

function refusalsOf(
  { issues }: RowReading<unknown>,
  fields: readonly (Field | 'start')[],
  language: Language,
): readonly Refusal[] {
  return issues.flatMap((issue) => {
    const field = fields[(cellPlace(issue.cell)?.column ?? 0) - 1];
    return field === undefined || field === 'start' ? [] : [{ field, message: refusalText(issue, language) }];
  });
}

function blankFields(typed: ProposalAsked, language: Language): readonly Refusal[] {
  const fields: readonly ('client' | 'hours')[] = ['client', 'hours'];
  const { missing: message } = madeWords(language);
  return fields.filter((field) => isBlank(typed[field])).map((field) => ({ field, message }));
}

function nothingOffered(terms: TermsRecord | null, language: Language): readonly Refusal[] {
  if (terms === null) return [];
  const { notAboveZero: message } = madeWords(language);
  if (terms.allotmentMinutes <= 0) return [{ field: 'hours', message }];
  return terms.feeMinor > 0 ? [] : [{ field: 'fee', message }];
}

function unknownServices(book: Book, { services }: ProposalAsked, language: Language): readonly Refusal[] {
  const names = offeredServices(book, language).map(({ name }) => name);
  const known = new Set(names.map(nameKey));
  const words = madeWords(language);
  return services
    .filter((name) => !known.has(nameKey(name)))
    .map((name) => ({ field: 'services', message: words.noService(name, nearestName(name, names)) }));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** A field is refused for one reason at a time. */
function firstOfEach(refusals: readonly Refusal[]): readonly Refusal[] {
  return refusals.filter(({ field }, at) => refusals.findIndex((one) => one.field === field) === at);
}
