import { ValueType } from '@cj-tech-master/excelts';
import { columnLetters, toA1 } from '../area';
import { hasContent, type Cell, type Value } from '../cell';
import { closedFormula } from '../shift';
import type { Row, Sheet } from '../sheet';
import { PLAIN } from '../style';
import type { styleWriter } from './styles';
import { escapedText } from './text';

type StyleWriter = ReturnType<typeof styleWriter>;

/** The rows of a sheet as the library writes them; cells that say no more than their column does are left out. */
export function writtenRows(sheet: Sheet, styles: StyleWriter): unknown[] {
  const rows: unknown[] = [];
  sheet.rowsFromTop.forEach((row, index) => {
    const cells = row === undefined ? [] : writtenCells(sheet, row, index + 1, styles);
    if (cells.length > 0 || row?.frame !== undefined) rows.push({ style: {}, ...row?.frame, number: index + 1, cells });
  });
  return rows;
}

function writtenCells(sheet: Sheet, row: Row, number: number, styles: StyleWriter): unknown[] {
  const cells: unknown[] = [];
  row.cells.forEach((cell, index) => {
    if (cell === undefined) return;
    const plain = !hasContent(cell) && cell.note === undefined && row.frame?.['style'] === undefined;
    if (plain && cell.style === (sheet.columnsFromLeft[index]?.style ?? PLAIN)) return;
    cells.push({
      address: columnLetters(index + 1) + String(number),
      style: styles(cell.style),
      ...contentOf(cell, sheet, number, index + 1),
      ...(cell.note === undefined
        ? {}
        : { comment: { type: 'note', note: { texts: [{ text: escapedText(cell.note) }] } } }),
    });
  });
  return cells;
}

function contentOf(cell: Cell, sheet: Sheet, row: number, column: number): object {
  if (cell.formula !== null) {
    const value = sheet.value(row, column);
    const array = cell.array === undefined ? {} : { shareType: 'array', ref: toA1(cell.array) };
    return { type: ValueType.Formula, formula: closedFormula(cell.formula), result: value, ...array };
  }
  if (cell.richText !== undefined) return { type: ValueType.RichText, value: escapedRuns(cell.richText) };
  return { type: typeOf(cell.value), value: typeof cell.value === 'string' ? escapedText(cell.value) : cell.value };
}

function typeOf(value: Value): ValueType {
  if (value === '') return ValueType.Null;
  switch (typeof value) {
    case 'string':
      return ValueType.String;
    case 'number':
      return ValueType.Number;
    case 'boolean':
      return ValueType.Boolean;
    default:
      return ValueType.Error;
  }
}

function escapedRuns(richText: unknown): unknown {
  const { richText: runs } = richText as { richText: readonly { text: string }[] };
  return { richText: runs.map((run) => ({ ...run, text: escapedText(run.text) })) };
}
