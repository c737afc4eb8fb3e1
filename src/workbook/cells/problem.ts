/** What a codec says of a cell that it cannot read; `details` are facts for the words. */
export type CellProblem =
  | 'missing'
  | 'formula-error'
  | 'hours-unreadable'
  | 'hours-too-large'
  | 'money-unreadable'
  | 'money-too-precise'
  | 'money-too-large'
  | 'money-other-currency'
  | 'date-unreadable'
  | 'period-unreadable'
  | 'choice-unknown'
  | 'number-unreadable';

/** A cell read: its value, or the problem and what was found. */
export type CellResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: CellProblem; readonly found: string };

export function read<T>(value: T): CellResult<T> {
  return { ok: true, value };
}

export function refuse(problem: CellProblem, found: string): CellResult<never> {
  return { ok: false, problem, found };
}
