import { fileIn, type Failure } from './drive-answers';
import type { DriveFile } from './drive-requests';
import { isPassing, send, type Request } from './http';

const ATTEMPTS = 3;

/**
 * Makes a file for each key, all in parallel rounds, and answers by key. A passing fault leaves open whether the file
 * was made, so before it is asked for again `look` says what is there by now; where that cannot be known (null), the
 * open ones stay failed.
 */
export function makeOnce<Wanted extends { readonly key: string }>(
  wanted: readonly Wanted[],
  requestFor: (wanted: Wanted) => Request,
  look: (open: readonly Wanted[]) => ReadonlyMap<string, DriveFile> | null,
): ReadonlyMap<string, DriveFile | Failure> {
  const results = new Map<string, DriveFile | Failure>();
  const tryAll = (open: readonly Wanted[]): readonly Wanted[] => {
    const answers = send(open.map(requestFor));
    open.forEach(({ key }, index) => {
      const answer = answers[index];
      if (answer !== undefined) results.set(key, fileIn(answer));
    });
    return open.filter((_, index) => isPassing(answers[index]));
  };
  let open = tryAll(wanted);
  for (let attempt = 1; attempt < ATTEMPTS && open.length > 0; attempt++) {
    const there = look(open);
    if (there === null) break;
    open = tryAll(
      open.filter(({ key }) => {
        const file = there.get(key);
        if (file !== undefined) results.set(key, file);
        return file === undefined;
      }),
    );
  }
  return results;
}
