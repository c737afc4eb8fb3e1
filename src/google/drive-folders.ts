import { digestOf } from '../app/digest';
import { isFailure, listIn, oldestByKey, type Failure } from './drive-answers';
import { childrenOf } from './drive-listing';
import { bookFolderRequest, folderRequest, keyRequest, type DriveFile } from './drive-requests';
import { ask } from './http';
import { makeOnce } from './make-once';
import type { Making } from './pace';

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
}

/**
 * A folder is known by its key, over the spreadsheet and the client's name, wherever the office moved it. Those in the
 * spreadsheet's own folder, and at the top, where earlier versions made them, are listed once: a listing knows what was
 * made a moment ago, and a search by key may not.
 */
export function bookFolders(book: SpreadsheetFacts, making: Making): Folders {
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
    const own = oldestByKey(top).get(ownKey) ?? searchedFor([{ name: '', key: ownKey }]).get(ownKey);
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
    if (failed === undefined) searchedFor(missing).forEach((folder, key) => found.set(key, folder));
    for (const { key } of missing) sought.add(key);
    return wanted.filter(({ key }) => !found.has(key));
  };
  const make = (missing: readonly Wanted[], parentId: string): void => {
    const request = ({ name, key }: Wanted) =>
      parentId === TOP ? bookFolderRequest(name, key, parentId) : folderRequest(name, key, parentId);
    const look = () => {
      const there = childrenOf(parentId);
      return isFailure(there) ? null : oldestByKey(there);
    };
    makeOnce(making, missing, request, look).forEach((folder, key) => found.set(key, folder));
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
      if (!found.has(ownKey)) make([{ name: `${book.name()} – Carryover`, key: ownKey }], TOP);
      const own = found.get(ownKey);
      if (own === undefined || isFailure(own)) failed = own;
      else make(missing, own.id);
    },
    own: () => {
      list();
      const own = found.get(ownKey);
      return own === undefined || isFailure(own) ? undefined : own;
    },
  };
}

/** The folders among the wanted that bear their key somewhere; a search that failed finds its reason. */
function searchedFor(wanted: readonly Wanted[]): ReadonlyMap<string, DriveFile | Failure> {
  const answers = ask(wanted.map(({ key }) => keyRequest(key)));
  const found: Found = new Map();
  wanted.forEach(({ key }, index) => {
    const answer = answers[index];
    if (answer === undefined) return;
    const list = listIn(answer);
    const folder = isFailure(list) ? list : oldestByKey(list.files ?? []).get(key);
    if (folder !== undefined) found.set(key, folder);
  });
  return found;
}

/** Of a client's folder; without a client, of the spreadsheet's own. */
function keyFor(spreadsheetId: string, ...client: readonly string[]): string {
  return digestOf(['folder', spreadsheetId, ...client]).slice(0, 32);
}
