import { isForToday, isTooFast, pauseBefore, round, type Answer, type Request } from './http';

/** Drive's largest clients make about two files a second, and no more. */
const MILLISECONDS_A_FILE = 500;
const MOST_AT_ONCE = 5;

/** Sends requests that each make something, once; answers come in the order of the requests. */
export type Making = (requests: readonly Request[]) => readonly Answer[];

/**
 * Requests go in parallel at Drive's pace: half as many at once after an answer that there were too many, one more
 * after each round that went well. Once Drive makes no more today, the rest is not asked for.
 */
export function pacedMaking(): Making {
  let atOnce = MOST_AT_ONCE;
  let crowded = 0;
  let freeAt = 0;
  return (requests) => {
    const answers: Answer[] = [];
    while (answers.length < requests.length) {
      const wait = freeAt - Date.now();
      if (wait > 0) Utilities.sleep(wait);
      const next = requests.slice(answers.length, answers.length + atOnce);
      freeAt = Date.now() + next.length * MILLISECONDS_A_FILE;
      const got = round(next);
      answers.push(...got);
      const last = got.find(isForToday);
      if (last !== undefined) answers.push(...requests.slice(answers.length).map(() => last));
      else if (got.some(isTooFast)) {
        atOnce = Math.max(1, Math.floor(atOnce / 2));
        pauseBefore(++crowded);
      } else {
        atOnce = Math.min(MOST_AT_ONCE, atOnce + 1);
        crowded = 0;
      }
    }
    return answers;
  };
}
