import { types } from 'node:util';
import { after, rescued, type Eventual } from '../services/eventual';
import { ServiceException } from '../services/exception';
import type { FetchAnswer, FetchRequest } from '../services/host';
import type { Drive } from './drive';
import type { Changes, DriveFile, Metadata } from './drive-file';
import { exportedAs } from './export';
import { partsOf } from './multipart';
import { refusal } from './refusals';
import { digestOf } from './reports-folder';

const FILES = 'https://www.googleapis.com/drive/v3/files';
const UPLOADS = 'https://www.googleapis.com/upload/drive/v3/files';

/** What files that are no documents are called on a disk. */
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['image/png', '.png'],
  ['image/jpeg', '.jpg'],
]);

const NO_ACCOUNT = 'To invite somebody without a Google account, you must check the "Notify people" box.';
const CHILDREN = /^'([^']*)' in parents and trashed = false$/;
const BY_PROPERTY = /^appProperties has \{ key='([^']*)' and value='([^']*)' \} and trashed = false$/;

/** One request, and what is asked for in its address. */
interface Asked {
  readonly drive: Drive;
  readonly request: FetchRequest;
  readonly url: URL;
  readonly fields: readonly string[];
  /** Addresses that have no Google account. */
  readonly withoutAccount: readonly string[];
  /** Whether whoever asks can wait for a promise. */
  readonly patient: boolean;
}

/**
 * Answers a request to Drive's interface, version 3, as far as the program uses it; no other address is permitted.
 * What the disk refuses is answered as what Drive refuses. `patient`: the answer may be a promise, which holds up nobody.
 */
export function driveAnswer(
  drive: Drive,
  request: FetchRequest,
  withoutAccount: readonly string[] = [],
  patient = false,
): Eventual<FetchAnswer> {
  const url = new URL(request.url);
  const fields = fieldsOf(url.searchParams.get('fields') ?? '');
  return rescued(() => carriedOut({ drive, request, url, fields, withoutAccount, patient }), refusalOfDisk);
}

function refusalOfDisk(thrown: unknown): FetchAnswer {
  if (types.isNativeError(thrown) && 'syscall' in thrown) return refusal(403, 'diskRefused', thrown.message);
  throw thrown;
}

function carriedOut(asked: Asked): Eventual<FetchAnswer> {
  const { drive, request, url } = asked;
  const address = `${url.origin}${url.pathname}`;
  const isPost = request.method === 'POST';
  if (request.method === 'GET' && address === FILES) return list(asked);
  if (isPost && address === FILES) return made(drive.makeFolder(jsonIn(request) as Metadata), asked);
  if (isPost && address === UPLOADS) {
    const { metadata, type, bytes } = partsOf(request);
    return made(drive.makeDocument(metadata, bytes, EXTENSIONS.get(type)), asked);
  }
  if (!address.startsWith(`${FILES}/`)) return notPermitted(request);
  const [id = '', part = '', permission] = address.slice(FILES.length + 1).split('/');
  const file = drive.file(id);
  if (file === null) return notFound(id);
  switch (`${request.method} ${part}${permission === undefined ? '' : '/'}`) {
    case 'GET ':
      return url.searchParams.get('alt') === 'media'
        ? { status: 200, text: '', bytes: drive.content(file) }
        : answered(shown(file, asked));
    case 'PATCH ':
      return answered(shown(drive.change(file, jsonIn(request) as Changes), asked));
    case 'GET export':
      return exported(drive.content(file), asked);
    case 'GET permissions':
      return answered({ permissions: drive.permissionsOf(file) });
    case 'POST permissions':
      return shared(file, asked);
    case 'DELETE permissions/':
      return unshared(drive.unshare(file, permission ?? ''));
    default:
      return notPermitted(request);
  }
}

/** All files in one answer: a page has no end. */
function list(asked: Asked): FetchAnswer {
  const { drive, url } = asked;
  const query = url.searchParams.get('q') ?? '';
  const folderId = CHILDREN.exec(query)?.[1];
  const [, key, value] = BY_PROPERTY.exec(query) ?? [];
  if (folderId !== undefined) {
    const children = drive.childrenOf(folderId);
    return children === null ? notFound(folderId) : answered({ files: children.map((file) => shown(file, asked)) });
  }
  if (key === undefined || value === undefined) throw new Error(`the query ${query} is not implemented outside Google`);
  return answered({ files: drive.withProperty(key, value).map((file) => shown(file, asked)) });
}

/** The names asked for, of the file or of each file in a list. */
function fieldsOf(fields: string): readonly string[] {
  return (/files\((.*)\)/.exec(fields)?.[1] ?? fields).split(',');
}

/** What is asked of a file. Its digest is of the bytes as they are now: somebody may have edited them. */
function shown(file: DriveFile, { drive, fields }: Asked): object {
  const isHashed = fields.includes('sha256Checksum') && !file.folder;
  const all = {
    ...file,
    webViewLink: file.path,
    ...(isHashed ? { sha256Checksum: digestOf(drive.content(file)) } : {}),
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => fields.includes(name)));
}

function exported(docx: Uint8Array, { url, patient }: Asked): Eventual<FetchAnswer> {
  return after(exportedAs(url.searchParams.get('mimeType') ?? '', docx, patient), (bytes) => {
    if (bytes === null) return refusal(400, 'badRequest', 'The requested conversion is not supported.');
    return typeof bytes === 'string' ? refusal(403, 'exportUnavailable', bytes) : { status: 200, text: '', bytes };
  });
}

/** Who has no account can only be shared with by a mail that tells them so. */
function shared(file: DriveFile, { drive, request, url, withoutAccount }: Asked): FetchAnswer {
  const asked = jsonIn(request) as { readonly role: string; readonly emailAddress: string };
  const isTold = url.searchParams.get('sendNotificationEmail') !== 'false';
  if (!isTold && withoutAccount.includes(asked.emailAddress)) return refusal(400, 'invalidSharingRequest', NO_ACCOUNT);
  return answered(drive.share(file, asked));
}

function unshared(fault: 'none' | 'inherited' | null): FetchAnswer {
  if (fault === null) return { status: 204, text: '' };
  return fault === 'none'
    ? refusal(404, 'notFound', 'Permission not found.')
    : refusal(403, 'cannotDeleteInheritedPermission', 'Cannot delete inherited permissions.');
}

function made(file: DriveFile | null, asked: Asked): FetchAnswer {
  return file === null ? notFound('the folder') : answered(shown(file, asked));
}

function jsonIn({ body }: FetchRequest): unknown {
  return JSON.parse(Buffer.from(body).toString('utf8'));
}

function answered(body: object): FetchAnswer {
  return { status: 200, text: JSON.stringify(body) };
}

function notFound(id: string): FetchAnswer {
  return refusal(404, 'notFound', `File not found: ${id}.`);
}

function notPermitted({ url }: FetchRequest): never {
  throw new ServiceException(`UrlFetch calls to ${url} are not permitted by your admin`);
}
