import { LIMIT } from '../../book/area';
import type { Sheet } from '../../book/sheet';
import type { Lines, Requests } from '../protocol';
import { areaOf, refusedCells, refusedGap, type Changer } from './guards';
import { orderMove, type Move } from './move';
import type { SharedRefusal } from './refusal';
import { frozenAmong } from './reshape-lines';
import { isBound, sortable, sortedOrder } from './sorting';

/** The move that a request asks for, or why it is not made; null where it would move nothing. */
export type Plan = Move | SharedRefusal | null;

/** What goes in at once. */
const MOST_LINES = 50_000;

export function insertion(sheet: Sheet, { axis, at, count }: Lines, changer: Changer): Plan {
  const { size, limit } = linesOf(sheet, axis);
  if (!isCount(at) || !isCount(count) || at > size + 1) return { code: 'outdated' };
  if (size + count > limit || count > MOST_LINES) return { code: 'failed', why: 'too-large' };
  return refusedGap(sheet, { axis, at, count }, changer) ?? { kind: 'lines', axis, at, count };
}

export function removal(sheet: Sheet, { axis, at, count }: Lines, changer: Changer): Plan {
  const { size, frozen } = linesOf(sheet, axis);
  if (!isCount(at) || !isCount(count) || at + count - 1 > size) return { code: 'outdated' };
  if (count - frozenAmong(frozen, at, count) >= size - frozen) return { code: 'failed', why: 'last-lines' };
  return (
    refusedCells(sheet, [areaOf(sheet, { axis, at, count })], changer) ?? { kind: 'lines', axis, at, count: -count }
  );
}

export function sorting(
  sheet: Sheet,
  { area, column, ascending }: Requests['sort']['request'],
  changer: Changer,
): Plan {
  if (column < area.column || column >= area.column + area.columns) return { code: 'outdated' };
  const sorted = sortable(sheet, area);
  if (sorted === null) return null;
  if (isBound(sheet, sorted)) return { code: 'failed', why: 'merged' };
  const refusal = refusedCells(sheet, [sorted], changer);
  if (refusal !== null) return refusal;
  const order = sortedOrder(sheet, sorted, column, ascending);
  return order.every((from, to) => from === to) ? null : orderMove(sorted, order);
}

export function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 1;
}

function linesOf(sheet: Sheet, axis: Lines['axis']): { size: number; limit: number; frozen: number } {
  return axis === 'row'
    ? { size: sheet.maxRows, limit: LIMIT.rows, frozen: sheet.frozenRows }
    : { size: sheet.maxColumns, limit: LIMIT.columns, frozen: sheet.frozenColumns };
}
