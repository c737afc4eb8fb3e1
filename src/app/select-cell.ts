import type { Ports } from './ports';

/** Shows a cell to whoever clicked its link. Not found: the sheet or the row is gone since. */
export function selectCell(
  { screen }: Ports,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
): { readonly found: boolean } {
  return { found: screen.select(sheet, cell) };
}
