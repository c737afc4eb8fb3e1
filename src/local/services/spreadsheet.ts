import type { Book } from '../book/book';
import { isSame } from '../book/editing';
import { ServiceException } from './exception';
import type { Execution } from './execution';
import type { Implementation } from './methods';
import type { Range } from './range';
import { Sheet } from './sheet';
import { User } from './user';

/** Books outside Google have no ID of Google's; what is kept under it lies beside the book. */
const ID = 'this-book';

const TOAST_SECONDS = 5;

/** How Google prints a sheet where nobody says otherwise: as wide as the paper, over as many pages as it takes. */
const PRINTED = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

export class Spreadsheet implements Implementation<'SpreadsheetApp.Spreadsheet'> {
  readonly path = 'SpreadsheetApp.Spreadsheet';

  constructor(private readonly execution: Execution) {}

  private get book(): Book {
    return this.execution.host.book;
  }

  getId(): string {
    return ID;
  }

  getName(): string {
    return this.execution.host.bookName;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${ID}/edit`;
  }

  /** All who may edit the book, its owner first. */
  getEditors(): User[] {
    const { book, user, editors } = this.execution.host;
    const all = [book.owner, user.email, ...editors].filter((email) => email !== '');
    return all.filter((email, index) => all.findIndex((other) => isSame(email, other)) === index).map(userOf);
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.book.zone;
  }

  getSheets(): Sheet[] {
    return this.book.sheets.map((sheet) => new Sheet(sheet, this.execution));
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.book.sheets.find((candidate) => candidate.name === name);
    return sheet === undefined ? null : new Sheet(sheet, this.execution);
  }

  insertSheet(name: string, index?: number): Sheet {
    if (this.book.sheet(name) !== undefined)
      throw new ServiceException(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const sheet = this.book.addSheet(name, index);
    sheet.frame = { ...sheet.frame, pageSetup: PRINTED };
    return new Sheet(sheet, this.execution);
  }

  deleteSheet({ sheet }: Sheet): void {
    if (this.book.sheets.length === 1) throw new ServiceException("You can't remove all the sheets in a document.");
    this.book.removeSheet(sheet);
  }

  /** Opens the sheet on the screen of whoever runs this. */
  setActiveSheet(sheet: Sheet): Sheet {
    sheet.getRange(1, 1).activate();
    return sheet;
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  toast(message: string, title: string | null = null, seconds: number | null = null): void {
    this.execution.host.screen.toasts.push({ message, title: title ?? '', seconds: seconds ?? TOAST_SECONDS });
  }
}

function userOf(email: string): User {
  return new User(email);
}
