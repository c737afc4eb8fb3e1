import type { Area } from '../../book/area';
import type { Place } from './move';

/** The fewest areas, of runs of cells with the same columns below each other, that hold exactly these cells. */
export function rectangles(places: readonly Place[]): readonly Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (const [row, columns] of byRow(places)) {
    const next = runs(row, columns).map((run) => {
      const above = open.find(
        (area) => area.row + area.rows === row && area.column === run.column && area.columns === run.columns,
      );
      return above === undefined ? run : { ...above, rows: above.rows + 1 };
    });
    done.push(...open.filter((area) => !next.some((grown) => grown.row === area.row && grown.column === area.column)));
    open = next;
  }
  return [...done, ...open];
}

function byRow(places: readonly Place[]): readonly (readonly [number, readonly number[]])[] {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of places) {
    const columns = rows.get(row) ?? new Set<number>();
    rows.set(row, columns.add(column));
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, columns]) => [row, [...columns].sort((a, b) => a - b)]);
}

function runs(row: number, columns: readonly number[]): readonly Area[] {
  const found: Area[] = [];
  for (const column of columns) {
    const last = found[found.length - 1];
    if (last !== undefined && last.column + last.columns === column)
      found[found.length - 1] = { ...last, columns: last.columns + 1 };
    else found.push({ row, column, rows: 1, columns: 1 });
  }
  return found;
}

/** The smallest area that holds all places; null where there are none. */
export function around(places: readonly Place[]): Area | null {
  if (places.length === 0) return null;
  const range = (of: (place: Place) => number): readonly [number, number] =>
    places.reduce(([least, most], place) => [Math.min(least, of(place)), Math.max(most, of(place))], [Infinity, 0]);
  const [top, bottom] = range(({ row }) => row);
  const [left, right] = range(({ column }) => column);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
