import type { FUniver } from '@univerjs/core/facade';
import { CommandType, type ICellData, type IObjectMatrixPrimitiveType, type IRange } from '@univerjs/core';
import { isDateFormat } from 'numfmt';
import type { Area } from '../../../book/area';
import type { Lines, TypedCell, TypedInput } from '../../protocol';

/** What a person wants changed. */
export type Wish =
  | TypeWish
  | ({ readonly kind: 'insert' | 'remove'; readonly sheet: number } & Lines)
  | {
      readonly kind: 'sort';
      readonly sheet: number;
      readonly area: Area;
      readonly column: number;
      readonly ascending: boolean;
    }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

interface TypeWish {
  readonly kind: 'type';
  readonly sheet: number;
  readonly cells: readonly TypedCell[];
  /** Moved cells: where a place does not take all of them, they stay where they were. */
  readonly move?: { readonly emptied: TypeWish | null };
}

/** Marks what the server told, so that it is let through. */
export const fromServer = { fromServer: true } as const;

/** Mutations that change nothing but this window: the text in an editor, what a filter hides, how wide a column is. */
const OWN_VIEW =
  /^(?:doc\.|ui\.|formula\.mutation\.(?!set-formula-calculation-start$)|sheet\.mutation\.(?:set-filter-|remove-filter|re-calc-filter|mark-dirty-filter-change|set-worksheet-col-width|set-worksheet-row-|set-row-hidden|set-row-visible|toggle-note-popup|update-note-position|data-validation-formula-mark-dirty|empty))/;

const UNDO = { 'univer.command.undo': 'undo', 'univer.command.redo': 'redo' } as const;

const LINES = {
  'sheet.mutation.insert-row': ['insert', 'row'],
  'sheet.mutation.remove-rows': ['remove', 'row'],
  'sheet.mutation.insert-col': ['insert', 'column'],
  'sheet.mutation.remove-col': ['remove', 'column'],
} as const;

type Matrix = IObjectMatrixPrimitiveType<ICellData | null>;

interface Moved {
  readonly subUnitId: string;
  readonly value: Matrix;
}

/** The part of a mutation's parameters that is read here. */
interface Parameters {
  readonly subUnitId?: string;
  /** The command behind it. */
  readonly trigger?: string;
  readonly cellValue?: Matrix;
  readonly range?: IRange;
  readonly from?: Moved;
  readonly to?: Moved;
}

/**
 * Lets nothing that people do change the grid: what it would have changed becomes a wish, and the grid shows what the
 * server makes of it. `typedText` knows what was typed last into a cell, letter by letter; while somebody types, undoing
 * is the editor's.
 */
export function guard(grid: FUniver, typedText: TypedText, isTyping: () => boolean, wish: (wish: Wish) => void): void {
  grid.addEvent(grid.Event.BeforeCommandExecute, (event) => {
    const { id, type, options } = event;
    if (options?.['fromServer'] === true) return;
    if (id in UNDO) {
      if (isTyping()) return;
      event.cancel = true;
      wish({ kind: UNDO[id as keyof typeof UNDO] });
    } else if (type === CommandType.MUTATION && !OWN_VIEW.test(id)) {
      event.cancel = true;
      // What the grid makes of what it was told is nobody's wish.
      if (options?.onlyLocal === true) return;
      for (const one of wishesOf(id, (event.params ?? {}) as Parameters, typedText)) wish(one);
    }
  });
}

/** What was typed last into a cell, if that is what is written there now. */
type TypedText = (sheet: number, row: number, column: number) => string | null;

function wishesOf(id: string, parameters: Parameters, typedText: TypedText): readonly Wish[] {
  const { subUnitId, cellValue, range, from, to, trigger } = parameters;
  const sheet = Number(subUnitId);
  if (id === 'sheet.mutation.set-range-values' && cellValue !== undefined) {
    const isTyped = trigger === 'sheet.command.set-range-values';
    return typing(
      sheet,
      cellsOf(cellValue, isTyped, (row, column) => typedText(sheet, row, column)),
    );
  }
  if (id === 'sheet.mutation.move-range' && from !== undefined && to !== undefined) return moving(from, to);
  if (id in LINES && range !== undefined) {
    const [kind, axis] = LINES[id as keyof typeof LINES];
    const [at, end] = axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    return [{ kind, sheet, axis, at: at + 1, count: end - at + 1 }];
  }
  return [];
}

/** Cells that stay in their sheet are emptied and filled at once; where a cell is both, what fills it counts. */
function moving(from: Moved, to: Moved): readonly Wish[] {
  const wishOf = ({ subUnitId, value }: Moved): TypeWish => ({
    kind: 'type',
    sheet: Number(subUnitId),
    cells: cellsOf(value, false, () => null),
  });
  const emptied = wishOf(from);
  const filled = wishOf(to);
  if (filled.cells.length === 0) return [];
  return emptied.sheet === filled.sheet
    ? [{ ...filled, cells: [...emptied.cells, ...filled.cells], move: { emptied: null } }]
    : [{ ...filled, move: { emptied } }];
}

function typing(sheet: number, cells: readonly TypedCell[]): readonly Wish[] {
  return cells.length === 0 ? [] : [{ kind: 'type', sheet, cells }];
}

/** Texts that were typed are read as Google reads them; those that were copied, moved or filled stay texts. */
function cellsOf(
  matrix: Matrix,
  isTyped: boolean,
  typedText: (row: number, column: number) => string | null,
): readonly TypedCell[] {
  return Object.entries(matrix).flatMap(([down, line]) =>
    Object.entries(line as Readonly<Record<string, ICellData | null>>).flatMap(([right, cell]) => {
      const row = Number(down) + 1;
      const column = Number(right) + 1;
      const text = typedText(row, column);
      if (text !== null) return [{ row, column, input: text }];
      return changesContent(cell) ? [{ row, column, input: inputOf(cell, isTyped) }] : [];
    }),
  );
}

/** Formats alone are not for people to change here. */
function changesContent(cell: ICellData | null): boolean {
  return cell === null || 'v' in cell || 'f' in cell || 'p' in cell;
}

function inputOf(cell: ICellData | null, isTyped: boolean): TypedInput {
  if (cell === null) return null;
  if (isFormula(cell.f)) return cell.f;
  const value = cell.v ?? richTextOf(cell);
  if (typeof value === 'number' && isDateCell(cell)) return { serial: value };
  return typeof value === 'string' && value !== '' && !isTyped ? `'${value}` : value;
}

function isFormula(formula: ICellData['f']): formula is string {
  return typeof formula === 'string' && formula !== '';
}

function richTextOf({ p: text }: ICellData): string | null {
  return text?.body?.dataStream.replace(/\r\n$/, '') ?? null;
}

function isDateCell({ s: style }: ICellData): boolean {
  const pattern = typeof style === 'object' ? style?.n?.pattern : undefined;
  return pattern !== undefined && isDateFormat(pattern);
}
