import type { Message } from '../services/seam';
import type { Thrown } from './context';
import type { Task } from './task';

/** What a worker is started with. */
export interface Errand {
  readonly task: Task;
  readonly now: number | null;
  readonly event: unknown;
  /** One 32-bit number: 1 once a reply lies on the port. */
  readonly signal: Int32Array;
}

/** What a worker says: one service call after the other, then how it ended. */
export type Letter = { readonly call: Message } | { readonly answer: string } | { readonly thrown: Thrown };
