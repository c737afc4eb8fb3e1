import { currencyExponent } from '../../ledger/currency';
import { parsePeriod } from '../../ledger/period';
import { parseState } from '../../ledger/state-text';
import type { Language } from '../../words/language';
import type { Cell, Written } from '../cell';
import { readChoice } from '../cells/choice';
import { textOf } from '../cells/text';
import type { LedgerRecord } from '../records';
import { existingRowsOfProgram } from '../row-reading';
import { STATUSES, type ledgerSheet } from '../schemas/ledger';
import type { Table } from '../table';
import { countOf, decimalHours, decimalMoney, minorOfDecimal, minutesOfDecimal } from './auto-cells';

export type LedgerColumn = keyof typeof ledgerSheet.columns;

/** A ledger row as it stands: its record, or null where it is torn or was made unreadable. */
export interface LedgerReading {
  readonly row: number;
  readonly client: string;
  readonly record: LedgerRecord | null;
}

/** All rows of the Ledger, in order. */
export function readLedger(table: Table<LedgerColumn>): readonly LedgerReading[] {
  return existingRowsOfProgram(table).map(({ row, cells }) => {
    const at = (key: LedgerColumn) => cells[(table.columns.get(key) ?? 0) - 1];
    return { row, client: textOf(at('client')), record: recordOf(row, at) };
  });
}

function recordOf(row: number, at: (key: LedgerColumn) => Cell | undefined): LedgerRecord | null {
  const state = textOf(at('state'));
  const account = parseState(state);
  const exponent = account === null ? null : currencyExponent(account.currency);
  if (exponent === null) return null;
  const period = parsePeriod(textOf(at('period')));
  const status = readChoice<'closed' | 'superseded'>(at('status'), STATUSES, 'closed');
  const revision = countOf(at('revision'));
  const hours = (key: LedgerColumn) => minutesOfDecimal(at(key));
  const money = (key: LedgerColumn) => minorOfDecimal(at(key), exponent);
  const record = {
    row,
    close: textOf(at('close')),
    period,
    client: textOf(at('client')),
    revision,
    status: status.ok ? status.value : null,
    opening: hours('opening'),
    granted: hours('granted'),
    adjusted: hours('adjusted'),
    used: hours('used'),
    expired: hours('expired'),
    overageSettled: hours('overageSettled'),
    closing: hours('closing'),
    earned: money('earned'),
    forfeited: money('forfeited'),
    valueLeft: money('valueLeft'),
    overageCharge: money('overageCharge'),
    report: textOf(at('report')),
    delivered: textOf(at('delivered')),
    closedAt: textOf(at('closedAt')),
    closedBy: textOf(at('closedBy')),
    state,
    seal: textOf(at('seal')),
  };
  return isWhole(record) ? record : null;
}

type Partial = { readonly [K in keyof LedgerRecord]: LedgerRecord[K] | null };

/** A row that was written to its end has every figure, and its seal, which is written last. */
function isWhole(record: Partial): record is LedgerRecord {
  return Object.values(record).every((value) => value !== null) && record.seal !== '' && record.close !== '';
}

/** The cells of a statement, in the schema's order. */
export function ledgerCells(
  record: Omit<LedgerRecord, 'row'>,
  exponent: number,
  language: Language,
): Record<LedgerColumn, Written> {
  return {
    close: record.close,
    period: record.period,
    client: record.client,
    revision: record.revision,
    status: STATUSES[record.status][language],
    opening: decimalHours(record.opening),
    granted: decimalHours(record.granted),
    adjusted: decimalHours(record.adjusted),
    used: decimalHours(record.used),
    expired: decimalHours(record.expired),
    overageSettled: decimalHours(record.overageSettled),
    closing: decimalHours(record.closing),
    earned: decimalMoney(record.earned, exponent),
    forfeited: decimalMoney(record.forfeited, exponent),
    valueLeft: decimalMoney(record.valueLeft, exponent),
    overageCharge: decimalMoney(record.overageCharge, exponent),
    report: record.report,
    delivered: record.delivered,
    closedAt: record.closedAt,
    closedBy: record.closedBy,
    state: record.state,
    seal: record.seal,
  };
}
