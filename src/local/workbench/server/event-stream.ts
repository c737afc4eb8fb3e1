import type { ServerResponse } from 'node:http';
import { lineOf } from '../event-line';
import type { Event } from '../protocol';
import { headersOf } from './headers';

const ALIVE_MILLISECONDS = 15_000;
/** A window that has not read so much, several times the largest of books, will not read the rest: it may ask anew. */
const MOST_UNREAD_BYTES = 256 * 1024 * 1024;

/** The answer to `watch`: events, each a line, until the window goes away. */
export class EventStream {
  /** Settles when the window has gone. */
  readonly gone: Promise<void>;

  constructor(private readonly response: ServerResponse) {
    response.writeHead(200, headersOf('application/x-ndjson; charset=utf-8'));
    response.flushHeaders();
    const timer = setInterval(() => {
      this.tell({ kind: 'alive' });
    }, ALIVE_MILLISECONDS);
    this.gone = new Promise((resolve) => {
      response.on('close', () => {
        clearInterval(timer);
        resolve();
      });
    });
  }

  tell(event: Event): void {
    if (this.response.destroyed) return;
    if (this.response.writableLength > MOST_UNREAD_BYTES) this.response.destroy();
    else this.response.write(`${lineOf(event)}\n`);
  }
}
