import type { Book } from '../book/book';
import { ServiceException } from './exception';
import type { Implementation } from './methods';
import { Sheet } from './sheet';

/** Books outside Google have no ID of Google's; what is kept under it lies beside the book. */
const ID = 'this-book';

export class Spreadsheet implements Implementation<'SpreadsheetApp.Spreadsheet'> {
  readonly path = 'SpreadsheetApp.Spreadsheet';

  constructor(private readonly book: Book) {}

  getId(): string {
    return ID;
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.book.zone;
  }

  getSheets(): Sheet[] {
    return this.book.sheets.map((sheet) => new Sheet(sheet));
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.book.sheets.find((candidate) => candidate.name === name);
    return sheet === undefined ? null : new Sheet(sheet);
  }

  insertSheet(name: string, index?: number): Sheet {
    if (this.book.sheet(name) === undefined) return new Sheet(this.book.addSheet(name, index));
    throw new ServiceException(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}
