import type { Implementation } from './methods';

/** Bytes with a name, to be attached to a message. */
export class Blob implements Implementation<'Base.Blob'> {
  readonly path = 'Base.Blob';

  constructor(private readonly name: string | null) {}

  getName(): string | null {
    return this.name;
  }
}
