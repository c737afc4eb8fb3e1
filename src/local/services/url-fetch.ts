import { bytesOf } from './blob';
import { after, all, rescued, type Eventual } from './eventual';
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

/** An answer, or what was thrown over the request: the others are made all the same. */
type Outcome = FetchAnswer | { readonly thrown: unknown };

const UNTOLD = 'application/x-www-form-urlencoded';

export class UrlFetchApp implements Implementation<'UrlFetchApp'> {
  readonly path = 'UrlFetchApp';

  constructor(private readonly execution: Pick<Execution, 'host' | 'patient' | 'waited'>) {}

  /** Answers in the order of the requests. All are made, at the same time, before any that failed throws. */
  fetchAll(requests: readonly Asked[]): Eventual<HttpResponse[]> {
    return after(all(requests.map((asked) => this.outcomeOf(asked))), (outcomes) => {
      this.execution.waited.milliseconds += Math.max(0, ...outcomes.map(millisecondsOf));
      throwFault(outcomes);
      return outcomes.map((outcome, index) => responseTo(requests[index] ?? {}, outcome));
    });
  }

  private outcomeOf(asked: Asked): Eventual<Outcome> {
    const { host, patient } = this.execution;
    const fetch = () => host.fetch(requestOf(asked, host.user.email), patient);
    return rescued<Outcome>(fetch, (thrown) => ({ thrown }));
  }
}

function millisecondsOf(outcome: Outcome): number {
  return 'thrown' in outcome ? 0 : (outcome.milliseconds ?? 0);
}

/** A fault of the host's comes before what the web did not answer. */
function throwFault(outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) {
    if ('thrown' in outcome && !(outcome.thrown instanceof ServiceException)) throw outcome.thrown;
  }
}

function responseTo({ url, muteHttpExceptions }: Asked, outcome: Outcome): HttpResponse {
  if ('thrown' in outcome) throw outcome.thrown;
  if (outcome.status >= 400 && muteHttpExceptions !== true) throw failed(String(url), outcome);
  return new HttpResponse(outcome);
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
