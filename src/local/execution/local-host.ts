import { randomUUID } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import type { Book } from '../book/book';
import { Drive } from '../drive/drive';
import { refusing, type Refusal } from '../drive/refusals';
import { ReportsFolder } from '../drive/reports-folder';
import { driveAnswer } from '../drive/requests';
import type { Host } from '../services/host';
import { DocumentLock } from '../services/lock';
import { Screen } from '../services/screen';
import { protectAgain, readBeside, writeBeside } from './side-file';

export interface LocalHost extends Host {
  /** Of the book's file. */
  readonly path: string;
  /** What befalls the next requests to Drive; may be added to. */
  readonly refusals: Refusal[];
  /** Addresses that have no Google account: nothing can be shared with them; may be added to. */
  readonly withoutAccount: string[];
  /** The files as whoever has this address sees them. */
  driveOf(email: string): Drive;
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
  /** Whose files the program makes; left out: those of whoever runs it, which nobody else's runs can see. */
  readonly filesOf?: string;
  /** E-mail address of the book's owner; the user's where it is left out. */
  readonly owner?: string;
  /** Addresses of the others who may edit the book. */
  readonly editors?: readonly string[];
  readonly log: Host['log'];
  /** Whether the program is an add-on from the Marketplace; where it is not said, its script is bound to the book. */
  readonly addOn?: boolean;
  /** Whether the user has granted all that the program asks for; so it is where it is not said. */
  readonly authorized?: boolean;
  /** How many recipients a user may write to in a day; where it is not said, as an account without a domain. */
  readonly mailQuota?: number;
  /** Random where it is left out. */
  readonly uuid?: () => string;
}

const CONSUMER_MAIL_QUOTA = 100;

/** A book with its side file and its folder of reports, ready for executions. */
export function localHost({ book, path, reports, now, user, log, uuid = randomUUID, ...place }: Place): LocalHost {
  const beside = readBeside(path);
  protectAgain(book, beside);
  if (now !== null) book.clock = () => now;
  book.owner = place.owner ?? user.email;
  const disk = new ReportsFolder(dirname(resolve(path)), resolve(reports));
  const refusals: Refusal[] = [];
  const withoutAccount: string[] = [];
  const driveOf = (email: string) => new Drive(disk, beside.driveFiles, () => book.clock(), place.filesOf ?? email);
  const answer: Host['fetch'] = (request, patient) =>
    driveAnswer(driveOf(request.user), request, withoutAccount, patient);
  return {
    path,
    book,
    now,
    user,
    editors: place.editors ?? [],
    addOn: place.addOn ?? false,
    authorized: place.authorized ?? true,
    bookName: basename(path, '.xlsx'),
    screen: new Screen(),
    ask: null,
    triggers: beside.triggers,
    outbox: beside.outbox,
    mailQuota: place.mailQuota ?? CONSUMER_MAIL_QUOTA,
    properties: beside.properties,
    lock: new DocumentLock(),
    refusals,
    withoutAccount,
    driveOf,
    fetch: refusing(refusals, answer),
    uuid,
    log,
    saveBeside: () => writeBeside(path, book, beside),
  };
}
