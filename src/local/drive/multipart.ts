import type { FetchRequest } from '../services/host';
import type { Metadata } from './drive-file';

/** The two parts of a multipart/related upload: JSON, and a file of a type. */
export function partsOf({ contentType, body }: FetchRequest): {
  readonly metadata: Metadata;
  readonly type: string;
  readonly bytes: Buffer;
} {
  const boundary = /^multipart\/related;\s*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) throw new Error(`not a multipart upload: ${contentType}`);
  // One character a byte.
  const text = Buffer.from(body).toString('latin1');
  const [json, file] = text.split(`--${boundary}`).slice(1, -1);
  if (json === undefined || file === undefined) throw new Error('a multipart upload has two parts');
  const metadata = JSON.parse(Buffer.from(contentOf(json), 'latin1').toString('utf8')) as Metadata;
  const type = /^Content-Type:\s*(\S+)/im.exec(file)?.[1] ?? '';
  return { metadata, type, bytes: Buffer.from(contentOf(file), 'latin1') };
}

function contentOf(part: string): string {
  return part.slice(part.indexOf('\r\n\r\n') + 4, -'\r\n'.length);
}
