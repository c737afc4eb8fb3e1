import { randomUUID } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import type { Book } from '../book/book';
import { Drive } from '../drive/drive';
import { ReportsFolder } from '../drive/reports-folder';
import { driveAnswer } from '../drive/requests';
import type { Host } from '../services/host';
import { DocumentLock } from '../services/lock';
import { protectAgain, readBeside, writeBeside } from './side-file';

export interface LocalHost extends Host {
  /** Of the book's file. */
  readonly path: string;
  /** Writes what an .xlsx file cannot hold beside the book. Errors of the disk are thrown. */
  saveBeside(): void;
}

export interface Place {
  readonly book: Book;
  /** The book's file, which need not exist yet. */
  readonly path: string;
  /** The folder in which clients' folders of reports are made. */
  readonly reports: string;
  /** The moment at which the clock stands, also the book's; null: it runs. */
  readonly now: Date | null;
  readonly user: Host['user'];
  readonly log: Host['log'];
  /** Random where it is left out. */
  readonly uuid?: () => string;
}

/** A book with its side file and its folder of reports, ready for executions. */
export function localHost({ book, path, reports, now, user, log, uuid = randomUUID }: Place): LocalHost {
  const beside = readBeside(path);
  protectAgain(book, beside);
  if (now !== null) book.clock = () => now;
  const disk = new ReportsFolder(dirname(resolve(path)), resolve(reports));
  const drive = new Drive(disk, beside.driveFiles, () => book.clock());
  return {
    path,
    book,
    now,
    user,
    properties: beside.properties,
    lock: new DocumentLock(),
    fetch: (request) => driveAnswer(drive, request),
    uuid,
    log,
    saveBeside: () => writeBeside(path, book, beside),
  };
}
