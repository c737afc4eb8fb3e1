import { shared, type Area } from './area';
import type { Book } from './book';
import type { Protection, Sheet } from './sheet';

/**
 * Whether a person, known by an e-mail address, may change cells of the area: the book's owner always, others where no
 * protection that is more than a warning leaves them out.
 */
export function mayEdit(book: Book, user: string, sheet: Sheet, area: Area): boolean {
  return locksFor(book, user, sheet).every((lock) => lock.area !== null && shared(lock.area, area) === null);
}

/** The sheet's protections that keep the person out. */
export function locksFor(book: Book, user: string, sheet: Sheet): readonly Protection[] {
  return sheet.protections.filter((protection) => !isEditor(book, user, protection));
}

/** Whether the person may change what is protected, and the protection. */
export function isEditor(book: Book, user: string, { warningOnly, editors, domainEdit }: Protection): boolean {
  if (warningOnly || editors === undefined || isSame(user, book.owner)) return true;
  if (domainEdit === true && domainOf(user) === domainOf(book.owner)) return true;
  return editors.some((editor) => isSame(editor, user));
}

export function isSame(address: string, other: string): boolean {
  return address.toLowerCase() === other.toLowerCase();
}

/** What stands after the `@`. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
