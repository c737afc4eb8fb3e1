import { bytesOf } from './blob';
import { ServiceException } from './exception';
import type { Execution } from './execution';
import type { FetchAnswer, FetchRequest } from './host';
import type { Implementation } from './methods';

/** A request as a program gives it. */
interface Asked {
  readonly url?: unknown;
  readonly method?: unknown;
  readonly contentType?: unknown;
  readonly payload?: unknown;
  readonly muteHttpExceptions?: unknown;
}

const UNTOLD = 'application/x-www-form-urlencoded';

export class UrlFetchApp implements Implementation<'UrlFetchApp'> {
  readonly path = 'UrlFetchApp';

  constructor(private readonly execution: Pick<Execution, 'host' | 'waited'>) {}

  /** Answers in the order of the requests. All are made, at the same time, before any that failed throws. */
  fetchAll(requests: readonly Asked[]): HttpResponse[] {
    const { host, waited } = this.execution;
    const outcomes = requests.map((asked) => outcomeOf(() => host.fetch(requestOf(asked, host.user.email))));
    waited.milliseconds += Math.max(0, ...outcomes.map((one) => ('status' in one ? (one.milliseconds ?? 0) : 0)));
    return outcomes.map((outcome, index) => {
      if (outcome instanceof ServiceException) throw outcome;
      const asked = requests[index];
      if (outcome.status >= 400 && asked?.muteHttpExceptions !== true) throw failed(String(asked?.url), outcome);
      return new HttpResponse(outcome);
    });
  }
}

/** No answer at all is what befalls one request; the others are made. */
function outcomeOf(fetch: () => FetchAnswer): FetchAnswer | ServiceException {
  try {
    return fetch();
  } catch (thrown) {
    if (thrown instanceof ServiceException) return thrown;
    throw thrown;
  }
}

class HttpResponse implements Implementation<'UrlFetchApp.HTTPResponse'> {
  readonly path = 'UrlFetchApp.HTTPResponse';

  constructor(private readonly answer: FetchAnswer) {}

  getResponseCode(): number {
    return this.answer.status;
  }

  getContentText(): string {
    return this.answer.text;
  }

  /** Bytes from −128 to 127. */
  getContent(): number[] {
    return [...Int8Array.from(this.answer.bytes ?? Buffer.from(this.answer.text))];
  }
}

function requestOf({ url, method, contentType, payload }: Asked, user: string): FetchRequest {
  return {
    user,
    url: String(url),
    method: typeof method === 'string' ? method.toUpperCase() : 'GET',
    contentType: typeof contentType === 'string' ? contentType : UNTOLD,
    body: bytesOf(payload),
  };
}

function failed(url: string, { status, text }: FetchAnswer): ServiceException {
  return new ServiceException(
    `Request failed for ${new URL(url).origin} returned code ${status}. Truncated server response: ` +
      `${text.slice(0, 200)} (use muteHttpExceptions option to examine full response)`,
  );
}
