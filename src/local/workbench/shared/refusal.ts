import type { Refusal } from '../protocol';

/** Why a request was not done, or not with all its cells; `cells` in A1 notation. */
export type SharedRefusal =
  | {
      readonly code: 'locked' | 'warning';
      readonly sheet: string;
      readonly cells: readonly string[];
      /** What the protection says of itself; '' where nothing. */
      readonly description: string;
    }
  /** No value of the list in force there; `help` is the list's own text. */
  | { readonly code: 'invalid'; readonly sheet: string; readonly cells: readonly string[]; readonly help: string }
  /** The sheet is another since; the rows that were meant, or the sheet, are no more. */
  | { readonly code: 'outdated' | 'gone' | 'nothing-to-undo' | 'nothing-to-redo' }
  /** Somebody changed these cells since. */
  | { readonly code: 'cannot-undo'; readonly sheet: string; readonly cells: readonly string[] }
  /** Outside what a sheet can hold; rows that must stay; cells that only move together; nobody knows where they are now. */
  | { readonly code: 'failed'; readonly why: 'too-large' | 'last-lines' | 'merged' | 'not-found' };

/** The code under which windows know it. */
export function codeOf({ code }: SharedRefusal): Refusal['code'] {
  return code === 'nothing-to-redo' ? 'nothing-to-undo' : code;
}
