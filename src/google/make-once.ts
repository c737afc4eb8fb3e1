import { fileIn, type Failure } from './drive-answers';
import type { DriveFile } from './drive-requests';
import { isPassing, isTooFast, type Request } from './http';
import type { Making } from './pace';

const ATTEMPTS = 3;

/**
 * Makes a file for each key and answers by key. A passing fault leaves open whether the file was made, unless it says
 * that there were too many requests; so before it is asked for again `look` says what is there by now. Where that
 * cannot be known (null), the open ones stay failed.
 */
export function makeOnce<Wanted extends { readonly key: string }>(
  make: Making,
  wanted: readonly Wanted[],
  requestFor: (wanted: Wanted) => Request,
  look: (open: readonly Wanted[]) => ReadonlyMap<string, DriveFile> | null,
): ReadonlyMap<string, DriveFile | Failure> {
  const results = new Map<string, DriveFile | Failure>();
  let open = wanted;
  for (let attempt = 1; open.length > 0; attempt++) {
    const answers = make(open.map(requestFor));
    open.forEach(({ key }, index) => {
      const answer = answers[index];
      if (answer !== undefined) results.set(key, fileIn(answer));
    });
    if (attempt === ATTEMPTS) break;
    const failed = open.filter((_, index) => isPassing(answers[index]));
    const unclear = open.filter((_, index) => {
      const answer = answers[index];
      return isPassing(answer) && (answer === undefined || !isTooFast(answer));
    });
    const there = unclear.length === 0 ? new Map<string, DriveFile>() : look(unclear);
    if (there === null) break;
    open = failed.filter(({ key }) => {
      const file = there.get(key);
      if (file !== undefined) results.set(key, file);
      return file === undefined;
    });
  }
  return results;
}
