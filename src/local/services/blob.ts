import type { Implementation } from './methods';

/** Bytes with a name, to be attached to a message. */
export class Blob implements Implementation<'Base.Blob'> {
  readonly path = 'Base.Blob';
  readonly bytes: Uint8Array;

  constructor(
    data: unknown,
    readonly type: string | null,
    private readonly name: string | null,
  ) {
    this.bytes = bytesOf(data);
  }

  getName(): string | null {
    return this.name;
  }
}

/** A text, or bytes from −128 to 127. */
export function bytesOf(data: unknown): Uint8Array {
  if (data === undefined) return new Uint8Array();
  if (typeof data === 'string') return Buffer.from(data);
  if (Array.isArray(data)) return Uint8Array.from(data, Number);
  throw new Error('content other than text or bytes is not implemented outside Google');
}
