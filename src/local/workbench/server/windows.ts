import { randomUUID } from 'node:crypto';
import type { Event, Person } from '../protocol';
import type { EventStream } from './event-stream';

export interface OpenWindow {
  readonly id: string;
  readonly person: Person;
  readonly stream: EventStream;
}

/** The windows that are open. */
export class Windows {
  private readonly byId = new Map<string, OpenWindow>();

  get all(): readonly OpenWindow[] {
    return [...this.byId.values()];
  }

  open(person: Person, stream: EventStream): OpenWindow {
    const window = { id: randomUUID(), person, stream };
    this.byId.set(window.id, window);
    return window;
  }

  /** Undefined where it has gone away. */
  find(id: string): OpenWindow | undefined {
    return this.byId.get(id);
  }

  forget(id: string): void {
    this.byId.delete(id);
  }

  tell(id: string, event: Event): void {
    this.find(id)?.stream.tell(event);
  }

  tellAll(event: Event): void {
    for (const { stream } of this.all) stream.tell(event);
  }
}
