import type { Ports } from '../ports';

/** What a migration may touch. */
export type Migrated = Pick<Ports, 'tables' | 'store'>;

/** One step from a version of the book's layout to the next. */
export interface Migration {
  /** The version that the book has afterwards. */
  readonly to: number;
  /**
   * Changes the book, whatever part of it was changed so before: a run that is cut off runs again, and so do all in a
   * copy. Returns how many things it put in place.
   */
  readonly run: (ports: Migrated) => number;
}
