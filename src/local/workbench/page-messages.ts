/**
 * What a page of the program and the window around it say to each other by `postMessage`. The page is of an origin that
 * nobody else has: each knows the other by being its parent or the frame's window.
 */

/** From the page. */
export type PageMessage =
  /** google.script.run; `args` is a JSON list. */
  | { readonly carryover: 'run'; readonly id: number; readonly name: string; readonly args: string }
  /** google.script.host: `close`, `setHeight`, `setWidth`, `focusEditor`. */
  | { readonly carryover: 'host'; readonly action: string; readonly value: number | null }
  /** A link was followed, which leaves the frame. */
  | { readonly carryover: 'follow'; readonly address: string }
  /** Esc was pressed where nothing in the page is typed. */
  | { readonly carryover: 'escape' };

/** To the page: how its call ended, a `PageReply` as JSON; null where the server could not be reached. */
export interface PageAnswer {
  readonly carryover: 'answer';
  readonly id: number;
  readonly reply: string | null;
}

/** What the frame of a page lets it do: run, send its forms' fields to its script, print, hand out files. */
export const PAGE_SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';
