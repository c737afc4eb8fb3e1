import type { OfficeFile, OfficeFiles } from '../app/ports';
import { failureIn, isFailure, listIn, oldestByKey } from './drive-answers';
import { childrenOf } from './drive-listing';
import { contentRequest, keyRequest, officeFileRequest, trashRequest, type DriveFile } from './drive-requests';
import { ask, askForBytes, isAnswer } from './http';
import { makeOnce } from './make-once';

/** Drive's name for the top of the account's own files. */
const TOP = 'root';

/** The office's own files in Google Drive, made by the account that runs the script. */
export const driveOfficeFiles: OfficeFiles = {
  listed() {
    const files = childrenOf(TOP);
    return isFailure(files) ? files : placed(oldestByKey(files));
  },
  sought(keys) {
    const files: DriveFile[] = [];
    for (const answer of ask(keys.map(keyRequest))) {
      const list = listIn(answer);
      if (isFailure(list)) return list;
      files.push(...(list.files ?? []));
    }
    return placed(oldestByKey(files));
  },
  make(file) {
    const look = () => {
      const files = childrenOf(TOP);
      return isFailure(files) ? null : oldestByKey(files);
    };
    const made = makeOnce([file], (wanted) => officeFileRequest(wanted, TOP), look).get(file.key);
    if (made === undefined) throw new Error(`not asked for: ${file.key}`);
    return isFailure(made) ? made : place(made);
  },
  read({ id }, type) {
    const got = askForBytes(contentRequest(id, type));
    return isAnswer(got) ? failureIn(got) : Uint8Array.from(got, (byte) => byte & 255);
  },
  remove({ id }) {
    const [answer] = ask([trashRequest(id)]);
    return answer === undefined || (answer.status >= 200 && answer.status < 300) ? null : failureIn(answer);
  },
};

function placed(files: ReadonlyMap<string, DriveFile>): ReadonlyMap<string, OfficeFile> {
  return new Map([...files].map(([key, file]) => [key, place(file)]));
}

function place({ id, webViewLink = '' }: DriveFile): OfficeFile {
  return { id, link: webViewLink };
}
