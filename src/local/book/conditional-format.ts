import type { Area } from './area';

/** How cells look where a rule holds; null leaves it as it is. Colours are `#rrggbb`. */
export interface ConditionalLook {
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
}

/** When cells look otherwise. */
export type Condition =
  | { readonly kind: 'number'; readonly operator: 'greaterThanOrEqual' | 'lessThan'; readonly number: number }
  /** Without its `=`, as it would stand in the first cell of the areas. */
  | { readonly kind: 'formula'; readonly formula: string }
  /** Any other condition of an .xlsx file. */
  | { readonly kind: 'foreign' };

/** One rule of a sheet. Where several hold in a cell, the first of them counts. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly condition: Condition;
  readonly look: ConditionalLook;
  /** The rule as an .xlsx file had it: a look that it has beside this one, and what a foreign condition is. */
  readonly frame?: unknown;
}
