import { plainDateOf, type PlainDate } from '../../ledger/period';
import { isMoment, type Cell } from '../cell';
import { read, refuse, type CellResult } from './problem';
import { isBlank, isFormulaError, textOf } from './text';

/** Locales of spreadsheets whose dates begin with the month. */
const MONTH_FIRST = /^(en_US|en_PH|fil_PH|en)$/i;

/** A date: a date cell, `2026-10-31`, `31.10.2026`, or text in the order of the spreadsheet's own locale. */
export function readDate(cell: Cell | undefined, locale: string): CellResult<PlainDate> {
  if (cell === undefined || isBlank(cell)) return refuse('missing', '');
  if (isMoment(cell)) return cell.date > '1900-12-31' ? read(cell.date) : refuse('date-unreadable', cell.shown);
  const found = textOf(cell);
  if (isFormulaError(cell)) return refuse('formula-error', found);
  const date = typeof cell === 'string' ? dateOfText(found.replace(/^'/, ''), locale) : null;
  return date === null ? refuse('date-unreadable', found) : read(date);
}

/** The date that a text names, or null. */
export function dateOfText(text: string, locale: string): PlainDate | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text);
  if (iso !== null) return dateOfParts(iso[1], iso[2], iso[3]);
  const points = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*г\.?)?$/.exec(text);
  if (points !== null) return dateOfParts(points[3], points[2], points[1]);
  const local = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (local === null) return null;
  const [, first, second, year] = local;
  return MONTH_FIRST.test(locale) ? dateOfParts(year, first, second) : dateOfParts(year, second, first);
}

function dateOfParts(year?: string, month?: string, day?: string): PlainDate | null {
  return Number(year) < 1900 ? null : plainDateOf(Number(year), Number(month), Number(day));
}
