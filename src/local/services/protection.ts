import type { Area } from '../book/area';
import { domainOf, isEditor, isSame } from '../book/editing';
import type { Protection as BookProtection, Sheet as BookSheet } from '../book/sheet';
import { refuseIf } from './editing';
import { ServiceException } from './exception';
import type { Execution } from './execution';
import type { Implementation } from './methods';
import { Range } from './range';
import { User } from './user';

/** Accounts of this domain belong to no organisation. */
const NO_DOMAIN = 'gmail.com';

/**
 * A warning before an edit, or a lock for all but its editors. Until its editors are changed, a lock lets everybody
 * in; the book's owner, and whoever changes the editors, are never left out.
 */
export class Protection implements Implementation<'SpreadsheetApp.Protection'> {
  readonly path = 'SpreadsheetApp.Protection';

  constructor(
    private readonly sheet: BookSheet,
    private readonly protection: BookProtection,
    private readonly execution: Execution,
  ) {}

  /** Protects an area, or the whole sheet where it is null. */
  static added(sheet: BookSheet, area: Area | null, execution: Execution): Protection {
    const protection = { area, description: '', warningOnly: false };
    sheet.protections.push(protection);
    return new Protection(sheet, protection, execution);
  }

  canEdit(): boolean {
    const { book, user } = this.execution.host;
    return isEditor(book, user.email, this.protection);
  }

  canDomainEdit(): boolean {
    return this.protection.domainEdit ?? false;
  }

  getDescription(): string {
    return this.protection.description;
  }

  getEditors(): User[] {
    return this.editors().map((email) => new User(email));
  }

  /** The whole sheet where the protection is the sheet's own. */
  getRange(): Range {
    const { maxRows, maxColumns } = this.sheet;
    const area = this.protection.area ?? { row: 1, column: 1, rows: maxRows, columns: maxColumns };
    return new Range(this.sheet, area, this.execution);
  }

  isWarningOnly(): boolean {
    return this.protection.warningOnly;
  }

  addEditor(editor: string | User): this {
    return this.addEditors([editor]);
  }

  addEditors(added: readonly (string | User)[]): this {
    return this.setEditors([...this.editors(), ...added.map(emailOf)]);
  }

  removeEditor(editor: string | User): this {
    return this.removeEditors([editor]);
  }

  removeEditors(removed: readonly (string | User)[]): this {
    const gone = removed.map(emailOf);
    return this.setEditors(this.editors().filter((email) => !gone.some((other) => isSame(email, other))));
  }

  setDescription(description: string): this {
    return this.changed({ description });
  }

  /** Refused in a book whose owner belongs to no organisation. */
  setDomainEdit(domainEdit: boolean): this {
    if (domainOf(this.execution.host.book.owner) === NO_DOMAIN) {
      throw new ServiceException('The owner of the spreadsheet does not belong to a domain.');
    }
    return this.changed({ domainEdit });
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.changed({ warningOnly });
  }

  remove(): void {
    refuseIf(!this.canEdit());
    this.sheet.protections = this.sheet.protections.filter((protection) => protection !== this.protection);
  }

  /** At first all who may edit the book. */
  private editors(): readonly string[] {
    const { editors } = this.execution.host;
    return this.protection.editors ?? this.withFixed(editors);
  }

  private setEditors(editors: readonly string[]): this {
    return this.changed({ editors: this.withFixed(editors) });
  }

  /** The list with those who cannot be left out, each once. */
  private withFixed(editors: readonly string[]): readonly string[] {
    const { book, user } = this.execution.host;
    const all = [book.owner, user.email, ...editors].filter((email) => email !== '');
    return all.filter((email, index) => all.findIndex((other) => isSame(email, other)) === index);
  }

  private changed(change: Partial<BookProtection>): this {
    refuseIf(!this.canEdit());
    Object.assign(this.protection, change);
    return this;
  }
}

function emailOf(editor: string | User): string {
  return typeof editor === 'string' ? editor : editor.getEmail();
}
