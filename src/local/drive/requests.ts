import { types } from 'node:util';
import { ServiceException } from '../services/exception';
import type { FetchAnswer, FetchRequest } from '../services/host';
import type { Drive } from './drive';
import type { DriveFile, Metadata } from './drive-file';
import { partsOf } from './multipart';

/** What files of a type are called on a disk. */
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.docx'],
  ['image/png', '.png'],
  ['image/jpeg', '.jpg'],
]);
const READING = /^GET https:\/\/www\.googleapis\.com\/drive\/v3\/files\/([^/]+)(\/export)?$/;
const CHILDREN = /^'([^']*)' in parents and trashed = false$/;
const BY_PROPERTY = /^appProperties has \{ key='([^']*)' and value='([^']*)' \} and trashed = false$/;

/**
 * Answers a request to Drive's interface, version 3, as far as the program uses it; no other address is permitted.
 * What the disk refuses is answered as what Drive refuses.
 */
export function driveAnswer(drive: Drive, request: FetchRequest): FetchAnswer {
  const url = new URL(request.url);
  const asked = `${request.method} ${url.origin}${url.pathname}`;
  try {
    return carriedOut(drive, request, url, asked);
  } catch (error) {
    if (types.isNativeError(error) && 'syscall' in error) return refused(403, error.message);
    throw error;
  }
}

function carriedOut(drive: Drive, request: FetchRequest, url: URL, asked: string): FetchAnswer {
  const fields = fieldsOf(url.searchParams.get('fields') ?? '');
  if (asked === 'GET https://www.googleapis.com/drive/v3/files') return list(drive, url, fields);
  if (asked === 'POST https://www.googleapis.com/drive/v3/files') {
    return made(drive.makeFolder(JSON.parse(Buffer.from(request.body).toString('utf8')) as Metadata), fields);
  }
  if (asked === 'POST https://www.googleapis.com/upload/drive/v3/files') {
    const { metadata, type, bytes } = partsOf(request);
    return made(drive.makeDocument(metadata, bytes, EXTENSIONS.get(type)), fields);
  }
  const [, read = '', isExport] = READING.exec(asked) ?? [];
  if (read !== '') return content(drive, read, isExport === undefined ? null : url.searchParams.get('mimeType'));
  const id = /^PATCH https:\/\/www\.googleapis\.com\/drive\/v3\/files\/([^/]+)$/.exec(asked)?.[1];
  if (id === undefined) throw new ServiceException(`UrlFetch calls to ${request.url} are not permitted by your admin`);
  return drive.trash(id) ? answered({ id }) : notFound(id);
}

/** A document is exported as the .docx that it is, a picture read as it is: `mimeType` null. */
function content(drive: Drive, id: string, mimeType: string | null): FetchAnswer {
  const file = drive.file(id);
  if (file === null) return notFound(id);
  if (mimeType !== null && EXTENSIONS.get(mimeType) !== '.docx')
    return refused(400, 'The requested conversion is not supported.');
  return { status: 200, text: '', bytes: drive.content(file) };
}

/** All files in one answer: a page has no end. */
function list(drive: Drive, url: URL, fields: readonly string[]): FetchAnswer {
  const query = url.searchParams.get('q') ?? '';
  const folderId = CHILDREN.exec(query)?.[1];
  const [, key, value] = BY_PROPERTY.exec(query) ?? [];
  if (folderId !== undefined) {
    const children = drive.childrenOf(folderId);
    return children === null ? notFound(folderId) : answered({ files: children.map((file) => shown(file, fields)) });
  }
  if (key === undefined || value === undefined) throw new Error(`the query ${query} is not implemented outside Google`);
  return answered({ files: drive.withProperty(key, value).map((file) => shown(file, fields)) });
}

/** The names asked for, of the file or of each file in a list. */
function fieldsOf(fields: string): readonly string[] {
  return (/files\((.*)\)/.exec(fields)?.[1] ?? fields).split(',');
}

function shown(file: DriveFile, fields: readonly string[]): object {
  const all = { ...file, webViewLink: file.path };
  return Object.fromEntries(Object.entries(all).filter(([name]) => fields.includes(name)));
}

function made(file: DriveFile | null, fields: readonly string[]): FetchAnswer {
  return file === null ? notFound('the folder') : answered(shown(file, fields));
}

function answered(body: object): FetchAnswer {
  return { status: 200, text: JSON.stringify(body) };
}

function notFound(id: string): FetchAnswer {
  return refused(404, `File not found: ${id}.`);
}

function refused(status: number, message: string): FetchAnswer {
  return { status, text: JSON.stringify({ error: { code: status, message } }) };
}
