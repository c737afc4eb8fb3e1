import { toA1 } from '../../book/area';
import { offered } from '../../book/offered';
import type { Sheet } from '../../book/sheet';
import type { ValidationRule } from '../../book/validation';
import type { Edit } from '../../services/execution';
import type { TypedCell } from '../protocol';
import { contentAt, isSameContent, putContent, type Content } from './content';
import { rectangles } from './rectangles';
import type { SharedRefusal } from './refusal';

/** A cell that was typed into: what it held, and what it holds. */
export interface WrittenCell {
  readonly typed: TypedCell;
  readonly from: Content;
  readonly to: Content;
}

export interface Typed {
  /** Cells that took what was typed. */
  readonly written: readonly WrittenCell[];
  /** Why the others did not; null where there are none. */
  readonly leftOut: SharedRefusal | null;
}

/** Writes into cells, each given once, as if typed; what a strict list does not offer is put back. The sheet grows. */
export function typeInto(sheet: Sheet, cells: readonly TypedCell[]): Typed {
  const { maxRows, maxColumns } = sheet;
  for (const { row, column, input } of cells) {
    if (input === null || input === '') continue;
    sheet.maxRows = Math.max(sheet.maxRows, row);
    sheet.maxColumns = Math.max(sheet.maxColumns, column);
  }
  const before = cells.map((typed) => ({ typed, from: contentAt(sheet, typed) }));
  write(sheet, cells);
  const isOffered = strictLists(sheet);
  const invalid = new Set(before.filter(({ typed }) => !isOffered(typed)));
  for (const { typed, from } of invalid) putContent(sheet, typed, from, contentAt(sheet, typed));
  sheet.touch();
  const written = before.filter((cell) => !invalid.has(cell));
  if (written.length === 0) Object.assign(sheet, { maxRows, maxColumns });
  return {
    written: written.map(({ typed, from }) => ({ typed, from, to: contentAt(sheet, typed) })),
    leftOut: refusalOf(
      sheet,
      [...invalid].map(({ typed }) => typed),
    ),
  };
}

function write(sheet: Sheet, cells: readonly TypedCell[]): void {
  const inputs = new Map<number, Map<number, TypedCell['input']>>();
  for (const { row, column, input } of cells) {
    const ofRow = inputs.get(row) ?? new Map<number, TypedCell['input']>();
    inputs.set(row, ofRow.set(column, input));
  }
  for (const area of rectangles(cells)) {
    const lines = Array.from({ length: area.rows }, (_, down) =>
      Array.from(
        { length: area.columns },
        (__, right) => inputs.get(area.row + down)?.get(area.column + right) ?? null,
      ),
    );
    sheet.write(area, lines);
  }
}

/** Whether a cell now shows what the list in force there offers, where it takes nothing else. */
function strictLists(sheet: Sheet): (typed: TypedCell) => boolean {
  const known = new Map<ValidationRule, ReadonlySet<string> | null>();
  const listOf = (rule: ValidationRule): ReadonlySet<string> | null => {
    const texts = known.has(rule) || rule.allowInvalid ? null : offered(sheet.book, rule);
    const list = known.get(rule) ?? (texts === null ? null : new Set(texts));
    known.set(rule, list);
    return list;
  };
  return ({ row, column, input }) => {
    const rule = sheet.validation(row, column);
    const list = rule === null ? null : listOf(rule);
    if (list === null) return true;
    const [[shown = ''] = []] = sheet.display({ row, column, rows: 1, columns: 1 });
    return shown === '' || list.has(shown) || (typeof input !== 'object' && list.has(String(input)));
  };
}

function refusalOf(sheet: Sheet, invalid: readonly TypedCell[]): SharedRefusal | null {
  const [first] = invalid;
  if (first === undefined) return null;
  const help = sheet.validation(first.row, first.column)?.helpText ?? '';
  return { code: 'invalid', sheet: sheet.name, cells: rectangles(invalid).map(toA1), help };
}

/** What onEdit is to be told: an edit each area, with the value where it is one cell. */
export function editsOf(sheet: Sheet, written: readonly WrittenCell[]): readonly Edit[] {
  const [only, ...more] = written;
  const values =
    only === undefined || more.length > 0 ? {} : { ...field('value', only.to), ...field('oldValue', only.from) };
  return rectangles(written.map(({ typed }) => typed)).map((area) => ({ sheet: sheet.name, area, ...values }));
}

/** Google tells dates by their serial numbers, and nothing of a formula or of an empty cell. */
function field(name: 'value' | 'oldValue', { value, formula }: Content): Partial<Edit> {
  if (formula !== null || value === '' || typeof value === 'object') return {};
  return { [name]: typeof value === 'boolean' ? String(value).toUpperCase() : String(value) };
}

/** Whether anything became of a cell. */
export function isChanged({ from, to }: WrittenCell): boolean {
  return !isSameContent(from, to) || from.numberFormat !== to.numberFormat;
}
