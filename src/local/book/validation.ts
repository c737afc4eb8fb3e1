import type { Area } from './area';

/** Which values a cell offers or takes. */
export type ValidationRule = ListRule | RangeRule | ForeignRule;

interface Common {
  /** Others are taken with a warning, or refused. */
  readonly allowInvalid: boolean;
  readonly helpText: string;
  /** Titles and messages that only an .xlsx file knows, kept as they are. */
  readonly frame?: unknown;
}

/** One of these texts. */
export interface ListRule extends Common {
  readonly kind: 'list';
  readonly values: readonly string[];
  readonly dropdown: boolean;
}

/** One of the values in the cells of `sheet`. */
export interface RangeRule extends Common {
  readonly kind: 'range';
  readonly sheet: string;
  readonly area: Area;
  readonly dropdown: boolean;
}

/** Any other rule of an .xlsx file, kept as it is. */
export interface ForeignRule extends Common {
  readonly kind: 'foreign';
}

/** Rules never overlap: setting one cuts the others out of its area. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
}
