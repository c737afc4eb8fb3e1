import { base64Of } from './base64';
import type { Logo } from './document-look';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The picture that the bytes hold, whatever anybody calls it; null where they hold neither a PNG nor a JPEG. */
export function pictureIn(bytes: Uint8Array): Logo | null {
  const isPng = PNG.every((byte, index) => bytes[index] === byte);
  const size = isPng ? pngSize(bytes) : jpegSize(bytes);
  if (size === null || size.widthPixels === 0 || size.heightPixels === 0) return null;
  return { type: isPng ? 'png' : 'jpeg', data: base64Of(bytes), ...size };
}

type Size = Pick<Logo, 'widthPixels' | 'heightPixels'>;

/** The first chunk of a PNG is its header. */
function pngSize(bytes: Uint8Array): Size | null {
  if (String.fromCharCode(...bytes.slice(12, 16)) !== 'IHDR' || bytes.length < 24) return null;
  return {
    widthPixels: pairAt(bytes, 16) * 65_536 + pairAt(bytes, 18),
    heightPixels: pairAt(bytes, 20) * 65_536 + pairAt(bytes, 22),
  };
}

/** A JPEG is segments, of which a frame header tells the size; those before it are passed over. */
function jpegSize(bytes: Uint8Array): Size | null {
  if (pairAt(bytes, 0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return { widthPixels: pairAt(bytes, at + 7), heightPixels: pairAt(bytes, at + 5) };
    else at += 2 + Math.max(2, pairAt(bytes, at + 2));
  }
  return null;
}

/** SOF0 to SOF15, among which lie the tables of Huffman codes, an extension and arithmetic coding. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Two bytes, the greater first. */
function pairAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
}
