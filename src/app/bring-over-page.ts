import { broughtOverWords } from '../words/bring-over';
import { dateText, hoursText, periodText } from '../words/format';
import type { InLanguages, Language } from '../words/language';
import { decimalMoney } from '../workbook/rows/auto-cells';
import { clientsSheet } from '../workbook/schemas/clients';
import { termsSheet } from '../workbook/schemas/terms';
import { minor } from '../ledger/money';
import type { PlainDate } from '../ledger/period';
import type { NewClient } from './bring-over-reading';
import type { Page, PageLine } from './ports';

/** Client, start, fee, hours, opening hours, opening value, currency, and room to sign. */
const COLUMNS: Page['columns'] = [
  { widthPixels: 210, align: 'left' },
  { widthPixels: 120, align: 'left' },
  { widthPixels: 110, align: 'right' },
  { widthPixels: 120, align: 'right' },
  { widthPixels: 120, align: 'right' },
  { widthPixels: 120, align: 'right' },
  { widthPixels: 90, align: 'center' },
  { widthPixels: 240, align: 'left' },
];

/** The balances that clients were brought over with, to be printed and signed. */
export function signOffPage(on: {
  readonly language: Language;
  readonly company: string;
  readonly date: PlainDate;
  readonly clients: readonly NewClient[];
  /** Names of the sheets that there are. */
  readonly taken: readonly string[];
}): Page {
  const words = broughtOverWords(on.language);
  return {
    name: freeName(words.sheet(on.date), on.taken),
    columns: COLUMNS,
    lines: [
      text('title', words.title),
      text('text', words.statement(on.company, dateText(on.language, on.date))),
      text('text', ''),
      { look: 'head', numberFormat: '@', cells: headers(on.language, words.agreed) },
      ...on.clients.map((client) => clientLine(client, on.language)),
      ...totalLines(on.clients, words),
    ],
  };
}

function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (one: string) => taken.some((other) => other.toLowerCase() === one.toLowerCase());
  let free = name;
  for (let count = 2; isTaken(free); count += 1) free = `${name} (${count})`;
  return free;
}

function text(look: PageLine['look'], words: string): PageLine {
  return { look, numberFormat: '@', cells: [words] };
}

function headers(language: Language, agreed: string): readonly string[] {
  const { client, start, openingHours, openingValue, currency } = clientsSheet.columns;
  const { fee, allotment } = termsSheet.columns;
  const named: readonly { readonly name: InLanguages }[] = [client, start, fee, allotment];
  return [...named, openingHours, openingValue, currency].map(({ name }) => name[language]).concat(agreed);
}

function clientLine(one: NewClient, language: Language): PageLine {
  return {
    look: 'row',
    numberFormat: formatOf(one),
    cells: [one.name, periodText(language, one.start), ...amounts(one, one), null],
  };
}

interface Amounts {
  readonly feeMinor: number;
  readonly allotmentMinutes: number;
  readonly openingMinutes: number;
  readonly openingValueMinor: number;
}

function amounts(of: Amounts, { currency: { code, exponent } }: Pick<NewClient, 'currency'>) {
  return [
    decimalMoney(minor(of.feeMinor), exponent),
    hoursText(of.allotmentMinutes),
    hoursText(of.openingMinutes),
    decimalMoney(minor(of.openingValueMinor), exponent),
    code,
  ];
}

/** One line for each currency. */
function totalLines(clients: readonly NewClient[], words: ReturnType<typeof broughtOverWords>): readonly PageLine[] {
  const codes = [...new Set(clients.map(({ currency }) => currency.code))];
  return codes.flatMap((code): PageLine[] => {
    const own = clients.filter(({ currency }) => currency.code === code);
    const [first] = own;
    if (first === undefined) return [];
    const sum = (of: (one: NewClient) => number): number => own.reduce((total, one) => total + of(one), 0);
    const total: Amounts = {
      feeMinor: sum((one) => one.feeMinor),
      allotmentMinutes: sum((one) => one.allotmentMinutes),
      openingMinutes: sum((one) => one.openingMinutes),
      openingValueMinor: sum((one) => one.openingValueMinor),
    };
    const label = codes.length === 1 ? words.total : words.totalIn(code);
    return [{ look: 'total', numberFormat: formatOf(first), cells: [label, null, ...amounts(total, first), null] }];
  });
}

function formatOf({ currency: { exponent } }: Pick<NewClient, 'currency'>): string {
  return exponent === 0 ? '#,##0' : `#,##0.${'0'.repeat(exponent)}`;
}
