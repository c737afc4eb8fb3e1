import type { Book } from '../../book/book';

/** In the order in which .xlsx numbers them. */
const SLOTS = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const OFFICE = ['ffffff', '000000', 'e7e6e6', '44546a', '4472c4', 'ed7d31', 'a5a5a5', 'ffc000', '5b9bd5', '70ad47'];

/** The colours of the book's theme by number, as `#rrggbb`; Office's own where it has no theme. */
export function themeColors(book: Book): readonly string[] {
  const themes = book.frame['themes'];
  const xml: unknown = typeof themes === 'object' && themes !== null ? Object.values(themes)[0] : undefined;
  return SLOTS.map((slot, index) => {
    const found = typeof xml === 'string' ? new RegExp(`<a:${slot}>.*?(?:lastClr|srgbClr val)="(\\w{6})"`, 's') : null;
    return `#${(found?.exec(String(xml))?.[1] ?? OFFICE[index] ?? '').toLowerCase()}`;
  });
}
