import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { types } from 'node:util';
import type { Book } from '../book/book';
import type { Protection } from '../book/sheet';
import type { DriveFile } from '../drive/drive-file';
import { writeWhole } from '../drive/write-whole';
import type { ClockTrigger } from '../services/clock-trigger';
import type { Attachment, Mail } from '../services/mail';

/** What an .xlsx file cannot hold. Every book works without it. */
export interface Beside {
  readonly properties: Map<string, string>;
  /** By sheet name. */
  readonly protections: Map<string, readonly Protection[]>;
  readonly driveFiles: DriveFile[];
  readonly triggers: ClockTrigger[];
  readonly outbox: Mail[];
}

type Fields = Readonly<Record<string, unknown>>;

/** As it stands in the file. */
interface Stored {
  readonly properties: Readonly<Record<string, string>>;
  readonly protections: Readonly<Record<string, readonly Protection[]>>;
  readonly driveFiles: readonly DriveFile[];
  readonly triggers: readonly ClockTrigger[];
  readonly outbox: readonly Mail[];
}

/** `Studio.xlsx.carryover.json` beside `Studio.xlsx`. */
export function sideFileOf(bookPath: string): string {
  return `${bookPath}.carryover.json`;
}

/** What lies beside the book; nothing where there is no file, or one that holds something else. */
export function readBeside(bookPath: string): Beside {
  const stored = readStored(sideFileOf(bookPath)) ?? {};
  return {
    properties: new Map(Object.entries(stored.properties ?? {})),
    protections: new Map(Object.entries(stored.protections ?? {})),
    driveFiles: [...(stored.driveFiles ?? [])],
    triggers: [...(stored.triggers ?? [])],
    outbox: (stored.outbox ?? []).map((mail) => ({ ...mail, attachments: mail.attachments.map(attachmentOf) })),
  };
}

/** Earlier versions kept the names alone. */
function attachmentOf(kept: Attachment | string): Attachment {
  return typeof kept === 'string' ? { name: kept, type: '', base64: '' } : kept;
}

/** Puts the protections back that the book's file lost. */
export function protectAgain(book: Book, { protections }: Beside): void {
  for (const sheet of book.sheets) {
    if (sheet.protections.length === 0) sheet.protections = [...(protections.get(sheet.name) ?? [])];
  }
}

/**
 * Writes the file whole or not at all; where there is nothing to keep, there is no file. One that could not be read is
 * kept under another name.
 */
export function writeBeside(bookPath: string, book: Book, beside: Beside): void {
  const { properties, driveFiles, triggers, outbox } = beside;
  const path = sideFileOf(bookPath);
  if (existsSync(path) && readStored(path) === null) renameSync(path, `${path}.unread`);
  const protections = book.sheets.filter((sheet) => sheet.protections.length > 0);
  const kept = [protections, driveFiles, triggers, outbox];
  if (properties.size === 0 && kept.every((list) => list.length === 0)) {
    rmSync(path, { force: true });
    return;
  }
  const stored: Stored = {
    properties: Object.fromEntries(properties),
    protections: Object.fromEntries(protections.map((sheet) => [sheet.name, sheet.protections])),
    driveFiles,
    triggers,
    outbox,
  };
  writeWhole(path, `${JSON.stringify(stored, null, 1)}\n`);
}

/** Null where there is no such file, or it holds something else. */
function readStored(path: string): Partial<Stored> | null {
  if (!existsSync(path)) return null;
  let stored: unknown;
  try {
    stored = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (types.isNativeError(error) && error.name === 'SyntaxError') return null;
    throw error;
  }
  return isStored(stored) ? stored : null;
}

function isStored(stored: unknown): stored is Partial<Stored> {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return false;
  const { properties = {}, protections = {}, driveFiles = [], triggers = [], outbox = [] } = stored as Fields;
  const lists = [driveFiles, triggers, outbox];
  return typeof properties === 'object' && typeof protections === 'object' && lists.every(Array.isArray);
}
