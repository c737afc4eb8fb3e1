import { useState } from 'preact/hooks';
import type { BringOverResult, ClientBroughtOver } from '../../../app/functions';
import type { BroughtOverField } from '../../../words/pages/bring-over';
import { isBlank, newRow, withField, withPasted, type Row } from './rows';

export interface Refusal {
  readonly key: number;
  readonly field: BroughtOverField;
  readonly message: string;
}

/** The clients as they are typed, and what the server refused of them. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly refusals: readonly Refusal[];
  /** Rows in which something is typed, as the server is to get them. */
  readonly clients: readonly ClientBroughtOver[];
  readonly type: (key: number, field: BroughtOverField, text: string) => void;
  readonly paste: (row: number, field: number, table: readonly (readonly string[])[]) => void;
  readonly add: () => void;
  readonly remove: (key: number) => void;
  readonly refuse: (refused: BringOverResult['refused']) => void;
  readonly clear: () => void;
}

export function useRows(): Rows {
  const [rows, setRows] = useState<readonly Row[]>(() => [newRow()]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const filled = rows.filter((row) => !isBlank(row));
  return {
    rows,
    refusals,
    clients: filled.map(({ client }) => client),
    type: (key, field, text) => {
      setRows(rows.map((row) => (row.key === key ? withField(row, field, text) : row)));
      setRefusals(refusals.filter((one) => one.key !== key || one.field !== field));
    },
    paste: (row, field, table) => {
      setRows(withPasted(rows, { row, field }, table));
      setRefusals([]);
    },
    add: () => setRows([...rows, newRow()]),
    remove: (key) => setRows(rows.length === 1 ? [newRow()] : rows.filter((row) => row.key !== key)),
    refuse: (refused) =>
      setRefusals(
        refused.flatMap(({ index, field, message }) => {
          const row = filled[index];
          return row === undefined ? [] : [{ key: row.key, field, message }];
        }),
      ),
    clear: () => {
      setRows([newRow()]);
      setRefusals([]);
    },
  };
}
