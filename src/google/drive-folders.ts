import { digestOf } from '../app/digest';
import { isFailure, oldestByKey, listIn, type Failure } from './drive-answers';
import { childrenOf } from './drive-listing';
import { folderRequest, keyRequest, type DriveFile } from './drive-requests';
import { ask } from './http';
import { makeOnce } from './make-once';

/** Drive's name for the top of the account's own files. */
const TOP = 'root';

type Found = ReadonlyMap<string, DriveFile | Failure>;

interface Wanted {
  readonly name: string;
  readonly key: string;
}

/**
 * Finds the folders of a spreadsheet's clients, or makes them. Given names, answers for each of them with its folder,
 * or why there is none.
 *
 * A folder is known by its key, over the spreadsheet and the client's name, wherever the office moved it. Those at
 * the top are listed first: a listing knows what was made a moment ago, and a search by key may not.
 */
export function clientFolders(
  spreadsheetId: string,
): (names: readonly string[]) => (name: string) => DriveFile | Failure {
  const known = new Map<string, DriveFile | Failure>();
  let topIsKnown = false;
  return (names) => {
    const wanted = [...new Set(names)].map((name) => ({ name, key: folderKey(spreadsheetId, name) }));
    if (!topIsKnown) {
      const top = childrenOf(TOP);
      if (isFailure(top)) return () => top;
      oldestByKey(top).forEach((folder, key) => known.set(key, folder));
      topIsKnown = true;
    }
    for (const step of [searchedFor, made]) {
      const missing = wanted.filter(({ key }) => !known.has(key));
      step(missing).forEach((folder, key) => known.set(key, folder));
    }
    return (name) => known.get(folderKey(spreadsheetId, name)) ?? { failure: `not looked for: ${name}` };
  };
}

/** The folders among the wanted that bear their key somewhere; a search that failed finds its reason. */
function searchedFor(wanted: readonly Wanted[]): Found {
  const answers = ask(wanted.map(({ key }) => keyRequest(key)));
  const found = new Map<string, DriveFile | Failure>();
  wanted.forEach(({ key }, index) => {
    const answer = answers[index];
    if (answer === undefined) return;
    const list = listIn(answer);
    const folder = isFailure(list) ? list : oldestByKey(list.files ?? []).get(key);
    if (folder !== undefined) found.set(key, folder);
  });
  return found;
}

function made(wanted: readonly Wanted[]): Found {
  return makeOnce(
    wanted,
    ({ name, key }) => folderRequest(name, key, TOP),
    () => {
      const top = childrenOf(TOP);
      return isFailure(top) ? null : oldestByKey(top);
    },
  );
}

function folderKey(spreadsheetId: string, name: string): string {
  return digestOf(['folder', spreadsheetId, name]).slice(0, 32);
}
