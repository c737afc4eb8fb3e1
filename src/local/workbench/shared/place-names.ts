import type { Book } from '../../book/book';
import type { Sheet } from '../../book/sheet';

const LISTS = [
  'validations',
  'conditionalFormats',
  'merges',
  'autoFilter',
  'hyperlinks',
  'tables',
  'protections',
  'frozenRows',
  'frozenColumns',
] as const;

type Lists = Pick<Sheet, (typeof LISTS)[number]>;

/** Everything beside cells that names places in the sheets of a book, as it is at a moment. */
export interface PlaceNames {
  /** Whether the book is still as it was then. */
  isAsNow(): boolean;
  /** Makes the book as it was then; whether anything had to be put back. */
  restore(): boolean;
}

export function placeNamesOf(book: Book): PlaceNames {
  const sheets = book.sheets.map((sheet) => ({ sheet, lists: listsOf(sheet), text: textOf(sheet) }));
  const names = book.definedNames.map((name) => ({ name, refersTo: name.refersTo }));
  return {
    isAsNow: () =>
      sheets.every(({ sheet, text }) => textOf(sheet) === text) &&
      names.every(({ name, refersTo }) => name.refersTo === refersTo),
    restore: () => {
      const others = sheets.filter(({ sheet, text }) => textOf(sheet) !== text);
      for (const { sheet, lists } of others) Object.assign(sheet, lists);
      const otherNames = names.filter(({ name, refersTo }) => name.refersTo !== refersTo);
      for (const { name, refersTo } of otherNames) name.refersTo = refersTo;
      return others.length + otherNames.length > 0;
    },
  };
}

function listsOf(sheet: Sheet): Lists {
  const lists = Object.fromEntries(LISTS.map((list) => [list, sheet[list]])) as unknown as Lists;
  // A program changes them where they are.
  return { ...lists, protections: sheet.protections.map((protection) => ({ ...protection })) };
}

function textOf(sheet: Sheet): string {
  return JSON.stringify(listsOf(sheet));
}
