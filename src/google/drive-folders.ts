import { digestOf } from '../app/digest';
import { isFailure, listIn, oldestByKey, type Failure } from './drive-answers';
import { childrenOf } from './drive-listing';
import { bookFolderRequest, folderRequest, keyRequest, type DriveFile } from './drive-requests';
import { ask } from './http';
import { makeOnce } from './make-once';
import { pacedMaking, type Making } from './pace';

/** Drive's name for the top of the account's own files. */
const TOP = 'root';

type Found = Map<string, DriveFile | Failure>;

interface Wanted {
  readonly name: string;
  readonly key: string;
}

export interface SpreadsheetFacts {
  readonly id: string;
  readonly name: () => string;
}

/** The folders of a spreadsheet: its own, and in it one for each client. */
export interface Folders {
  /** The client's folder, or why it cannot be had; undefined where there is none for this account. */
  of(client: string): DriveFile | Failure | undefined;
  /** Makes the folders that are missing. Throws where Drive does not say which are. */
  make(clients: readonly string[]): void;
  /** The spreadsheet's own folder, as far as it is known. */
  own(): DriveFile | undefined;
  /** The same, made where there is none; or why it cannot be had. */
  makeOwn(): DriveFile | Failure;
}

/** What all that is done in Drive for a spreadsheet shares. */
export interface BookDrive {
  readonly folders: Folders;
  readonly making: Making;
}

export function bookDrive(book: SpreadsheetFacts): BookDrive {
  const making = pacedMaking();
  return { making, folders: bookFolders(book, making) };
}

/**
 * A folder is known by its key, over the spreadsheet and the client's name, wherever the office moved it. Those in the
 * spreadsheet's own folder, and at the top, where earlier versions made them, are listed once: a listing knows what was
 * made a moment ago, and a search by key may not.
 */
function bookFolders(book: SpreadsheetFacts, making: Making): Folders {
  const ownKey = keyFor(book.id);
  const found: Found = new Map();
  const sought = new Set<string>();
  let failed: Failure | undefined;
  let isListed = false;

  const list = (): void => {
    if (isListed) return;
    isListed = true;
    const top = childrenOf(TOP);
    if (isFailure(top)) {
      failed = top;
      return;
    }
    const own = oldestByKey(top).get(ownKey) ?? searchedFor([ownKey]).get(ownKey);
    const inside = own === undefined || isFailure(own) ? [] : childrenOf(own.id);
    failed = [own, inside].find((one): one is Failure => one !== undefined && isFailure(one));
    if (isFailure(inside)) return;
    oldestByKey([...top, ...inside]).forEach((folder, key) => found.set(key, folder));
    if (own !== undefined) found.set(ownKey, own);
  };
  const search = (clients: readonly string[]): readonly Wanted[] => {
    list();
    const wanted = [...new Set(clients)].map((name) => ({ name, key: keyFor(book.id, name) }));
    const missing = wanted.filter(({ key }) => !found.has(key) && !sought.has(key));
    if (failed === undefined)
      searchedFor(missing.map(({ key }) => key)).forEach((folder, key) => found.set(key, folder));
    for (const { key } of missing) sought.add(key);
    return wanted.filter(({ key }) => !found.has(key));
  };
  const make = (missing: readonly Wanted[], parentId: string): void =>
    madeIn(parentId, missing, making).forEach((folder, key) => found.set(key, folder));

  const makeOwn = (): DriveFile | Failure => {
    list();
    if (failed === undefined && !found.has(ownKey)) make([{ name: `${book.name()} – Carryover`, key: ownKey }], TOP);
    return failed ?? found.get(ownKey) ?? { failure: `no folder: ${ownKey}`, isForToday: false };
  };

  return {
    of: (client) => {
      search([client]);
      return failed ?? found.get(keyFor(book.id, client));
    },
    make: (clients) => {
      const missing = search(clients);
      if (failed !== undefined) throw new Error(`Google Drive: ${failed.failure}`);
      if (missing.length === 0) return;
      const own = makeOwn();
      if (isFailure(own)) failed = own;
      else make(missing, own.id);
    },
    own: () => {
      list();
      const own = found.get(ownKey);
      return own === undefined || isFailure(own) ? undefined : own;
    },
    makeOwn,
  };
}

function madeIn(parentId: string, missing: readonly Wanted[], making: Making) {
  const request = ({ name, key }: Wanted) =>
    parentId === TOP ? bookFolderRequest(name, key, parentId) : folderRequest(name, key, parentId);
  const look = () => {
    const there = childrenOf(parentId);
    return isFailure(there) ? null : oldestByKey(there);
  };
  return makeOnce(making, missing, request, look);
}

/** The files and folders that bear one of the keys somewhere; a search that failed finds its reason. */
export function searchedFor(keys: readonly string[]): ReadonlyMap<string, DriveFile | Failure> {
  const answers = ask(keys.map(keyRequest));
  const found: Found = new Map();
  keys.forEach((key, index) => {
    const answer = answers[index];
    if (answer === undefined) return;
    const list = listIn(answer);
    const file = isFailure(list) ? list : oldestByKey(list.files ?? []).get(key);
    if (file !== undefined) found.set(key, file);
  });
  return found;
}

/** Of a client's folder; without a client, of the spreadsheet's own. */
function keyFor(spreadsheetId: string, ...client: readonly string[]): string {
  return digestOf(['folder', spreadsheetId, ...client]).slice(0, 32);
}
