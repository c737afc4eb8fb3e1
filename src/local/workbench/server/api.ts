import type { Refusal, Reply, Requests } from '../protocol';
import type { EventStream } from './event-stream';

/** What a window asks and gets one answer to. */
export type Question = Exclude<keyof Requests, 'watch'>;

/** What stands behind the server. */
export interface Site {
  /** A page of the program as HTML, ready for a frame; null where there is none of this name. */
  page(name: string): string | null;
  /** A window opens, of whoever says so: everything it is to know goes into the stream, until it goes away. */
  watch(request: Requests['watch']['request'], stream: EventStream): Promise<void>;
  /** Whether a window of this ID is open. */
  knows(window: string): boolean;
  answer<Name extends Question>(window: string, name: Name, request: Requests[Name]['request']): Promise<Reply<Name>>;
}

export function given<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refused(code: Refusal['code'], message: string): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, message } };
}
