import type { Event } from '../../protocol';

/** What takes the cell away into which somebody types, or puts another in its place. */
const UNSETTLING: ReadonlySet<Event['kind']> = new Set(['opened', 'sheet']);

/**
 * Lets events be shown in their order, but none that unsettles while somebody is within a cell: it waits, with all that
 * comes after it, until that is over.
 */
export class Postponed {
  private waiting: (() => void)[] = [];

  constructor(private readonly isTyping: () => boolean) {}

  /** Shows the event, now or later. */
  add({ kind }: Event, show: () => void): void {
    // All there is holds what waits already.
    if (kind === 'opened') this.waiting = [];
    if (this.waiting.length > 0 || (this.isTyping() && UNSETTLING.has(kind))) this.waiting.push(show);
    else show();
  }

  /** Shows what waits, if nobody is within a cell again. */
  release(): void {
    if (this.isTyping()) return;
    const shows = this.waiting;
    this.waiting = [];
    for (const show of shows) show();
  }
}
