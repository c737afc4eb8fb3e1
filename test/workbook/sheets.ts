import { readBook, type Book } from '../../src/workbook/book';
import type { Cell, Grid } from '../../src/workbook/cell';
import type { Issue } from '../../src/workbook/issue';
import type { RowReading } from '../../src/workbook/row-reading';

/** A sheet from its rows; a text is split at its bars: `Client | Start`. */
export function sheet(name: string, ...rows: (string | readonly Cell[])[]): Grid {
  return {
    sheet: name,
    rows: rows.map((row) => (typeof row === 'string' ? row.split('|').map((cell) => cell.trim()) : row)),
  };
}

const clients = sheet(
  'Clients',
  'Client | Start | Currency',
  'Acme Ltd | 2026-09 | USD',
  'Mill & Sons | 2026-09 | EUR',
);
const terms = sheet('Terms', 'Client | From | Monthly fee | Monthly hours', 'Acme Ltd | 2026-09 | 100 | 10');
const payments = sheet('Payments', 'Date | Client | Amount');
const timeLog = sheet('Time log', 'Date | Client | Task | Hours');

/** A book with Acme Ltd (USD) and Mill & Sons (EUR), and the sheets given in place of its own. */
export function bookWith(...given: readonly Grid[]): Book {
  return readBook({ grids: withGiven(given), locale: 'en_US' });
}

function withGiven(given: readonly Grid[]): readonly Grid[] {
  const own = [clients, terms, payments, timeLog].filter((one) => !given.some((other) => other.sheet === one.sheet));
  return [...own, ...given];
}

/** Issues in few words: `error unknown-client F12`. */
export function briefly(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ severity, code, cell }) => `${severity} ${code} ${cell}`.trim());
}

/** All issues of some rows. */
export function issuesOf(readings: readonly RowReading<unknown>[]): readonly string[] {
  return briefly(readings.flatMap((reading) => reading.issues));
}

/** A date cell. */
export function day(date: string, shown = date): Cell {
  return { date, shown } as Cell;
}

/** A duration or time cell, of which only what it shows counts. */
export function shows(shown: string): Cell {
  return day('1899-12-30', shown);
}
