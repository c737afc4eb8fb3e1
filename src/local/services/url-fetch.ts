import { ServiceException } from './exception';
import type { FetchAnswer, FetchRequest, Host } from './host';
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

  constructor(private readonly host: Pick<Host, 'fetch'>) {}

  /** Answers in the order of the requests. All are made before any that failed without being muted throws. */
  fetchAll(requests: readonly Asked[]): HttpResponse[] {
    const answers = requests.map((asked) => this.host.fetch(requestOf(asked)));
    answers.forEach((answer, index) => {
      const asked = requests[index];
      if (answer.status >= 400 && asked?.muteHttpExceptions !== true) throw failed(String(asked?.url), answer);
    });
    return answers.map((answer) => new HttpResponse(answer));
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

function requestOf({ url, method, contentType, payload }: Asked): FetchRequest {
  return {
    url: String(url),
    method: typeof method === 'string' ? method.toUpperCase() : 'GET',
    contentType: typeof contentType === 'string' ? contentType : UNTOLD,
    body: bodyOf(payload),
  };
}

/** A text, or bytes from −128 to 127. */
function bodyOf(payload: unknown): Uint8Array {
  if (payload === undefined) return new Uint8Array();
  if (typeof payload === 'string') return Buffer.from(payload);
  if (Array.isArray(payload)) return Uint8Array.from(payload, Number);
  throw new Error('a payload other than text or bytes is not implemented outside Google');
}

function failed(url: string, { status, text }: FetchAnswer): ServiceException {
  return new ServiceException(
    `Request failed for ${new URL(url).origin} returned code ${status}. Truncated server response: ` +
      `${text.slice(0, 200)} (use muteHttpExceptions option to examine full response)`,
  );
}
