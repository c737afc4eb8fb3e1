import type { Written } from '../workbook/cell';
import { existingRowsOfProgram } from '../workbook/row-reading';
import type { Table } from '../workbook/table';
import type { Block } from './ports';

/** Whole rows of a sheet that the program writes, below all that stand there; columns not named stay empty. */
export function appended<K extends string>(table: Table<K>, rows: readonly Partial<Record<K, Written>>[]): Block {
  const existing = existingRowsOfProgram(table);
  const last = existing[existing.length - 1]?.row ?? table.headerRow;
  return { row: last + 1, column: 1, cells: rows.map((row) => inColumns(table, row)) };
}

function inColumns<K extends string>(table: Table<K>, row: Partial<Record<K, Written>>): Written[] {
  const cells: Written[] = [];
  for (const [key, column] of table.columns) cells[column - 1] = row[key] ?? null;
  return Array.from({ length: cells.length }, (_, index) => cells[index] ?? null);
}

/** One cell to write. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: Written;
}

/** Single cells as few blocks as can be: stretches of one column below each other are one. */
export function asBlocks(edits: readonly CellEdit[]): readonly Block[] {
  const sorted = [...edits].sort((a, b) => a.column - b.column || a.row - b.row);
  const blocks: { row: number; column: number; cells: Written[][] }[] = [];
  for (const { row, column, value } of sorted) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.column === column && last.row + last.cells.length === row) last.cells.push([value]);
    else blocks.push({ row, column, cells: [[value]] });
  }
  return blocks;
}
