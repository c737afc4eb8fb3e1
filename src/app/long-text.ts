import type { Store } from './ports';

/** A value holds 9 KB of UTF-8; no character takes more than three bytes a unit. */
const PIECE_CHARACTERS = 2_900;

/** Where a text stands: the pieces of one writing of it, which the next writing leaves alone until it is whole. */
interface Place {
  readonly writing: number;
  readonly pieces: number;
}

/** Keeps a text of any length under a name. A run that is cut off meanwhile leaves the text that was there. */
export function keepLong(store: Store, name: string, text: string): void {
  const before = placeOf(store, name);
  const place = { writing: ((before?.writing ?? 0) + 1) % 2, pieces: Math.ceil(text.length / PIECE_CHARACTERS) };
  piecesOf(name, place).forEach((key, index) => {
    store.write(key, text.slice(index * PIECE_CHARACTERS, (index + 1) * PIECE_CHARACTERS));
  });
  store.write(name, `${place.writing} ${place.pieces}`);
  forgetPieces(store, name, before);
}

export function forgetLong(store: Store, name: string): void {
  const place = placeOf(store, name);
  store.write(name, null);
  forgetPieces(store, name, place);
}

/** What was kept, or null. */
export function recallLong(store: Store, name: string): string | null {
  const place = placeOf(store, name);
  if (place === null) return null;
  return piecesOf(name, place)
    .map((key) => store.read(key) ?? '')
    .join('');
}

function placeOf(store: Store, name: string): Place | null {
  const [writing, pieces] = (store.read(name) ?? '').split(' ').map(Number);
  return writing === undefined || pieces === undefined ? null : { writing, pieces };
}

function piecesOf(name: string, { writing, pieces }: Place): readonly string[] {
  return Array.from({ length: pieces }, (_, index) => `${name}.${writing}.${index}`);
}

function forgetPieces(store: Store, name: string, place: Place | null): void {
  if (place !== null) for (const key of piecesOf(name, place)) store.write(key, null);
}
