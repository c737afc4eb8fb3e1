import type { NotDone } from '../app/ports';
import { keyOf, type DriveFile, type DriveList } from './drive-requests';
import { isForToday, type Answer } from './http';

/** Why Drive did not do what was asked, in its own words. */
export type Failure = NotDone;

export function isFailure(result: object): result is Failure {
  return 'failure' in result;
}

/** The file that an answer holds, or why there is none. */
export function fileIn(answer: Answer): DriveFile | Failure {
  const text = textIn(answer);
  return typeof text === 'string' ? (JSON.parse(text) as DriveFile) : text;
}

/** The list that an answer holds, or why there is none. */
export function listIn(answer: Answer): DriveList | Failure {
  const text = textIn(answer);
  return typeof text === 'string' ? (JSON.parse(text) as DriveList) : text;
}

/** The JSON of an answer, or why there is none. */
export function textIn(answer: Answer): string | Failure {
  return isDone(answer) ? answer.text : failureIn(answer);
}

export function isDone({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

export function failureIn(answer: Answer): Failure {
  const { status, text } = answer;
  return { failure: status === 0 ? text : `HTTP ${status}: ${reasonIn(text)}`, isForToday: isForToday(answer) };
}

/** Of the files that share a key the one made first, whatever the order in which they come. */
export function oldestByKey(files: readonly DriveFile[]): ReadonlyMap<string, DriveFile> {
  const oldest = new Map<string, DriveFile>();
  for (const file of files) {
    const key = keyOf(file);
    if (key === undefined) continue;
    const other = oldest.get(key);
    if (other === undefined || ageKey(file) < ageKey(other)) oldest.set(key, file);
  }
  return oldest;
}

/** Text order is order of making; equal moments are told apart by ID, so that every run keeps the same file. */
function ageKey(file: DriveFile): string {
  return `${file.createdTime ?? ''} ${file.id}`;
}

/** Drive's message where the answer has one, else the beginning of what it says. */
function reasonIn(text: string): string {
  const message = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  return message === undefined ? text.slice(0, 200) : (JSON.parse(`"${message}"`) as string);
}
