import { periodOf, periodOfDate, type Period } from '../../ledger/period';
import { isMoment, type Cell } from '../cell';
import { dateOfText } from './date';
import { read, refuse, type CellResult } from './problem';
import { isBlank, isFormulaError, textOf } from './text';

/** Beginnings of month names, long enough to tell them apart; the index is the month less 1. */
const MONTHS: readonly RegExp[] = [
  /^(jan(uary)?|янв(ар[ья])?)$/,
  /^(feb(ruary)?|фев(р|рал[ья])?)$/,
  /^(mar(ch)?|мар(та?)?)$/,
  /^(apr(il)?|апр(ел[ья])?)$/,
  /^(may|ма[йя])$/,
  /^(june?|июн[ья]?)$/,
  /^(july?|июл[ья]?)$/,
  /^(aug(ust)?|авг(уста?)?)$/,
  /^(sept?(ember)?|сен(т|тябр[ья])?)$/,
  /^(oct(ober)?|окт(ябр[ья])?)$/,
  /^(nov(ember)?|ноя(б|бр|бр[ья])?)$/,
  /^(dec(ember)?|дек(абр[ья])?)$/,
];

/** A period: `2026-10`, `10.2026` also where the cell made a number of it, `Oct 2026`, `октябрь 2026`, or any date. */
export function readPeriod(cell: Cell | undefined, locale: string): CellResult<Period> {
  if (cell === undefined || isBlank(cell)) return refuse('missing', '');
  if (isMoment(cell))
    return cell.date > '1900-12-31' ? read(periodOfDate(cell.date)) : refuse('period-unreadable', cell.shown);
  const found = textOf(cell);
  if (isFormulaError(cell)) return refuse('formula-error', found);
  const period = typeof cell === 'number' ? periodOfNumber(cell) : periodOfText(found.replace(/^'/, ''), locale);
  return period === null ? refuse('period-unreadable', found) : read(period);
}

/** 10.2026 is October 2026, and 10.202 is October 2020, whose last zero the number has lost. */
function periodOfNumber(value: number): Period | null {
  const month = Math.floor(value);
  return monthOf(month, Math.round((value - month) * 10_000));
}

function periodOfText(text: string, locale: string): Period | null {
  const iso = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (iso !== null) return monthOf(Number(iso[2]), Number(iso[1]));
  const monthFirst = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (monthFirst !== null) return monthOf(Number(monthFirst[1]), Number(monthFirst[2]));
  const named = /^(\p{L}+)\.?,?\s+(\d{4})(?:\s*г\.?)?$/u.exec(text);
  if (named !== null) return monthOf(monthNamed(named[1] ?? ''), Number(named[2]));
  const date = dateOfText(text, locale);
  return date === null ? null : periodOfDate(date);
}

function monthNamed(name: string): number {
  return MONTHS.findIndex((month) => month.test(name.toLowerCase())) + 1;
}

function monthOf(month: number, year: number): Period | null {
  return month >= 1 && month <= 12 && year >= 1900 && year <= 9000 ? periodOf(year, month) : null;
}
