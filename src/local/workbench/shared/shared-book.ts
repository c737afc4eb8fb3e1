import type { Book } from '../../book/book';
import type { Looks, Requests, ShownSheet } from '../protocol';
import type { BookChange } from './book-change';
import type { By, Done } from './done';
import type { Entry } from './entry';

type Request<Name extends keyof Requests> = Requests[Name]['request'];

/** The book that several people change at once, and what each of their windows shows of it. */
export declare class SharedBook {
  readonly book: Book;

  /** `before`: the shared book whose place this one takes, once another book was loaded; revisions go on from there. */
  constructor(book: Book, before?: SharedBook);

  /** All sheets for whoever looks, as they are now. */
  shownSheets(email: string): readonly ShownSheet[];

  /** One of them by its number; null where there is none. */
  shownSheet(sheet: number, email: string): ShownSheet | null;

  /** The same without its cells. */
  shownLayout(sheet: number, email: string): Omit<ShownSheet, 'cells'> | null;

  /** All looks so far; a number never gets another look. */
  get looks(): Looks;

  /** What changed since it was last asked, whoever changed it. Costs little where nothing did. */
  changes(): readonly BookChange[];

  /**
   * What changed since it was last asked, whoever changed it, to be made again by `replay` on the book as it was then;
   * null where no entries can hold it all: then the book itself must be saved.
   */
  entries(): readonly Entry[] | null;

  type(by: By, request: Request<'type'>): Done;
  insert(by: By, request: Request<'insert'>): Done;
  remove(by: By, request: Request<'remove'>): Done;
  sort(by: By, request: Request<'sort'>): Done;
  /** Takes back the window's last change, or refuses it as a whole and keeps it. */
  undo(by: By): Done;
  /** Makes again what the window took back last. */
  redo(by: By): Done;
  /** The window is gone, and what it could have taken back. */
  forget(window: string): void;
}

/** Makes the changes of a journal again, in their order. */
export declare function replay(book: Book, entries: readonly Entry[]): void;
