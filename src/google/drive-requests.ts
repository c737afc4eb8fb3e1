import type { NewOfficeFile, OfficeFileType, Upload } from '../app/ports';
import type { Request } from './http';
import { multipart } from './multipart';

const FILES = 'https://www.googleapis.com/drive/v3/files';
const UPLOADS = 'https://www.googleapis.com/upload/drive/v3/files';
const FOLDER = 'application/vnd.google-apps.folder';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A file's or folder's key, in properties that only this app sees. */
const KEY = 'carryover';

/** What is asked of a file. */
export interface DriveFile {
  readonly id: string;
  readonly webViewLink?: string;
  readonly createdTime?: string;
  readonly appProperties?: { readonly [KEY]?: string };
}

export interface DriveList {
  readonly files?: readonly DriveFile[];
  readonly nextPageToken?: string;
}

/** Everything that the app can see in a folder, a page of it. */
export function childrenRequest(folderId: string, pageToken?: string): Request {
  return listRequest(`'${folderId}' in parents and trashed = false`, pageToken);
}

/** The files that bear a key, wherever they were moved. What was made a moment ago may not be found yet. */
export function keyRequest(key: string): Request {
  return listRequest(`appProperties has { key='${KEY}' and value='${key}' } and trashed = false`);
}

export function folderRequest(name: string, key: string, parentId: string): Request {
  const metadata = { name, mimeType: FOLDER, parents: [parentId], appProperties: { [KEY]: key } };
  return {
    url: urlOf(FILES, { fields: 'id', supportsAllDrives: 'true' }),
    method: 'post',
    contentType: 'application/json; charset=UTF-8',
    payload: JSON.stringify(metadata),
  };
}

/** Uploads a .docx as a Google Doc. */
export function documentRequest(upload: Upload, folderId: string): Request {
  const metadata = {
    name: upload.name,
    mimeType: GOOGLE_DOC,
    parents: [folderId],
    appProperties: { [KEY]: upload.key },
  };
  const fields = 'id,webViewLink,appProperties';
  return {
    url: urlOf(UPLOADS, { uploadType: 'multipart', fields, supportsAllDrives: 'true' }),
    method: 'post',
    ...multipart(`carryover-${upload.key}`, metadata, DOCX, upload.bytes),
  };
}

/** Uploads a file of the office's own: a .docx as a Google Doc, a picture as it is. */
export function officeFileRequest({ key, name, type, bytes }: NewOfficeFile, folderId: string): Request {
  const metadata = {
    name,
    mimeType: type === 'document' ? GOOGLE_DOC : mimeTypeOf(type),
    parents: [folderId],
    appProperties: { [KEY]: key },
  };
  return {
    url: urlOf(UPLOADS, { uploadType: 'multipart', fields: 'id,webViewLink,appProperties', supportsAllDrives: 'true' }),
    method: 'post',
    ...multipart(`carryover-${key}`, metadata, mimeTypeOf(type), bytes),
  };
}

/** What is in a file: a Google Doc as a .docx, anything else as it is. */
export function contentRequest(fileId: string, type: OfficeFileType): Request {
  const file = `${FILES}/${fileId}`;
  const url =
    type === 'document'
      ? urlOf(`${file}/export`, { mimeType: DOCX })
      : urlOf(file, { alt: 'media', supportsAllDrives: 'true' });
  return { url, method: 'get' };
}

function mimeTypeOf(type: OfficeFileType): string {
  return type === 'document' ? DOCX : `image/${type}`;
}

export function trashRequest(fileId: string): Request {
  return {
    url: urlOf(`${FILES}/${fileId}`, { fields: 'id', supportsAllDrives: 'true' }),
    method: 'patch',
    contentType: 'application/json; charset=UTF-8',
    payload: JSON.stringify({ trashed: true }),
  };
}

/** The key that the app gave to a file; none for anything else in its folders. */
export function keyOf(file: DriveFile): string | undefined {
  return file.appProperties?.[KEY];
}

function listRequest(query: string, pageToken?: string): Request {
  const asked = {
    q: query,
    fields: 'nextPageToken,files(id,webViewLink,createdTime,appProperties)',
    pageSize: '1000',
    supportsAllDrives: 'true',
    includeItemsFromAllDrives: 'true',
  };
  return { url: urlOf(FILES, pageToken === undefined ? asked : { ...asked, pageToken }), method: 'get' };
}

function urlOf(address: string, parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${address}?${pairs.join('&')}`;
}
