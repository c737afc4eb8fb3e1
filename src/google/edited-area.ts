import type { EditedArea } from '../app/edited/desk';

/**
 * The rectangle that an address means: `F12`, `A2:C9`, whole rows `5:7` or whole columns `B:D`, the open ends being 1
 * and infinity; null for anything else.
 */
export function areaOf(address: string): EditedArea | null {
  const [from = '', to = from, ...more] = address.split(':');
  const [start, end] = [cornerOf(from), cornerOf(to)];
  if (start === null || end === null || more.length > 0) return null;
  return {
    top: start.row ?? 1,
    bottom: end.row ?? Infinity,
    left: start.column ?? 1,
    right: end.column ?? Infinity,
  };
}

function cornerOf(address: string): { readonly row: number | null; readonly column: number | null } | null {
  const [match, letters, digits] = /^\$?([A-Z]*)\$?(\d*)$/.exec(address) ?? [];
  if (match === undefined || match === '' || letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: digits === '' ? null : Number(digits), column: letters === '' ? null : column };
}
