import type { Lock } from '../app/ports';

/** The spreadsheet's own lock: one execution at a time holds it, and Google takes it back when the execution ends. */
export function documentLock(): Lock {
  const lock = LockService.getDocumentLock();
  return {
    acquire: (milliseconds) => lock.tryLock(milliseconds),
    release: () => {
      lock.releaseLock();
    },
  };
}
