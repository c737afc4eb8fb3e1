import { partsOf } from '../../src/local/drive/multipart';
import type { Metadata } from '../../src/local/drive/drive-file';
import type { FetchAnswer, FetchRequest } from '../../src/local/services/host';

export interface Kept {
  readonly id: string;
  readonly owner: string;
  name: string;
  readonly parents: readonly string[];
  key: string;
  readonly text: string;
  trashed: boolean;
  /** Addresses by what they may do. */
  readonly shared: Map<string, string>;
}

/**
 * Google's own Drive as the program may meet it: unlike a folder on the disk it keeps two files of one key and name
 * side by side. What one account made does not exist for another.
 */
export class GoogleDrive {
  readonly files: Kept[] = [];
  /** Every request so far, `POST files`. */
  readonly asked: string[] = [];
  /** Addresses that Drive knows as somebody's by another address. */
  readonly aliases = new Map<string, string>();
  readonly withoutAccount: string[] = [];

  /** Documents that are not in the bin, by the key that the program gave them. */
  get documents(): readonly Kept[] {
    return this.files.filter(({ trashed, text }) => !trashed && text !== '');
  }

  folder(name: string, owner?: string): Kept {
    const found = this.files.find((file) => file.name === name && (owner === undefined || file.owner === owner));
    if (found === undefined) throw new Error(`no folder ${name}`);
    return found;
  }

  /** Who can read the folder. */
  readers(name: string): readonly string[] {
    return [...this.folder(name).shared].filter(([, role]) => role === 'reader').map(([address]) => address);
  }

  /** All that can be seen of it. */
  get text(): string {
    return JSON.stringify(
      this.files.map((file) => ({ ...file, shared: [...file.shared] })),
      null,
      1,
    );
  }

  copy(): GoogleDrive {
    const copy = new GoogleDrive();
    copy.files.push(...this.files.map((file) => ({ ...file, shared: new Map(file.shared) })));
    copy.withoutAccount.push(...this.withoutAccount);
    this.aliases.forEach((address, alias) => copy.aliases.set(alias, address));
    return copy;
  }

  readonly fetch = (request: FetchRequest): FetchAnswer => {
    const url = new URL(request.url);
    const [, id = '', part = '', permission = ''] =
      /\/files(?:\/([^/]+))?(?:\/([^/]+))?(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
    this.asked.push(`${request.method} ${url.pathname.startsWith('/upload/') ? 'upload' : part || 'files'}`);
    if (id === '') return request.method === 'GET' ? this.listed(url, request.user) : this.made(request, url);
    const file = this.files.find((one) => one.id === id && one.owner === request.user && !one.trashed);
    if (file === undefined) return refused(404, 'notFound');
    switch (`${request.method} ${part}`) {
      case 'PATCH ':
        return changed(file, textOf(request.body));
      case 'GET export':
        return { status: 200, text: '', bytes: Buffer.from(`PDF of ${file.key}`) };
      case 'GET permissions':
        return answered({ permissions: this.permissionsOf(file) });
      case 'POST permissions':
        return this.share(
          file,
          JSON.parse(Buffer.from(request.body).toString()) as { emailAddress: string; role: string },
        );
      case 'DELETE permissions':
        return file.shared.delete(addressOf(permission)) ? { status: 204, text: '' } : refused(404, 'notFound');
      default:
        throw new Error(`no such request: ${request.method} ${request.url}`);
    }
  };

  private made(request: FetchRequest, url: URL): FetchAnswer {
    const isUpload = url.pathname.startsWith('/upload/');
    const { metadata, bytes } = isUpload
      ? partsOf(request)
      : { metadata: JSON.parse(Buffer.from(request.body).toString()) as Metadata, bytes: new Uint8Array() };
    const file = {
      id: `file${this.files.length}`,
      owner: request.user,
      name: metadata.name,
      parents: metadata.parents,
      key: metadata.appProperties['carryover'] ?? '',
      text: textOf(bytes),
      trashed: false,
      shared: new Map<string, string>(),
    };
    this.files.push(file);
    return answered(described(file));
  }

  private listed(url: URL, user: string): FetchAnswer {
    const match = /'([^']*)' in parents|value='([^']*)'/.exec(url.searchParams.get('q') ?? '');
    const wanted = match?.[1] ?? match?.[2] ?? '';
    const own = this.files.filter(({ trashed, owner }) => !trashed && owner === user);
    return answered({
      files: own.filter((file) => file.key === wanted || file.parents.includes(wanted)).map(described),
    });
  }

  /** Those of the folders around it hold in it as well. */
  private permissionsOf(file: Kept): readonly object[] {
    const around = this.files.find(({ id }) => file.parents.includes(id));
    const own = [{ id: 'owner', type: 'user', role: 'owner', emailAddress: file.owner }];
    const given = [...file.shared].map(([emailAddress, role]) => permissionOf(emailAddress, role));
    return [...(around === undefined ? own : this.permissionsOf(around)), ...given];
  }

  private share(file: Kept, { emailAddress, role }: { emailAddress: string; role: string }): FetchAnswer {
    if (this.withoutAccount.includes(emailAddress)) return refused(400, 'invalidSharingRequest');
    const address = this.aliases.get(emailAddress) ?? emailAddress;
    file.shared.set(address, role);
    return answered(permissionOf(address, role));
  }
}

/** What Drive says where it does not do what was asked. */
export function refused(status: number, reason: string): FetchAnswer {
  return { status, text: JSON.stringify({ error: { errors: [{ reason }], message: reason } }) };
}

function changed(file: Kept, body: string): FetchAnswer {
  const { trashed, name, appProperties } = JSON.parse(body) as {
    trashed?: boolean;
    name?: string;
    appProperties?: { carryover?: string | null };
  };
  file.trashed = trashed ?? file.trashed;
  file.name = name ?? file.name;
  if (appProperties?.carryover === null) file.key = '';
  return answered(described(file));
}

function permissionOf(emailAddress: string, role: string): object {
  return { id: Buffer.from(emailAddress).toString('hex'), type: 'user', role, emailAddress };
}

function addressOf(permissionId: string): string {
  return Buffer.from(permissionId, 'hex').toString();
}

function described({ id, key }: Kept): object {
  return {
    id,
    webViewLink: `https://docs.example/${id}`,
    createdTime: `2026-11-03T09:00:00.${id.padStart(12, '0')}`,
    appProperties: key === '' ? {} : { carryover: key },
  };
}

function answered(body: object): FetchAnswer {
  return { status: 200, text: JSON.stringify(body) };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
