import { partsOf } from '../../src/local/drive/multipart';
import type { Metadata } from '../../src/local/drive/drive-file';
import type { FetchAnswer, FetchRequest } from '../../src/local/services/host';

export interface Kept {
  readonly id: string;
  readonly name: string;
  readonly parents: readonly string[];
  readonly key: string;
  readonly text: string;
  trashed: boolean;
}

/**
 * Google's own Drive as the program may meet it: unlike a folder on the disk it keeps two files of one key and name
 * side by side.
 */
export class GoogleDrive {
  readonly files: Kept[] = [];

  /** Documents that are not in the bin, by the key that the program gave them. */
  get documents(): readonly Kept[] {
    return this.files.filter(({ trashed, text }) => !trashed && text !== '');
  }

  /** All that can be seen of it. */
  get text(): string {
    return JSON.stringify(this.files, null, 1);
  }

  copy(): GoogleDrive {
    const copy = new GoogleDrive();
    copy.files.push(...this.files.map((file) => ({ ...file })));
    return copy;
  }

  readonly fetch = (request: FetchRequest): FetchAnswer => {
    const url = new URL(request.url);
    if (request.method === 'GET') return this.listed(url.searchParams.get('q') ?? '');
    if (request.method === 'PATCH') return this.binned(url.pathname.slice(url.pathname.lastIndexOf('/') + 1));
    const isUpload = url.pathname.startsWith('/upload/');
    const { metadata, bytes } = isUpload
      ? partsOf(request)
      : { metadata: JSON.parse(textOf(request.body)) as Metadata, bytes: new Uint8Array() };
    const key = metadata.appProperties['carryover'] ?? '';
    const file = {
      id: `file${this.files.length}`,
      name: metadata.name,
      parents: metadata.parents,
      key,
      text: textOf(bytes),
      trashed: false,
    };
    this.files.push(file);
    return answered(described(file));
  };

  private listed(query: string): FetchAnswer {
    const match = /'([^']*)' in parents|value='([^']*)'/.exec(query);
    const wanted = match?.[1] ?? match?.[2] ?? '';
    const found = this.files.filter((file) => !file.trashed && (file.key === wanted || file.parents.includes(wanted)));
    return answered({ files: found.map(described) });
  }

  private binned(id: string): FetchAnswer {
    for (const file of this.files) if (file.id === id) file.trashed = true;
    return answered({ id });
  }
}

function described({ id, key }: Kept): object {
  return {
    id,
    webViewLink: `https://docs.example/${id}`,
    createdTime: `2026-11-03T09:00:00.${id}`,
    appProperties: { carryover: key },
  };
}

function answered(body: object): FetchAnswer {
  return { status: 200, text: JSON.stringify(body) };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
