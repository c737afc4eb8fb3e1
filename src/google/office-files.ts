import type { OfficeFile, OfficeFiles } from '../app/ports';
import { failureIn, isFailure, oldestByKey } from './drive-answers';
import { searchedFor, type BookDrive } from './drive-folders';
import { childrenOf } from './drive-listing';
import { contentRequest, officeFileRequest, trashRequest, type DriveFile } from './drive-requests';
import { ask, askForBytes } from './http';
import { makeOnce } from './make-once';

/** The office's own files in the spreadsheet's own folder in Google Drive, made by the account that runs the script. */
export function driveOfficeFiles({ folders, making }: BookDrive): OfficeFiles {
  return {
    listed() {
      const folder = folders.own();
      const files = folder === undefined ? [] : childrenOf(folder.id);
      return isFailure(files) ? files : placed(oldestByKey(files));
    },
    sought(keys) {
      const found = new Map<string, DriveFile>();
      for (const [key, file] of searchedFor(keys)) {
        if (isFailure(file)) return file;
        found.set(key, file);
      }
      return placed(found);
    },
    make(file) {
      const folder = folders.makeOwn();
      if (isFailure(folder)) return folder;
      const look = () => {
        const files = childrenOf(folder.id);
        return isFailure(files) ? null : oldestByKey(files);
      };
      const made = makeOnce(making, [file], (wanted) => officeFileRequest(wanted, folder.id), look).get(file.key);
      if (made === undefined) throw new Error(`not asked for: ${file.key}`);
      return isFailure(made) ? made : place(made);
    },
    read({ id }, type) {
      const got = askForBytes(contentRequest(id, type));
      return 'status' in got ? failureIn(got) : Uint8Array.from(got, (byte) => byte & 255);
    },
    remove({ id }) {
      const [answer] = ask([trashRequest(id)]);
      return answer === undefined || (answer.status >= 200 && answer.status < 300) ? null : failureIn(answer);
    },
  };
}

function placed(files: ReadonlyMap<string, DriveFile>): ReadonlyMap<string, OfficeFile> {
  return new Map([...files].map(([key, file]) => [key, place(file)]));
}

function place({ id, webViewLink = '' }: DriveFile): OfficeFile {
  return { id, link: webViewLink };
}
