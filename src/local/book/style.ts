import type { Fill, Style } from '@cj-tech-master/excelts';

/** Font, fill, border, alignment and lock of a cell, kept as the file has them. */
export type Look = Omit<Partial<Style>, 'numFmt'>;

/** Shared between cells and never changed in place. */
export interface CellStyle {
  /** `General` where the cell has no format of its own, `@` for plain text. */
  readonly numberFormat: string;
  readonly look: Look;
}

/** What a program changes of a style; colours are `#rrggbb`, null takes the colour away. */
export interface StyleChange {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly color?: string | null;
  readonly background?: string | null;
  readonly wrap?: boolean;
  /** In points. */
  readonly fontSize?: number;
  /** Null: as Google Sheets and .xlsx do by themselves. */
  readonly horizontal?: 'left' | 'center' | 'right' | null;
  readonly vertical?: 'top' | 'middle' | 'bottom' | null;
  /** Edges to draw or to take away; the others stay. */
  readonly edges?: Readonly<Partial<Record<Edge, boolean>>>;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right';

export const PLAIN: CellStyle = { numberFormat: 'General', look: {} };

/** The style with the change made. */
export function restyled(style: CellStyle, change: StyleChange): CellStyle {
  const look: Look = { ...style.look };
  if (change.bold !== undefined) look.font = { ...look.font, bold: change.bold };
  if (change.color === null && look.font !== undefined) look.font = withoutColor(look.font);
  if (typeof change.color === 'string') look.font = { ...look.font, color: { argb: argb(change.color) } };
  if (change.background === null) delete look.fill;
  if (typeof change.background === 'string') look.fill = solid(change.background);
  if (change.wrap !== undefined) look.alignment = { ...look.alignment, wrapText: change.wrap };
  if (change.fontSize !== undefined) look.font = { ...look.font, size: change.fontSize };
  if (change.horizontal !== undefined)
    look.alignment = { ...look.alignment, ...aligned('horizontal', change.horizontal) };
  if (change.vertical !== undefined) look.alignment = { ...look.alignment, ...aligned('vertical', change.vertical) };
  if (change.edges !== undefined) look.border = withEdges(look.border ?? {}, change.edges);
  return { numberFormat: change.numberFormat ?? style.numberFormat, look };
}

/** `#1a73e8` as .xlsx writes it: `FF1A73E8`. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function solid(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(color) } };
}

function withoutColor(font: NonNullable<Look['font']>): NonNullable<Look['font']> {
  const { color: _dropped, ...rest } = font;
  return rest;
}

function aligned(axis: 'horizontal' | 'vertical', where: string | null): NonNullable<Look['alignment']> {
  return where === null ? {} : { [axis]: where };
}

function withEdges(
  border: NonNullable<Look['border']>,
  edges: NonNullable<StyleChange['edges']>,
): NonNullable<Look['border']> {
  const drawn = Object.entries(edges).map(([edge, isDrawn]) => [edge, isDrawn ? { style: 'thin' } : undefined]);
  return { ...border, ...(Object.fromEntries(drawn) as NonNullable<Look['border']>) };
}
