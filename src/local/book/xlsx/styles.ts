import type { Style } from '@cj-tech-master/excelts';
import { PLAIN, type CellStyle } from '../style';

type FileStyle = Partial<Style>;

/** The library's styles as the book's, one object each, so that equal styles stay one. */
export function styleReader(): (style: FileStyle | undefined) => CellStyle {
  const known = new Map<FileStyle, CellStyle>();
  return (style) => {
    if (style === undefined || Object.keys(style).length === 0) return PLAIN;
    const found = known.get(style) ?? read(style);
    known.set(style, found);
    return found;
  };
}

/** Excel's own. */
const CALIBRI: NonNullable<FileStyle['font']> = { name: 'Calibri', size: 11, family: 2, color: { theme: 1 } };

/**
 * The book's styles as the library's, one object each: it looks for equal ones by identity first. What a font leaves
 * out is taken from the book's default font, or a bold cell would have no letters to be bold in.
 */
export function styleWriter(defaultFont: unknown): (style: CellStyle) => FileStyle {
  const known = new Map<CellStyle, FileStyle>();
  const base = typeof defaultFont === 'object' ? { ...CALIBRI, ...defaultFont } : CALIBRI;
  return (style) => {
    const found = known.get(style) ?? written(style, base);
    known.set(style, found);
    return found;
  };
}

function read({ numFmt, ...look }: FileStyle): CellStyle {
  const format = typeof numFmt === 'object' ? numFmt.formatCode : numFmt;
  return { numberFormat: format ?? PLAIN.numberFormat, look };
}

function written({ numberFormat, look }: CellStyle, base: NonNullable<FileStyle['font']>): FileStyle {
  const font = look.font === undefined ? {} : { font: { ...base, ...look.font } };
  return { ...look, ...font, ...(numberFormat === PLAIN.numberFormat ? {} : { numFmt: numberFormat }) };
}
