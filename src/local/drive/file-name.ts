const FORBIDDEN = /[\p{Control}\p{Zl}\p{Zp}\p{Bidi_Control}<>:"/\\|?*]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** File systems take 255; some of it is left for ` (2).docx`. */
const LONGEST_BYTES = 200;

/** A name that every file system takes, as near to the one given as can be. */
export function fileName(name: string): string {
  const plain = name.normalize('NFC').replace(/\s+/g, ' ').trim().replace(FORBIDDEN, '_').replace(/^\.+/, '_');
  const short = shortened(plain).replace(/[. ]+$/, '');
  if (short === '') return '_';
  return RESERVED.test(short) ? `_${short}` : short;
}

function shortened(name: string): string {
  const kept: string[] = [];
  let bytes = 0;
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST_BYTES) break;
    kept.push(character);
  }
  return kept.join('');
}
