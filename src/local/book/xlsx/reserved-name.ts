/**
 * The library refuses to hear of a sheet named History, a name that Excel keeps for itself. A book has one, so the
 * library is told another name, and the workbook part says the right one.
 */
const RESERVED = 'History';
const STAND_IN = 'History of closes';

/** The name by which the library may know a sheet. */
export function nameForLibrary(name: string): string {
  return name === RESERVED ? STAND_IN : name;
}

/** The sheet's own name, from the one that the library knows it by. */
export function nameFromLibrary(name: string): string {
  return name === STAND_IN ? RESERVED : name;
}

/** The workbook part as the library may read it. */
export function hideReservedName(workbookXml: string): string {
  return workbookXml.replace(`name="${RESERVED}"`, `name="${STAND_IN}"`);
}

/** The workbook part as the library wrote it, with the sheet's own name. */
export function showReservedName(workbookXml: string): string {
  return workbookXml.replace(`name="${STAND_IN}"`, `name="${RESERVED}"`);
}
