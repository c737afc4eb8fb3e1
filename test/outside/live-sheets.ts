import type { BalanceJson } from '../../src/app/balances';
import { currencyExponent } from '../../src/ledger/currency';
import { balancesSheet } from '../../src/workbook/schemas/balances';
import { timeLogSheet } from '../../src/workbook/schemas/time-log';
import { workPlanSheet } from '../../src/workbook/schemas/work-plan';
import type { Language } from '../../src/words/language';
import type { Sheets } from './libreoffice';

/** What a sheet of live formulas shows, as numbers again. */

interface Schema<K extends string> {
  readonly name: Readonly<Record<Language, string>>;
  readonly columns: Readonly<Record<K, { readonly name: Readonly<Record<Language, string>> }>>;
}

/** The rows below the headers, each cell by its column's key. */
function recordsOf<K extends string>(
  sheets: Sheets,
  { name, columns }: Schema<K>,
  language: Language,
): readonly ((key: K) => string)[] {
  const [headers = [], ...rows] = sheets.get(name[language]) ?? [];
  return rows.map((row) => (key) => row[headers.indexOf(columns[key].name[language])] ?? '');
}

/** A row of Balances: hours in minutes, the share in percent, money in units of the currency. */
export interface LiveBalance {
  readonly client: string;
  readonly carriedIn: number | null;
  readonly granted: number | null;
  readonly used: number | null;
  readonly available: number | null;
  readonly usedPercent: number | null;
  readonly owed: number;
  readonly paidThrough: string;
}

export function liveBalances(
  sheets: Sheets,
  language: Language,
): readonly (LiveBalance & { readonly unread: number })[] {
  return recordsOf(sheets, balancesSheet, language).map((cell) => ({
    client: cell('client'),
    carriedIn: minutes(cell('carriedIn')),
    granted: minutes(cell('granted')),
    used: minutes(cell('used')),
    available: minutes(cell('available')),
    usedPercent: percent(cell('usedShare')),
    owed: Number(cell('owed').replace(/,/g, '')),
    paidThrough: cell('paidThrough'),
    unread: Number(cell('unread')),
  }));
}

/** A client's balance as its row has to show it. */
export function figuresOf(balance: BalanceJson): LiveBalance {
  const { client, carriedIn, granted, adjusted, used, available, owed, currency, paidThrough } = balance;
  const capacity = (carriedIn ?? 0) + (granted ?? 0) + (adjusted ?? 0);
  return {
    client,
    carriedIn,
    granted,
    used,
    available,
    usedPercent: used === null || capacity <= 0 ? null : whole((100 * used) / capacity),
    owed: owed / 10 ** (currencyExponent(currency) ?? 0),
    paidThrough: paidThrough ?? '',
  };
}

/** What each planned task shows as spent, and what the Time log's counted hours come to, both in minutes. */
export function spentAndCounted(
  sheets: Sheets,
  language: Language,
): readonly { readonly task: string; readonly spent: number; readonly counted: number }[] {
  const log = recordsOf(sheets, timeLogSheet, language);
  return recordsOf(sheets, workPlanSheet, language).map((cell) => {
    const own = log.filter(
      (entry) =>
        entry('client').toLowerCase() === cell('client').toLowerCase() &&
        entry('task').toLowerCase() === cell('task').toLowerCase() &&
        entry('date').startsWith(cell('period')),
    );
    const counted = own.reduce((sum, entry) => sum + (minutes(entry('counted')) ?? 0), 0);
    return { task: cell('task'), spent: minutes(cell('spent')) ?? 0, counted };
  });
}

function minutes(hours: string): number | null {
  return hours === '' ? null : whole(Number(hours.replace(',', '.')) * 60);
}

/** `75%`, or 0.75 where another program has saved the book without its formats. */
function percent(share: string): number | null {
  if (share === '') return null;
  return whole(share.endsWith('%') ? Number(share.slice(0, -1)) : Number(share) * 100);
}

/** Rounded; 0 has no sign. */
function whole(value: number): number {
  return Math.round(value) + 0;
}
