import type { Implementation } from './methods';

const POLL_MILLISECONDS = 5;

/** The book's lock: one execution at a time holds it. */
export class DocumentLock {
  private holder: object | null = null;
  private readonly ended = new WeakSet();

  isHeldBy(execution: object): boolean {
    return this.holder === execution;
  }

  /** True where the execution now holds the lock, or held it before. */
  take(execution: object): boolean {
    if (!this.ended.has(execution)) this.holder ??= execution;
    return this.isHeldBy(execution);
  }

  /** `take`, tried again for so many milliseconds. */
  async wait(execution: object, milliseconds: number): Promise<boolean> {
    const end = Date.now() + milliseconds;
    while (!this.take(execution)) {
      if (Date.now() >= end) return false;
      await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
    }
    return true;
  }

  release(execution: object): void {
    if (this.isHeldBy(execution)) this.holder = null;
  }

  /** The execution is over: it holds nothing any more, even where it was waiting. */
  end(execution: object): void {
    this.ended.add(execution);
    this.release(execution);
  }
}

/** The lock as one execution sees it. `patient`: while it waits, whoever holds the lock can go on. */
export class Lock implements Implementation<'LockService.Lock'> {
  readonly path = 'LockService.Lock';

  constructor(
    private readonly lock: DocumentLock,
    private readonly execution: object,
    private readonly patient: boolean,
  ) {}

  tryLock(milliseconds: number): boolean | Promise<boolean> {
    if (milliseconds < 0) return false;
    if (this.lock.take(this.execution)) return true;
    return this.patient && this.lock.wait(this.execution, milliseconds);
  }

  hasLock(): boolean {
    return this.lock.isHeldBy(this.execution);
  }

  releaseLock(): void {
    this.lock.release(this.execution);
  }
}
