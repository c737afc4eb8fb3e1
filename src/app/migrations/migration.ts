import type { Tables } from '../ports';

/** One step from a version of the book's layout to the next. */
export interface Migration {
  /** The version that the book has afterwards. */
  readonly to: number;
  /**
   * Changes the book, whatever part of it was changed so before: a run that is cut off runs again, and so do all in a
   * copy. Returns how many things it put in place.
   */
  readonly run: (tables: Tables) => number;
}
