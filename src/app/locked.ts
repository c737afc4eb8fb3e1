import type { Lock } from './ports';

/** How long a command waits for another one on the same book to end. */
const PATIENCE_MILLISECONDS = 10_000;

/** Another run was at work on the book for all of that time. */
export class BookInUse extends Error {}

/** Does something while nobody else writes to the book, or throws BookInUse. */
export function whileLocked<T>(lock: Lock, work: () => T): T {
  if (!lock.acquire(PATIENCE_MILLISECONDS)) throw new BookInUse('the lock was held elsewhere');
  try {
    return work();
  } finally {
    lock.release();
  }
}
