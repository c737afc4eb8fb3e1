import { firstDay, lastDay, type Period, type PlainDate } from '../ledger/period';
import { isMoment, type Cell } from './cell';
import { textOf } from './cells/text';
import type { ColumnOf } from './sheets';
import { columnLetters, type Table, type TableRow } from './table';

/**
 * Live formulas over the Time log's `Counted`. They use whole columns and functions that Google Sheets, Excel and
 * LibreOffice know alike. What such a function cannot see (a date typed as text, a name with a space too many) the
 * program adds as a figure: `+95/60`.
 */

type TimeLog = Table<ColumnOf<'timeLog'>>;

/** Which entries a formula adds up: of a client, and of a task where one is named, from one day to another. */
export interface Entries {
  readonly client: string;
  readonly task: string | null;
  readonly from: PlainDate | null;
  readonly through: PlainDate;
  /** Only what is not posted yet. */
  readonly unposted: boolean;
}

/** Counted hours of the client's entries not posted yet, through a period. */
export function openEntries(client: string, period: Period): Entries {
  return { client, task: null, from: null, through: lastDay(period), unposted: true };
}

/** Counted hours of one task of a client in a period. */
export function taskEntries(client: string, task: string, period: Period): Entries {
  return { client, task, from: firstDay(period), through: lastDay(period), unposted: false };
}

/** The sum of the counted hours of some entries, and what the formula cannot see of them. */
export function sumFormula(timeLog: TimeLog, entries: Entries, unseenMinutes: number): string {
  const criteria = [
    `${range(timeLog, 'client')},${equalTo(entries.client)}`,
    ...(entries.task === null ? [] : [`${range(timeLog, 'task')},${equalTo(entries.task)}`]),
    ...(entries.unposted ? [`${range(timeLog, 'posted')},""`] : []),
    ...(entries.from === null ? [] : [`${range(timeLog, 'date')},">="&${dateCall(entries.from)}`]),
    `${range(timeLog, 'date')},"<="&${dateCall(entries.through)}`,
  ];
  return `=SUMIFS(${range(timeLog, 'counted')},${criteria.join(',')})${fraction(unseenMinutes)}`;
}

/** Whether such a formula sees a row of the Time log. */
export function isSeen(timeLog: TimeLog, { cells }: TableRow, entries: Entries): boolean {
  const at = (key: ColumnOf<'timeLog'>) => cells[(timeLog.columns.get(key) ?? 0) - 1];
  const date = at('date');
  return (
    isSameText(at('client'), entries.client) &&
    (entries.task === null || isSameText(at('task'), entries.task)) &&
    (!entries.unposted || textOf(at('posted')) === '') &&
    isMoment(date) &&
    (entries.from === null || date.date >= entries.from) &&
    date.date <= entries.through
  );
}

/** How many of a client's entries have no counted hours yet, and those that the formula cannot see. */
export function unreadFormula(timeLog: TimeLog, client: string, unseen: number): string {
  const counted = `${range(timeLog, 'client')},${equalTo(client)},${range(timeLog, 'counted')},""`;
  return `=COUNTIFS(${counted})${unseen === 0 ? '' : signed(String(Math.abs(unseen)), unseen)}`;
}

/** Whether that formula sees a row: its client is typed as its name, and nothing stands under Counted. */
export function isSeenUnread(timeLog: TimeLog, { cells }: TableRow, client: string): boolean {
  const at = (key: ColumnOf<'timeLog'>) => cells[(timeLog.columns.get(key) ?? 0) - 1];
  return isSameText(at('client'), client);
}

/** What is available: carried in, granted and adjusted, less what is used, of one row of Balances. */
export function availableFormula(balances: Table<ColumnOf<'balances'>>, row: number, adjustedMinutes: number): string {
  const at = (key: ColumnOf<'balances'>) => cellAt(balances, key, row);
  return `=${at('carriedIn')}+${at('granted')}${fraction(adjustedMinutes)}-${at('used')}`;
}

/** The share of what could be used that is used; nothing where nothing could. */
export function usedShareFormula(balances: Table<ColumnOf<'balances'>>, row: number, adjustedMinutes: number): string {
  const at = (key: ColumnOf<'balances'>) => cellAt(balances, key, row);
  const capacity = `${at('carriedIn')}+${at('granted')}${fraction(adjustedMinutes)}`;
  return `=IF(ROUND(60*(${capacity}),0)>0,${at('used')}/(${capacity}),"")`;
}

function cellAt<K extends string>(table: Table<K>, key: K, row: number): string {
  return `${columnLetters(table.columns.get(key) ?? 1)}${row}`;
}

function range(timeLog: TimeLog, key: ColumnOf<'timeLog'>): string {
  const letters = columnLetters(timeLog.columns.get(key) ?? 1);
  return `'${timeLog.sheet.replace(/'/g, "''")}'!$${letters}:$${letters}`;
}

/** A text within a formula holds 255 characters: of a longer one its beginning is compared, each mark escaped at worst. */
const LONGEST_COMPARED = 120;

/** A criterion that only the text itself meets, case aside: wildcards in a name are no wildcards. */
function equalTo(text: string): string {
  const rest = text.length > LONGEST_COMPARED ? '*' : '';
  return `"=${beginning(text).replace(/[~*?]/g, '~$&').replace(/"/g, '""')}${rest}"`;
}

function isSameText(cell: Cell | undefined, text: string): boolean {
  if (typeof cell !== 'string' && typeof cell !== 'number') return false;
  const [found, wanted] = [String(cell).toLowerCase(), text.toLowerCase()];
  return text.length > LONGEST_COMPARED ? found.startsWith(beginning(wanted)) : found === wanted;
}

function beginning(text: string): string {
  return text.slice(0, LONGEST_COMPARED);
}

function dateCall(date: PlainDate): string {
  return `DATE(${date.split('-').map(Number).join(',')})`;
}

function fraction(minutes: number): string {
  return minutes === 0 ? '' : signed(`${Math.abs(minutes)}/60`, minutes);
}

function signed(term: string, sign: number): string {
  return `${sign < 0 ? '-' : '+'}${term}`;
}
