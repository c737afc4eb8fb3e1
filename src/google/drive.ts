import type { Filed, Files, Upload } from '../app/ports';
import { isFailure, oldestByKey, type Failure } from './drive-answers';
import { clientFolders } from './drive-folders';
import { childrenOf } from './drive-listing';
import { documentRequest, keyOf, trashRequest, type DriveFile } from './drive-requests';
import { ask } from './http';
import { makeOnce } from './make-once';

/** Documents in Google Drive, one folder a client, made by the account that runs the script. */
export function driveFiles(spreadsheetId: string): Files {
  const foldersOf = clientFolders(spreadsheetId);
  return {
    listed(folder) {
      const place = foldersOf([folder])(folder);
      const files = isFailure(place) ? place : childrenOf(place.id);
      if (isFailure(files)) throw new Error(`Google Drive: ${files.failure}`);
      const kept = oldestByKey(files);
      trash(files.filter((file) => isLateCopy(file, kept)));
      return [...kept].map(([key, file]) => filed(key, file));
    },
    upload(uploads) {
      const folderOf = foldersOf(uploads.map(({ folder }) => folder));
      const results = uploaded(uploads, folderOf);
      return uploads.map(({ key }) => {
        const result = results.get(key) ?? { failure: `not asked for: ${key}` };
        return isFailure(result) ? { key, failure: result.failure } : filed(key, result);
      });
    },
  };
}

/** Uploads what has a folder; the rest fails for the reason for which it has none. */
function uploaded(
  uploads: readonly Upload[],
  folderOf: (name: string) => DriveFile | Failure,
): ReadonlyMap<string, DriveFile | Failure> {
  const results = new Map<string, DriveFile | Failure>();
  const placed: { readonly key: string; readonly upload: Upload; readonly folderId: string }[] = [];
  for (const upload of uploads) {
    const folder = folderOf(upload.folder);
    if (isFailure(folder)) results.set(upload.key, folder);
    else placed.push({ key: upload.key, upload, folderId: folder.id });
  }
  const made = makeOnce(
    placed,
    ({ upload, folderId }) => documentRequest(upload, folderId),
    (open) => filesIn(new Set(open.map(({ folderId }) => folderId))),
  );
  made.forEach((result, key) => results.set(key, result));
  return results;
}

/** The documents in some folders by key, or null where a folder cannot be listed. */
function filesIn(folderIds: ReadonlySet<string>): ReadonlyMap<string, DriveFile> | null {
  const files: DriveFile[] = [];
  for (const folderId of folderIds) {
    const children = childrenOf(folderId);
    if (isFailure(children)) return null;
    files.push(...children);
  }
  return oldestByKey(files);
}

/** A second file with a key: the request that made it was thought to have failed, and was made again. */
function isLateCopy(file: DriveFile, kept: ReadonlyMap<string, DriveFile>): boolean {
  const key = keyOf(file);
  return key !== undefined && kept.get(key) !== file;
}

/** A copy that cannot be trashed does no harm: the next listing tries again. */
function trash(files: readonly DriveFile[]): void {
  ask(files.map(({ id }) => trashRequest(id))).forEach((answer, index) => {
    if (answer.status >= 300 || answer.status === 0)
      console.warn(`not trashed: ${files[index]?.id ?? ''} ${answer.text}`);
  });
}

function filed(key: string, file: DriveFile): Filed {
  return { key, link: file.webViewLink ?? '' };
}
