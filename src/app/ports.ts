import type { Logo } from '../documents/document-look';
import type { DocumentEngine } from '../documents/document-look';
import type { DocumentKind } from '../documents/kinds';
import type { Language } from '../words/language';
import type { Grid, Written } from '../workbook/cell';
import type { SheetPlan } from '../workbook/plan';

/** A rectangle of cells to write; row and column count from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Written[])[];
}

/** What preparing a sheet came to. */
export interface Prepared {
  /** How many things were put back in a sheet that was there: columns, notes, lists, formats, protections, colours. */
  readonly mended: number;
  /** Addresses that could not be made editors of the sheet: nobody has them. */
  readonly refusedEditors: readonly string[];
}

/** A sheet made to be printed: laid out once, and never read. */
export interface Page {
  readonly name: string;
  readonly columns: readonly { readonly widthPixels: number; readonly align: 'left' | 'center' | 'right' }[];
  /** From the first row down. */
  readonly lines: readonly PageLine[];
}

export interface PageLine {
  readonly look: 'title' | 'text' | 'head' | 'row' | 'total';
  readonly cells: readonly (string | number | null)[];
  /** Of its numbers, `#,##0.00`. */
  readonly numberFormat: string;
}

/** The spreadsheet. Implemented on SpreadsheetApp (src/google). */
export interface Tables {
  /** Sheet names in order. */
  names(): readonly string[];
  /** The whole sheet, or its first `columns` columns only, or its first `rows` rows only. */
  read(sheet: string, limits?: { readonly columns?: number; readonly rows?: number }): Grid;
  /** Writes each block; grows the sheet where it is too small. */
  write(sheet: string, blocks: readonly Block[]): void;
  /** Deletes `count` whole rows from `row` on. */
  deleteRows(sheet: string, row: number, count: number): void;
  /** Makes the sheet, or mends what the plan says of it, leaving alone what the office added. */
  prepare(plan: SheetPlan): Prepared;
  /** Makes a sheet to be printed, behind all others; its name is nobody's yet. */
  addPage(page: Page): void;
  /** Applies everything written so far before anything else is read or locked out. */
  flush(): void;
  /** The locale that the spreadsheet reads typed dates in, `en_US`. */
  locale(): string;
  /** The spreadsheet's time zone, `Europe/Riga`. */
  zone(): string;
  /** The spreadsheet's ID, which a copy of it does not have. */
  id(): string;
}

/** A document to make: idempotent by its key. */
export interface Upload {
  /** 32 hex digits: client, period, revision and kind. */
  readonly key: string;
  readonly folder: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, 64 hex digits. */
  readonly digest: string;
}

/** Where a document lies. */
export interface Filed {
  readonly key: string;
  /** Drive's own. */
  readonly id: string;
  readonly link: string;
  /** SHA-256 of its bytes, 64 hex digits; null for a Google Doc, which has none. */
  readonly digest: string | null;
  /** Whether these are not the bytes that were written; of a Google Doc that cannot be told. */
  readonly isEdited: boolean;
}

/** What was not done, in Drive's words. */
export interface NotDone {
  readonly failure: string;
  /** Drive does no more of this today: it is not to be asked again before tomorrow. */
  readonly isForToday: boolean;
}

/** Somebody who can open a client's folder. */
export interface Access {
  /** Drive's own, the same for the same person everywhere. */
  readonly id: string;
  /** Or a domain's name; `''`: everybody who has the link. */
  readonly address: string;
  /** Somebody who may read and was given just this folder. Owners and writers are the office's own affair. */
  readonly isReader: boolean;
}

/** What goes with a mail. */
export interface Attachment {
  readonly name: string;
  readonly mimeType: string;
  /** From −128 to 127. */
  readonly bytes: readonly number[];
}

/** Documents outside the spreadsheet (Drive), as far as the account that runs this made them. */
export interface Files {
  /** Documents with a key that lie in a client's folder. Throws where Drive does not say. */
  listed(client: string): readonly Filed[];
  /** Makes the documents, and the folders for them; the answer for each is where it lies or what went wrong. */
  upload(uploads: readonly Upload[]): readonly (Filed | ({ readonly key: string } & NotDone))[];
  /** Renames a document and takes its key away: a new one may be made for it. Returns its link; throws as `listed`. */
  setAside(filed: Filed, name: string): string;
  /** The document as a PDF of this name. */
  pdf(filed: Filed, name: string): Attachment | NotDone;
  /** Link to a client's folder, of null: to the folder of all; `''` where it is not known. */
  folderLink(client: string | null): string;
  /** Who can open the client's folder: nobody where there is none. */
  access(client: string): readonly Access[] | NotDone;
  /** Lets an address read the client's folder; Drive may know whose it is by another address. */
  share(client: string, address: string): Access | NotDone | 'noAccount';
  unshare(client: string, access: Access): NotDone | null;
}

