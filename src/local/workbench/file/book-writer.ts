import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Book } from '../../book/book';
import { save } from '../../book/xlsx/save';
import type { Entry } from '../shared/entry';
import type { Answer, Order } from './copy-thread';

/** The file of a larger book takes so long to write that people who type would notice. */
const LARGE_BYTES = 100_000;

export interface WriterSetting {
  readonly book: Book;
  /** The file that holds what the book does; null where none does. */
  readonly file: Uint8Array | null;
  /** The built copy-thread.ts. */
  readonly thread: string;
  readonly fault: (thrown: unknown) => void;
}

/**
 * Makes the .xlsx file of a book. That of a large one is made by a thread that has a copy of the book, on which every
 * change is made again, so that nobody waits meanwhile.
 */
export class BookWriter {
  private thread: Worker | null = null;
  /** What the copy is made from; null where no entries lead from it to the book. */
  private file: Uint8Array | null;
  /** What the copy, or the file, lacks. */
  private lacking: Entry[] = [];
  /** How often no entries could say what changed. */
  private gaps = 0;

  constructor(private readonly setting: WriterSetting) {
    this.file = setting.file;
  }

  /** Takes in what changed in the book, null where entries cannot say it, and hands it on. */
  followed(entries: readonly Entry[] | null): readonly Entry[] | null {
    if (entries === null) this.end();
    else this.lacking.push(...entries);
    return entries;
  }

  /** The file of the book as it was when it was last followed, which is now; null where it must be asked again. */
  async bytes(): Promise<Uint8Array | null> {
    const { file, lacking } = this;
    this.lacking = [];
    return file === null || file.length < LARGE_BYTES ? this.writtenHere() : this.writtenThere(file, lacking);
  }

  /** Lets go of the copy. */
  end(): void {
    void this.thread?.terminate();
    this.thread = null;
    this.file = null;
    this.gaps += 1;
  }

  private async writtenHere(): Promise<Uint8Array> {
    const { gaps } = this;
    const bytes = await save(this.setting.book);
    if (this.gaps === gaps) this.file = bytes;
    return bytes;
  }

  private async writtenThere(file: Uint8Array, entries: readonly Entry[]): Promise<Uint8Array | null> {
    const { zone, locale, clock } = this.setting.book;
    this.thread ??= this.begun(file);
    try {
      return await answerOf(this.thread, { entries, zone, locale, now: clock().getTime() });
    } catch {
      // Its fault is told. It is not needed: what it should have written is written here.
      this.end();
      return null;
    }
  }

  private begun(file: Uint8Array): Worker {
    const thread = new Worker(this.setting.thread, { workerData: file });
    thread.on('error', this.setting.fault);
    thread.on('exit', () => {
      if (this.thread === thread) this.end();
    });
    return thread;
  }
}

/** Rejects where the thread fails or ends. The process waits for it as long as it is asked. */
async function answerOf(thread: Worker, order: Order): Promise<Answer> {
  const cut = new AbortController();
  const { signal } = cut;
  thread.ref();
  try {
    const answered = once(thread, 'message', { signal }) as Promise<[Answer]>;
    const ended = once(thread, 'exit', { signal }).then(() => Promise.reject(new Error('the thread ended')));
    thread.postMessage(order);
    const [answer] = await Promise.race([answered, ended]);
    return answer;
  } finally {
    cut.abort();
    thread.unref();
  }
}
