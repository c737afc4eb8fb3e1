import { isFailure, listIn, type Failure } from './drive-answers';
import { childrenRequest, type DriveFile } from './drive-requests';
import { ask } from './http';

const NOT_FOUND = 404;

/** All files of the app's in a folder; none where the folder is gone. */
export function childrenOf(folderId: string): readonly DriveFile[] | Failure {
  const files: DriveFile[] = [];
  let page: string | undefined;
  do {
    const [answer] = ask([childrenRequest(folderId, page)]);
    if (answer === undefined || answer.status === NOT_FOUND) break;
    const list = listIn(answer);
    if (isFailure(list)) return list;
    files.push(...(list.files ?? []));
    page = list.nextPageToken;
  } while (page !== undefined);
  return files;
}
