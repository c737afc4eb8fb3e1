import type { NewOfficeFile, OfficeFileType, Upload } from '../app/ports';
import type { Request } from './http';
import { multipart } from './multipart';

const FILES = 'https://www.googleapis.com/drive/v3/files';
const UPLOADS = 'https://www.googleapis.com/upload/drive/v3/files';
const FOLDER = 'application/vnd.google-apps.folder';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const ALL_DRIVES = { supportsAllDrives: 'true' };

/** A file's or folder's key, in properties that only this app sees. */
const KEY = 'carryover';
/** Digest of a document as it was written: where documents keep their bytes it says whether somebody edited one. */
export const WRITTEN = 'written';
/** Marks the folder of all reports. */
const ALL_REPORTS = 'reports';

/** What is asked of a file. */
export interface DriveFile {
  readonly id: string;
  readonly webViewLink?: string;
  readonly createdTime?: string;
  readonly appProperties?: { readonly [KEY]?: string; readonly [WRITTEN]?: string };
  /** Of its bytes; a Google Doc has none. */
  readonly sha256Checksum?: string;
}

export interface DriveList {
  readonly files?: readonly DriveFile[];
  readonly nextPageToken?: string;
}

/** Who may do what with a file or folder; of whole domains and of everybody there is no address. */
export interface DrivePermission {
  readonly id: string;
  readonly type: string;
  readonly role: string;
  readonly emailAddress?: string;
  readonly domain?: string;
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
  return newFolder({ name, parents: [parentId], appProperties: { [KEY]: key } });
}

/** Makes the folder in which the clients' folders lie. */
export function bookFolderRequest(name: string, key: string, parentId: string): Request {
  return newFolder({ name, parents: [parentId], appProperties: { [KEY]: key, [ALL_REPORTS]: 'all' } });
}

function newFolder(metadata: object): Request {
  return asJson('post', urlOf(FILES, { fields: 'id,webViewLink', ...ALL_DRIVES }), { mimeType: FOLDER, ...metadata });
}

/** Uploads a .docx as a Google Doc. */
export function documentRequest(upload: Upload, folderId: string): Request {
  const metadata = {
    name: upload.name,
    mimeType: GOOGLE_DOC,
    parents: [folderId],
    appProperties: { [KEY]: upload.key, [WRITTEN]: upload.digest },
  };
  const fields = 'id,webViewLink,appProperties,sha256Checksum';
  return {
    url: urlOf(UPLOADS, { uploadType: 'multipart', fields, ...ALL_DRIVES }),
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
    url: urlOf(UPLOADS, { uploadType: 'multipart', fields: 'id,webViewLink,appProperties', ...ALL_DRIVES }),
    method: 'post',
    ...multipart(`carryover-${key}`, metadata, mimeTypeOf(type), bytes),
  };
}

/** What is in a file: a Google Doc as a .docx, anything else as it is. */
export function contentRequest(fileId: string, type: OfficeFileType): Request {
  const file = `${FILES}/${fileId}`;
  const url =
    type === 'document' ? urlOf(`${file}/export`, { mimeType: DOCX }) : urlOf(file, { alt: 'media', ...ALL_DRIVES });
  return { url, method: 'get' };
}

function mimeTypeOf(type: OfficeFileType): string {
  return type === 'document' ? DOCX : `image/${type}`;
}

export function trashRequest(fileId: string): Request {
  return asJson('patch', urlOf(`${FILES}/${fileId}`, { fields: 'id', ...ALL_DRIVES }), { trashed: true });
}

/** Gives a document another name and takes its key away: it is the office's own from then on. */
export function setAsideRequest(fileId: string, name: string): Request {
  const url = urlOf(`${FILES}/${fileId}`, { fields: 'id,webViewLink', ...ALL_DRIVES });
  return asJson('patch', url, { name, appProperties: { [KEY]: null } });
}

export function pdfRequest(fileId: string): Request {
  return { url: urlOf(`${FILES}/${fileId}/export`, { mimeType: PDF }), method: 'get' };
}

export function permissionsRequest(fileId: string): Request {
  const fields = 'permissions(id,type,role,emailAddress,domain)';
  return { url: urlOf(permissionsOf(fileId), { fields, pageSize: '100', ...ALL_DRIVES }), method: 'get' };
}

/** Lets somebody read, without Google's own mail about it: many of these use up the right to share. */
export function shareRequest(fileId: string, emailAddress: string): Request {
  const asked = { sendNotificationEmail: 'false', fields: 'id,type,role,emailAddress', ...ALL_DRIVES };
  return asJson('post', urlOf(permissionsOf(fileId), asked), { type: 'user', role: 'reader', emailAddress });
}

export function unshareRequest(fileId: string, permissionId: string): Request {
  return { url: urlOf(`${permissionsOf(fileId)}/${permissionId}`, ALL_DRIVES), method: 'delete' };
}

function permissionsOf(fileId: string): string {
  return `${FILES}/${fileId}/permissions`;
}

/** The key that the app gave to a file; none for anything else in its folders. */
export function keyOf(file: DriveFile): string | undefined {
  return file.appProperties?.[KEY];
}

function listRequest(query: string, pageToken?: string): Request {
  const asked = {
    q: query,
    fields: 'nextPageToken,files(id,webViewLink,createdTime,appProperties,sha256Checksum)',
    pageSize: '1000',
    ...ALL_DRIVES,
    includeItemsFromAllDrives: 'true',
  };
  return { url: urlOf(FILES, pageToken === undefined ? asked : { ...asked, pageToken }), method: 'get' };
}

function asJson(method: 'post' | 'patch', url: string, body: object): Request {
  return { url, method, contentType: 'application/json; charset=UTF-8', payload: JSON.stringify(body) };
}

function urlOf(address: string, parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${address}?${pairs.join('&')}`;
}
