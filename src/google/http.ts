/** A request to one of Google's interfaces; the rounds add the rest. */
export interface Request {
  readonly url: string;
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  readonly contentType?: string;
  readonly payload?: string | number[];
}

/** What came back; status 0 where no answer came, with the reason as the text. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

const AT_ONCE = 5;
const TIMEOUT_SECONDS = 60;
const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 1000;
const NO_ANSWER: Answer = { status: 0, text: '' };

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** Sends the requests, five at a time, once each. Answers come in the order of the requests. */
export function send(requests: readonly Request[]): readonly Answer[] {
  const answers: Answer[] = [];
  for (let start = 0; start < requests.length; start += AT_ONCE) {
    answers.push(...round(requests.slice(start, start + AT_ONCE)));
  }
  return answers;
}

/** `send` for requests that may be made twice without harm: what was answered by a passing fault is asked again. */
export function ask(requests: readonly Request[]): readonly Answer[] {
  let answers = send(requests);
  for (let attempt = 1; attempt < ATTEMPTS && answers.some(isPassing); attempt++) {
    pauseBefore(attempt);
    const again = send(requests.filter((_, index) => isPassing(answers[index])));
    let next = 0;
    answers = answers.map((answer) => (isPassing(answer) ? (again[next++] ?? answer) : answer));
  }
  return answers;
}

/** Longer before each further attempt, and never at the same moment as another run that was refused with this one. */
export function pauseBefore(attempt: number): void {
  Utilities.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1) + Math.floor(Math.random() * FIRST_PAUSE_MS));
}

/** Whether the same request may well succeed in a moment: no answer, a server's fault, or too many requests at once. */
export function isPassing(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  if (isForToday(answer)) return false;
  return answer.status === 0 || answer.status >= 500 || isTooFast(answer);
}

/** Google was asked for too much at once: nothing was done. */
export function isTooFast({ status, text }: Answer): boolean {
  if (status === 0) return /in a short time/.test(text);
  return status === 429 || (status === 403 && /"(user)?rateLimitExceeded"/i.test(text));
}

/** Google does no more of this today. */
export function isForToday({ status, text }: Answer): boolean {
  return (
    (status === 0 || status === 403 || status === 429) &&
    /"(dailyLimit|storageQuota|sharingRateLimit)Exceeded"|for one day/i.test(text)
  );
}

/**
 * One round of parallel requests. An answer that says no is an answer; where Google gives up on the round (a
 * time-out, a lost connection), nothing is known of any of its requests.
 */
export function round(requests: readonly Request[]): readonly Answer[] {
  return fetched(requests, answerIn);
}

/** What a request answers as bytes, or the answer that says why not; asked again after a passing fault. */
export function askForBytes(request: Request): readonly number[] | Answer {
  const read = (response: Response) => (response.getResponseCode() < 300 ? response.getContent() : answerIn(response));
  for (let attempt = 1; ; attempt++) {
    const [got = NO_ANSWER] = fetched([request], read);
    if (Array.isArray(got) || !isPassing(got) || attempt === ATTEMPTS) return got;
    pauseBefore(attempt);
  }
}

function fetched<Got>(requests: readonly Request[], read: (response: Response) => Got): readonly (Got | Answer)[] {
  const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  const options = { headers, muteHttpExceptions: true, timeoutSeconds: TIMEOUT_SECONDS };
  try {
    return UrlFetchApp.fetchAll(requests.map((request) => ({ ...request, ...options }))).map(read);
  } catch (thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return requests.map(() => ({ status: 0, text }));
  }
}

function answerIn(response: Response): Answer {
  return { status: response.getResponseCode(), text: response.getContentText() };
}