/** Where a file of the office's own lies: a template, the logo, a preview. */
export interface OfficeFile {
  readonly id: string;
  readonly link: string;
}

/** What a file of the office's own is: a Google Doc (outside Google a .docx), or a picture. */
export type OfficeFileType = 'document' | Logo['type'];

export interface NewOfficeFile {
  /** 32 hex digits. */
  readonly key: string;
  readonly name: string;
  readonly type: OfficeFileType;
  /** Of a document: a .docx. */
  readonly bytes: Uint8Array;
}

/** Why something could not be had, in Drive's words. */
export interface NotHad {
  readonly failure: string;
}

/**
 * The office's own files in the folder of all documents, known by their keys wherever they were moved, as far as the
 * account that runs this made them.
 */
export interface OfficeFiles {
  /** Those that lie in the folder of all documents, by key. */
  listed(): ReadonlyMap<string, OfficeFile> | NotHad;
  /** Those that bear one of the keys, wherever they lie: one request each. */
  sought(keys: readonly string[]): ReadonlyMap<string, OfficeFile> | NotHad;
  make(file: NewOfficeFile): OfficeFile | NotHad;
  /** A document as a .docx, a picture as it is. */
  read(file: OfficeFile, type: OfficeFileType): Uint8Array | NotHad;
  /** Takes the file away. */
  remove(file: OfficeFile): NotHad | null;
}

/** The log of the execution, for whoever looks after the program. */
export interface Log {
  warn(line: string): void;
}

export interface Lock {
  /** True when this execution holds the book's lock. Never waits longer than `milliseconds`. */
  acquire(milliseconds: number): boolean;
  release(): void;
}

export interface Clock {
  /** Now, in the spreadsheet's zone: `2026-11-03T09:00`. */
  now(): string;
  /** Seconds since 1970, in no zone: what measures how long something takes. */
  seconds(): number;
}

export interface People {
  /** Address of whoever runs this, or `''` where it cannot be known. */
  current(): string;
  /** What whoever runs this is spoken to in. */
  language(): Language;
}

export interface Ids {
  /** A new random ID. */
  next(): string;
}

/** Small texts kept with the spreadsheet, not in it (Document Properties): at most 9,000 bytes each. */
export interface Store {
  /** Null where nothing is kept under the name. */
  read(name: string): string | null;
  /** Null forgets. */
  write(name: string, text: string | null): void;
}

export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  /** As whom it shows; left out: as this program. */
  readonly from?: string;
  readonly attachments?: readonly Attachment[];
}

export interface Mailer {
  /** How many more addresses can be written to today. */
  remaining(): number;
  /** Why Google does not send it, in its words; `''` once it has. */
  send(mail: Mail): string;
}

/** The hourly clock trigger of the account that runs this. */
export interface Heartbeat {
  isSet(): boolean;
  /** Sets it going, unless it is. Throws Google's error where no more triggers can be made. */
  set(): void;
  /** Ends it, where it is set. */
  clear(): void;
}

/** What the person who clicked sees. */
export interface Screen {
  /** Selects a cell, or brings the sheet to the front where none is named. False where there is no such place. */
  select(sheet: string, cell: { readonly row: number; readonly column: number } | null): boolean;
}

/** What documents are made with, beside the program. */
export interface Templates {
  /** Evaluated when it is first asked for. */
  engine(): DocumentEngine;
  /** A .docx, as base64. */
  builtIn(kind: DocumentKind, language: Language): string;
}

/** All that a use case may touch. */
export interface Ports {
  readonly tables: Tables;
  readonly files: Files;
  readonly templates: Templates;
  readonly lock: Lock;
  readonly clock: Clock;
  readonly people: People;
  readonly ids: Ids;
  readonly store: Store;
  readonly mailer: Mailer;
  readonly heartbeat: Heartbeat;
  readonly screen: Screen;
  readonly officeFiles: OfficeFiles;
  readonly log: Log;
}
