import type { Area } from '../book/area';
import { locksFor, mayEdit } from '../book/editing';
import type { Protection, Sheet as BookSheet } from '../book/sheet';
import { ServiceException } from './exception';
import type { Execution } from './execution';

const REFUSAL =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Refuses where whoever the execution runs as may not change cells of the area. */
export function refuseProtectedCells({ host }: Execution, sheet: BookSheet, area: Area): void {
  refuseIf(!mayEdit(host.book, host.user.email, sheet, area));
}

/** Refuses where they may not change the sheet as a whole. */
export function refuseProtectedSheet(execution: Execution, sheet: BookSheet): void {
  refuseIf(locks(execution, sheet).some(({ area }) => area === null));
}

/** Refuses where rows or columns added after this one would widen what they may not change. */
export function refuseProtectedGap(
  execution: Execution,
  sheet: BookSheet,
  axis: 'row' | 'column',
  after: number,
): void {
  const isAround = (area: Area): boolean => {
    const first = area[axis];
    return first <= after && after + 1 < first + (axis === 'row' ? area.rows : area.columns);
  };
  refuseIf(locks(execution, sheet).some(({ area }) => area === null || isAround(area)));
}

export function refuseIf(mayNot: boolean): void {
  if (mayNot) throw new ServiceException(REFUSAL);
}

function locks({ host }: Execution, sheet: BookSheet): readonly Protection[] {
  return locksFor(host.book, host.user.email, sheet);
}
