import type { Area } from './area';
import type { Book } from './book';
import type { Cell, Value } from './cell';
import { keyOf } from './formula/criterion';
import { evaluate, UnknownName } from './formula/evaluate';
import { BAD_NAME, BAD_REFERENCE, type Scalar } from './formula/operand';
import { parse, type Expression } from './formula/parse';
import { single, type Place } from './formula/place';
import { formulaCells, type FormulaCell } from './formula-cells';
import type { Sheet } from './sheet';

/** Computes formulas when they are asked for, each once until a cell changes. */
export class Calculation {
  private readonly results = new Map<Cell, Scalar>();
  private readonly indexes = new Map<Sheet, Map<number, ReadonlyMap<string, readonly number[]>>>();
  private readonly expressions = new Map<string, Expression | null>();

  constructor(private readonly book: Book) {}

  /** A cell changed: nothing that was computed holds any more. */
  forget(): void {
    this.results.clear();
    this.indexes.clear();
  }

  /** What the formula in a cell gives. One that depends on itself gives `#REF!`. */
  value(sheet: Sheet, row: number, column: number): Value {
    return this.read(sheet, row, column) ?? '';
  }

  /** What a cell holds; null where nothing. */
  read(sheet: Sheet, row: number, column: number): Scalar {
    const cell = sheet.cell(row, column);
    if (cell === undefined) return null;
    if (cell.formula === null) return cell.value === '' ? null : cell.value;
    if (!this.results.has(cell)) this.compute({ cell, sheet, row, column });
    return this.results.get(cell) ?? null;
  }

  /** Whether a condition holds that stands in a cell: TRUE, or a number that is not 0. */
  holds(condition: Expression, sheet: Sheet, row: number, column: number): boolean {
    const place = this.place(sheet, row, column);
    try {
      const result = single(evaluate(condition, place), place);
      return typeof result === 'number' ? result !== 0 : result === true;
    } catch (error) {
      if (error instanceof UnknownName) return false;
      throw error;
    }
  }

  /** What it needs is computed before it, on a stack of its own: chains of formulas may be as long as a sheet. */
  private compute(first: FormulaCell): void {
    const stack = [first];
    const open = new Set<Cell>();
    for (let top = stack[stack.length - 1]; top !== undefined; top = stack[stack.length - 1]) {
      const missing = open.has(top.cell) ? [] : this.precedents(top).filter(({ cell }) => !this.results.has(cell));
      open.add(top.cell);
      if (missing.some(({ cell }) => open.has(cell))) this.results.set(top.cell, BAD_REFERENCE);
      else if (missing.length > 0) {
        for (const cell of missing) stack.push(cell);
        continue;
      } else if (!this.results.has(top.cell)) this.results.set(top.cell, this.result(top));
      open.delete(top.cell);
      stack.pop();
    }
  }

  private result({ cell, sheet, row, column }: FormulaCell): Scalar {
    const expression = this.expression(cell.formula ?? '');
    const known = cell.value === '' ? BAD_NAME : cell.value;
    if (expression === null) return known;
    try {
      const place = this.place(sheet, row, column);
      return single(evaluate(expression, place), place);
    } catch (error) {
      if (error instanceof UnknownName) return known;
      throw error;
    }
  }

  private place(sheet: Sheet, row: number, column: number): Place {
    return {
      sheet,
      row,
      column,
      locale: this.book.locale,
      now: () => this.book.now(),
      sheetNamed: (name) => this.book.sheet(name),
      named: (name) => this.named(name),
      read: (other, otherRow, otherColumn) => this.read(other, otherRow, otherColumn),
      rowsWith: (other, otherColumn, key) => this.rowsWith(other, otherColumn, key),
    };
  }

  private rowsWith(sheet: Sheet, column: number, key: string): readonly number[] {
    const ofSheet = this.indexes.get(sheet) ?? new Map<number, ReadonlyMap<string, readonly number[]>>();
    this.indexes.set(sheet, ofSheet);
    const index = ofSheet.get(column) ?? this.index(sheet, column);
    ofSheet.set(column, index);
    return index.get(key) ?? [];
  }

  private index(sheet: Sheet, column: number): ReadonlyMap<string, readonly number[]> {
    const rows = new Map<string, number[]>();
    for (let row = 1; row <= sheet.lastRow; row++) {
      const key = keyOf(this.read(sheet, row, column));
      const found = rows.get(key);
      if (found === undefined) rows.set(key, [row]);
      else found.push(row);
    }
    return rows;
  }

  private precedents({ cell, sheet }: FormulaCell): FormulaCell[] {
    const expression = this.expression(cell.formula ?? '');
    return expression === null
      ? []
      : this.references(expression, sheet).flatMap(([other, area]) => formulaCells(other, area));
  }

  private references(expression: Expression, own: Sheet): (readonly [Sheet, Area])[] {
    switch (expression.kind) {
      case 'reference': {
        const sheet = expression.sheet === null ? own : this.book.sheet(expression.sheet);
        return sheet === undefined ? [] : [[sheet, expression.area]];
      }
      case 'name': {
        const meant = this.named(expression.name);
        return meant === undefined ? [] : this.references(meant, own);
      }
      case 'call':
        return expression.args.flatMap((arg) => (arg === null ? [] : this.references(arg, own)));
      case 'binary':
        return [...this.references(expression.left, own), ...this.references(expression.right, own)];
      case 'negative':
      case 'percent':
        return this.references(expression.of, own);
      default:
        return [];
    }
  }

  private named(name: string): Expression | undefined {
    const wanted = name.toLowerCase();
    const found = this.book.definedNames.find((defined) => defined.name.toLowerCase() === wanted);
    const expression = found === undefined ? null : this.expression(found.refersTo);
    return expression === null || names(expression) ? undefined : expression;
  }

  private expression(formula: string): Expression | null {
    const known = this.expressions.get(formula);
    if (known !== undefined) return known;
    const read = parse(formula);
    this.expressions.set(formula, read);
    return read;
  }
}

/** Names that stand for other names are not followed, so that none can stand for itself. */
function names(expression: Expression): boolean {
  return !['reference', 'literal', 'error'].includes(expression.kind);
}
