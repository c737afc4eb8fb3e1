import type { DefinedName } from '../book';
import type { Sheet } from '../sheet';
import { elements, escapeXml, unescapeXml } from './xml';

/** The defined names of a book, those of formulas and constants too. */
export function readNames(workbookXml: string, sheets: readonly Sheet[]): readonly DefinedName[] {
  return elements(elements(workbookXml, 'definedNames')[0]?.content ?? '', 'definedName').map(
    ({ attributes, content }) => ({
      name: attributes['name'] ?? '',
      sheet: sheets[Number(attributes['localSheetId'])] ?? null,
      refersTo: unescapeXml(content),
      hidden: attributes['hidden'] === '1' || attributes['hidden'] === 'true',
    }),
  );
}

/** The workbook's part with these names and no others. */
export function withNames(workbookXml: string, names: readonly DefinedName[], sheets: readonly Sheet[]): string {
  const bare = workbookXml.replace(/<definedNames>[\s\S]*?<\/definedNames>|<definedNames\/>/, '');
  if (names.length === 0) return bare;
  const written = names.map(({ name, sheet, refersTo, hidden }) => {
    const own = sheet === null ? '' : ` localSheetId="${String(sheets.indexOf(sheet))}"`;
    return `<definedName name="${escapeXml(name)}"${own}${hidden ? ' hidden="1"' : ''}>${escapeXml(refersTo)}</definedName>`;
  });
  return bare.replace('</sheets>', () => `</sheets><definedNames>${written.join('')}</definedNames>`);
}
