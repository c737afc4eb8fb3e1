import type { Area } from '../book/area';
import type { Host } from './host';

/** What a program may do: `AuthMode` of ScriptApp. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** Cells that a person edited. */
export interface Edit {
  readonly sheet: string;
  readonly area: Area;
  /** What was typed, and what was there before, where it is one cell. */
  readonly value?: string;
  readonly oldValue?: string;
}

/**
 * What sets an execution off. A menu's item, or a page through google.script.run; a clock trigger, for whoever made it;
 * a simple trigger, `onEdit` or `onOpen`, which may do little, and in a file where the add-on was not used yet, next
 * to nothing.
 */
export type Cause =
  | { readonly as?: 'menu' }
  | { readonly as: 'page'; /** All that the page gave, as JSON. */ readonly args?: string }
  | { readonly as: 'trigger'; readonly triggerUid: string }
  | { readonly as: 'edit'; readonly edit: Edit }
  | { readonly as: 'open'; readonly authMode?: 'NONE' };

/** One run of the program, as its services know it; also what holds the document's lock. */
export interface Execution {
  readonly host: Host;
  readonly cause: Cause;
  readonly authMode: AuthMode;
  /** The folder with the program's HTML files. */
  readonly pages: string;
  /** While this execution waits, for the lock or for the web, everybody else can go on. */
  readonly patient: boolean;
  /** What it slept, and waited for answers of the web: its own clock goes on by it, and nobody waits. */
  readonly waited: { milliseconds: number };
}

/** Whether Google tells a program in this execution who uses it. */
export function knowsUser({ cause }: Execution): boolean {
  return cause.as !== 'edit' && cause.as !== 'open';
}

export function authModeOf(cause: Cause): AuthMode {
  if (cause.as === 'open') return cause.authMode ?? 'LIMITED';
  return cause.as === 'edit' ? 'LIMITED' : 'FULL';
}
