import { cellPlace } from '../workbook/table';
import type { Ports } from './ports';

/** Shows a cell to whoever clicked its link, or the sheet where the cell is `''`. Not found: it is gone since. */
export function selectCell(
  { screen }: Ports,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
): { readonly found: boolean } {
  const place = cellPlace(cell);
  if (place === null && cell !== '') return { found: false };
  return { found: screen.select(sheet, place) };
}
