interface Asked {
  readonly url: string;
  readonly method: string;
  readonly contentType?: string;
  readonly payload?: string | readonly number[];
  readonly muteHttpExceptions: boolean;
  readonly timeoutSeconds: number;
}

interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly appProperties: { readonly carryover: string };
  readonly createdTime: string;
  readonly bytes: readonly number[];
  trashed: boolean;
}

/** What befalls one request: answered with a status instead, or carried out and answered with a status all the same. */
export interface Fault {
  readonly status: number;
  readonly text?: string;
  readonly done?: boolean;
}

/** The little of Drive that the requests ask for, behind a UrlFetchApp, with faults to order. */
export class DriveStandIn {
  readonly files: StoredFile[] = [];
  readonly rounds: Asked[][] = [];
  /** Milliseconds, without waiting for any of them. */
  slept = 0;
  /** Called for every request; a fault befalls it, `'broken'` the whole round. */
  fault: (asked: Asked) => Fault | 'broken' | null = () => null;

  /** Puts itself in the place of Google's services. */
  install(): void {
    const services = {
      ScriptApp: { getOAuthToken: () => 'token' },
      Utilities: { sleep: (milliseconds: number) => (this.slept += milliseconds) },
      UrlFetchApp: { fetchAll: (requests: Asked[]) => this.round(requests) },
    };
    Object.assign(globalThis, services);
  }

  requests(method: string): Asked[] {
    return this.rounds.flat().filter((asked) => asked.method === method);
  }

  add(name: string, key: string, parent: string, createdTime: string): StoredFile {
    const appProperties = { carryover: key };
    return this.store({ name, mimeType: 'any', parents: [parent], appProperties }, [], createdTime);
  }

  private round(requests: Asked[]): unknown[] {
    this.rounds.push(requests);
    return requests.map((asked) => {
      const fault = this.fault(asked);
      if (fault === 'broken') throw new Error('Timed out while fetching');
      const body = fault === null || fault.done === true ? this.carryOut(asked) : {};
      return {
        getResponseCode: () => fault?.status ?? 200,
        getContentText: () => (fault === null ? JSON.stringify(body) : (fault.text ?? '')),
      };
    });
  }

  private carryOut(asked: Asked): unknown {
    const url = new URL(asked.url);
    if (asked.method === 'get') return this.listed(url.searchParams.get('q') ?? '');
    if (asked.method === 'patch') {
      const id = url.pathname.split('/').pop();
      for (const file of this.files) if (file.id === id) file.trashed = true;
      return { id };
    }
    if (typeof asked.payload === 'string') return described(this.store(JSON.parse(asked.payload) as Described, []));
    const { metadata, bytes } = partsOf(asked);
    return described(this.store(metadata, bytes));
  }

  private listed(query: string): unknown {
    const parent = /^'(.*)' in parents and trashed = false$/.exec(query)?.[1];
    const key = /^appProperties has \{ key='carryover' and value='(.*)' \} and trashed = false$/.exec(query)?.[1];
    if (parent === undefined && key === undefined) throw new Error(`no such query: ${query}`);
    const found = this.files.filter(
      (file) => !file.trashed && (file.appProperties.carryover === key || file.parents.some((id) => id === parent)),
    );
    return { files: found.map(described) };
  }

  private store(metadata: Described, bytes: readonly number[], createdTime = '2026-11-03T09:00:00Z'): StoredFile {
    const file = { ...metadata, id: `file${this.files.length}`, createdTime, bytes, trashed: false };
    this.files.push(file);
    return file;
  }
}

type Described = Pick<StoredFile, 'name' | 'mimeType' | 'parents' | 'appProperties'>;

function described(file: StoredFile): object {
  const { id, createdTime, appProperties } = file;
  return { id, createdTime, appProperties, webViewLink: `https://docs.example/${id}` };
}

/** Reads a multipart/related body as a server would: by its boundary, byte for byte. */
export function partsOf(asked: Pick<Asked, 'contentType' | 'payload'>): {
  readonly metadata: Described;
  readonly bytes: readonly number[];
} {
  const boundary = /^multipart\/related; boundary=(.+)$/.exec(asked.contentType ?? '')?.[1] ?? '';
  const text = Buffer.from(typeof asked.payload === 'object' ? [...asked.payload] : []).toString('latin1');
  const [before, json, document, end] = text.split(`--${boundary}`);
  if (before !== '' || end !== '--\r\n') throw new Error('not a multipart body');
  const content = (part: string | undefined): string =>
    (part ?? '').split('\r\n\r\n').slice(1).join('\r\n\r\n').slice(0, -2);
  return {
    metadata: JSON.parse(content(json)) as Described,
    bytes: [...Buffer.from(content(document), 'latin1')],
  };
}
