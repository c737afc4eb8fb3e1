import type { Lock } from './ports';

/** How long a command waits for another one on the same book to end. */
const PATIENCE_MILLISECONDS = 10_000;

/** Does something while nobody else writes to the book; that the lock cannot be had is a fault for whoever asked. */
export function whileLocked<T>(lock: Lock, work: () => T): T {
  if (!lock.acquire(PATIENCE_MILLISECONDS)) {
    throw new Error('Lock timeout: another process was holding the lock for too long.');
  }
  try {
    return work();
  } finally {
    lock.release();
  }
}
