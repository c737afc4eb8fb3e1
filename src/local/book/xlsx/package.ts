import PizZip from 'pizzip';
import { elements, unprefixed } from './xml';

/** Why bytes are not read as a workbook. */
export type Unreadable = 'not-a-workbook' | 'encrypted' | 'damaged';

/** The parts of an .xlsx file by their path, `xl/workbook.xml`. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Where programs keep the texts of all sheets. */
export const SHARED_STRINGS = 'xl/sharedStrings.xml';

const ZIP = [0x50, 0x4b] as const;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0] as const;

/** Unpacks the file; what is wrong with it where it cannot be one. */
export function unpack(bytes: Uint8Array): Parts | Unreadable {
  if (startsWith(bytes, COMPOUND)) return holdsEncryptedPackage(bytes) ? 'encrypted' : 'not-a-workbook';
  if (!startsWith(bytes, ZIP)) return 'not-a-workbook';
  const parts = unzipped(bytes);
  if (parts === null) return 'damaged';
  return parts.has('xl/workbook.xml') ? parts : 'not-a-workbook';
}

function unzipped(bytes: Uint8Array): Parts | null {
  try {
    const files = Object.values(new PizZip(bytes).files).filter((file) => !file.dir);
    const whole = files.map((file) => [file.name, wholeContent(file)] as const);
    return new Map(whole.map(([name, content]) => [partPath(name), plain(name, content)]));
  } catch {
    // The library says in words only what is wrong with a zip file; all of it means the same here.
    return null;
  }
}

/**
 * What a packed file holds, checked as zip files say; throws where it is damaged. The library can check by itself, but
 * makes a text of every part for it, which takes longer than all the rest of unpacking.
 */
function wholeContent(file: PizZip.ZipObject): Uint8Array {
  const { crc32 } = (file as unknown as { readonly _data: { readonly crc32: number } })._data;
  const content = file.asUint8Array();
  if (checksum(content) !== crc32 >>> 0) throw new Error(`${file.name} is damaged`);
  return content;
}

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32, as zip files have it of each of theirs. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) sum = (sum >>> 8) ^ (CHECKSUMS[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~sum >>> 0;
}

/** Some programs write part names as Windows does, or from the root. */
function partPath(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\//, '');
}

/** Parts of other programs may name every element with a prefix, which the library does not know. */
function plain(name: string, bytes: Uint8Array): Uint8Array {
  const start = name.endsWith('.xml') ? new TextDecoder().decode(bytes.subarray(0, 1000)) : '';
  const prefix = /<(\w+):(?:workbook|worksheet|sst|styleSheet|comments|table)\b/.exec(start)?.[1];
  return prefix === undefined ? bytes : new TextEncoder().encode(unprefixed(new TextDecoder().decode(bytes), prefix));
}

/** An encrypted workbook is a compound file with a stream of this name. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The part as text; '' where there is none. */
export function textOf(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

export interface Relationship {
  readonly target: string;
  readonly type: string;
  readonly external: boolean;
}

/** What a part refers to, by relationship ID; targets inside the file are whole paths. */
export function relationships(parts: Parts, path: string): ReadonlyMap<string, Relationship> {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const found = elements(textOf(parts, `${folder}_rels/${path.slice(slash)}.rels`), 'Relationship');
  return new Map(
    found.map(({ attributes: { Id = '', Target = '', Type = '', TargetMode } }) => {
      const external = TargetMode === 'External';
      return [Id, { target: external ? Target : resolved(folder, Target), type: Type, external }];
    }),
  );
}

function resolved(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

/** Path of each sheet's part by the sheet's name. */
export function sheetPaths(parts: Parts): ReadonlyMap<string, string> {
  const targets = relationships(parts, 'xl/workbook.xml');
  const sheets = elements(textOf(parts, 'xl/workbook.xml'), 'sheet');
  return new Map(
    sheets.map(({ attributes }) => [attributes['name'] ?? '', targets.get(attributes['r:id'] ?? '')?.target ?? '']),
  );
}

/** Packs parts into a file that is the same whenever the parts are. */
export function pack(parts: Parts): Uint8Array {
  const zip = new PizZip();
  for (const [path, bytes] of parts) zip.file(path, bytes, { binary: true, date: PACKED_AT, createFolders: false });
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: LEVEL } });
}

/** Books are saved all day: a fifth more bytes, in half the time. */
const LEVEL = 2;

/** The earliest date that zip files know. */
const PACKED_AT = new Date(1980, 0, 1);
