import type { Filed, Files, NotDone, Upload } from '../app/ports';
import { folderAccess } from './drive-access';
import { failureIn, fileIn, isFailure, oldestByKey, type Failure } from './drive-answers';
import { bookDrive, type BookDrive, type Folders, type SpreadsheetFacts } from './drive-folders';
import { childrenOf } from './drive-listing';
import {
  documentRequest,
  keyOf,
  pdfRequest,
  setAsideRequest,
  trashRequest,
  WRITTEN,
  type DriveFile,
} from './drive-requests';
import { ask, askForBytes } from './http';
import { makeOnce } from './make-once';
import type { Making } from './pace';

/** Documents in Google Drive, one folder a client, made by the account that runs the script. */
export function driveFiles(book: SpreadsheetFacts, { folders, making }: BookDrive = bookDrive(book)): Files {
  return {
    listed(client) {
      const place = folders.of(client);
      if (place === undefined) return [];
      const files = isFailure(place) ? place : childrenOf(place.id);
      if (isFailure(files)) throw new Error(`Google Drive: ${files.failure}`);
      const kept = oldestByKey(files);
      trash(files.filter((file) => isLateCopy(file, kept)));
      return [...kept].map(([key, file]) => filed(key, file));
    },
    upload(uploads) {
      const results = uploaded(uploads, folders, making);
      return uploads.map(({ key }) => {
        const result = results.get(key) ?? { failure: `not asked for: ${key}`, isForToday: false };
        return isFailure(result) ? { key, ...result } : filed(key, result);
      });
    },
    setAside({ id }, name) {
      const [answer] = ask([setAsideRequest(id, name)]);
      const file = answer === undefined ? undefined : fileIn(answer);
      if (file === undefined || isFailure(file)) throw new Error(`Google Drive: ${file?.failure ?? id}`);
      return file.webViewLink ?? '';
    },
    pdf({ id }, name) {
      const got = askForBytes(pdfRequest(id));
      return 'status' in got ? failureIn(got) : { name: `${name}.pdf`, mimeType: 'application/pdf', bytes: got };
    },
    folderLink(client) {
      const folder = client === null ? folders.own() : folders.of(client);
      return folder === undefined || isFailure(folder) ? '' : (folder.webViewLink ?? '');
    },
    ...folderAccess(folders),
  };
}

/** Uploads what has a folder; the rest fails for the reason for which it has none. */
function uploaded(
  uploads: readonly Upload[],
  folders: Folders,
  making: Making,
): ReadonlyMap<string, DriveFile | Failure> {
  folders.make(uploads.map(({ folder }) => folder));
  const results = new Map<string, DriveFile | Failure>();
  const placed: { readonly key: string; readonly upload: Upload; readonly folderId: string }[] = [];
  for (const upload of uploads) {
    const folder: DriveFile | NotDone = folders.of(upload.folder) ?? {
      failure: `no folder: ${upload.folder}`,
      isForToday: false,
    };
    if (isFailure(folder)) results.set(upload.key, folder);
    else placed.push({ key: upload.key, upload, folderId: folder.id });
  }
  const made = makeOnce(
    making,
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
  const { id, webViewLink = '', sha256Checksum = null, appProperties } = file;
  const isEdited = sha256Checksum !== null && sha256Checksum !== appProperties?.[WRITTEN];
  return { key, id, link: webViewLink, digest: sha256Checksum, isEdited };
}
