import { shared, toA1, type Area } from '../../book/area';
import { locksFor } from '../../book/editing';
import type { Protection, Sheet } from '../../book/sheet';
import type { Lines } from '../protocol';
import type { SharedRefusal } from './refusal';

/** Who would change cells of a sheet, and whether they have been warned. */
export interface Changer {
  readonly email: string;
  readonly despiteWarning: boolean;
}

/** Why the person may not change cells of these areas, or should think twice; null where they may. */
export function refusedCells(sheet: Sheet, areas: readonly Area[], changer: Changer): SharedRefusal | null {
  const touched = ({ area }: Protection): readonly Area[] =>
    area === null ? areas : areas.filter((one) => shared(area, one) !== null);
  return refusedBy(sheet, changer, touched);
}

/** Why they may not put lines in there: what is protected would be wider. */
export function refusedGap(sheet: Sheet, { axis, at }: Lines, changer: Changer): SharedRefusal | null {
  const touched = ({ area }: Protection): readonly Area[] => {
    if (area === null) return [wholeOf(sheet)];
    const first = area[axis];
    const length = axis === 'row' ? area.rows : area.columns;
    return first < at && at < first + length ? [area] : [];
  };
  return refusedBy(sheet, changer, touched);
}

/** The area of whole rows or columns. */
export function areaOf(sheet: Sheet, { axis, at, count }: Lines): Area {
  const whole = wholeOf(sheet);
  return axis === 'row' ? { ...whole, row: at, rows: count } : { ...whole, column: at, columns: count };
}

function refusedBy(
  sheet: Sheet,
  { email, despiteWarning }: Changer,
  touched: (protection: Protection) => readonly Area[],
): SharedRefusal | null {
  const refusal = (code: 'locked' | 'warning', protections: readonly Protection[]): SharedRefusal | null => {
    const [first] = protections.filter((protection) => touched(protection).length > 0);
    if (first === undefined) return null;
    return { code, sheet: sheet.name, cells: touched(first).map(toA1), description: first.description };
  };
  const locked = refusal('locked', locksFor(sheet.book, email, sheet));
  if (locked !== null || despiteWarning) return locked;
  return refusal(
    'warning',
    sheet.protections.filter(({ warningOnly }) => warningOnly),
  );
}

function wholeOf({ maxRows, maxColumns }: Sheet): Area {
  return { row: 1, column: 1, rows: maxRows, columns: maxColumns };
}
