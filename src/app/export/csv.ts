import { decimalText } from '../decimal-text';
import type { ExportedClient, ExportedPeriod } from './exported-client';

const HEADERS = [
  'client',
  'currency',
  'period',
  'revision',
  'opening_minutes',
  'granted_minutes',
  'adjusted_minutes',
  'used_minutes',
  'expired_minutes',
  'overage_settled_minutes',
  'closing_minutes',
  'earned',
  'forfeited',
  'value_left',
  'credit',
  'overage_charge',
];

/** The statements as CSV (RFC 4180), a row a client and period; no cell is one that a spreadsheet would evaluate. */
export function csvText(clients: readonly ExportedClient[]): string {
  const rows = clients.flatMap((client) => client.periods.map((period) => rowOf(client, period)));
  return [HEADERS, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function rowOf(client: ExportedClient, period: ExportedPeriod): string[] {
  const money = (amount: number) => decimalText(amount, client.exponent);
  const times = [
    period.opening,
    period.granted,
    period.adjusted,
    period.used,
    period.expired,
    period.overageSettled,
    period.closing,
  ];
  const amounts = [period.earned, period.forfeited, period.valueLeft, period.credit, period.overageCharge];
  const text = inert(client.name);
  return [text, client.currency, period.period, String(period.revision), ...times.map(String), ...amounts.map(money)];
}

/** Text that begins as a formula would is led by an apostrophe, which spreadsheets take for text. */
function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
