import { writeXlsx, type CellValue } from 'hucre';

export interface Size {
  readonly clients: number;
  readonly months: number;
  readonly entries: number;
}

/** The month of a number, 0 being January 2025. */
export function monthOf(index: number): string {
  return `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/**
 * A book of this size as another program writes it: every client pays 100 for 10 hours at the beginning of each month,
 * and the entries, of a quarter of an hour to two hours, are spread over clients, months and days.
 */
export function bookOfSize({ clients, months, entries }: Size): Promise<Uint8Array> {
  const names = Array.from({ length: clients }, (_, index) => `Client ${String(index + 1).padStart(4, '0')}`);
  const periods = Array.from({ length: months }, (_, index) => monthOf(index));
  const first = monthOf(0);
  const rows: Readonly<Record<string, CellValue[][]>> = {
    Clients: [['Client', 'Start'], ...names.map((name) => [name, first])],
    Terms: [['Client', 'From', 'Monthly fee', 'Monthly hours'], ...names.map((name) => [name, first, 100, 10])],
    Payments: [
      ['Date', 'Client', 'Amount'],
      ...periods.flatMap((period) => names.map((name) => [dayIn(period, 2), name, 100])),
    ],
    'Time log': [
      ['Date', 'Client', 'Task', 'Hours'],
      ...Array.from({ length: entries }, (_, index) => {
        const period = periods[Math.floor((index * months) / entries)] ?? first;
        const name = names[(index * 37) % clients] ?? '';
        return [dayIn(period, (index % 28) + 1), name, `Task ${String(index)}`, 0.25 * ((index % 8) + 1)];
      }),
    ],
  };
  return writeXlsx({ sheets: Object.entries(rows).map(([name, cells]) => ({ name, rows: cells })) });
}

function dayIn(period: string, day: number): Date {
  return new Date(`${period}-${String(day).padStart(2, '0')}T00:00:00Z`);
}
