import * as fs from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:net';
import type { Event } from '../../../../src/local/workbench/protocol';
import { given, refused, type Site } from '../../../../src/local/workbench/server/api';
import type { EventStream } from '../../../../src/local/workbench/server/event-stream';
import { serve, type Listening } from '../../../../src/local/workbench/server/web-server';

const TOKEN = 'a token that nobody guesses';
const OPENED: Event = { kind: 'file', file: { state: 'saved' } };

let folder = '';
let listening: Listening;
let asked: unknown[] = [];
let bugs: unknown[] = [];
let streams: EventStream[] = [];

/** One window, `w1`, is open; its undo is refused, its redo breaks, and all else is answered with what was asked. */
const site: Site = {
  page: (name) => (name === 'close' ? '<!doctype html><title>Close</title>' : null),
  watch: ({ as }, stream) => {
    asked.push(as);
    streams.push(stream);
    stream.tell(OPENED);
    return Promise.resolve();
  },
  knows: (window) => window === 'w1',
  answer: (_, name, request) => {
    asked.push({ name, request });
    if (name === 'redo') throw new TypeError('broken');
    return Promise.resolve(name === 'undo' ? refused('nothing-to-undo', 'Nothing') : (given({ revision: 1 }) as never));
  },
};

beforeAll(async () => {
  folder = fs.mkdtempSync(join(tmpdir(), 'carryover-'));
  fs.mkdirSync(join(folder, 'window'));
  fs.writeFileSync(join(folder, 'secret.txt'), 'secret');
  fs.writeFileSync(join(folder, 'window', 'workbench.js'), 'script');
  fs.writeFileSync(join(folder, 'window', 'workbench.css'), 'style');
  fs.writeFileSync(join(folder, 'window', 'other.txt'), 'other');
  const served = { site, token: TOKEN, windowFolder: join(folder, 'window'), language: 'en' } as const;
  const made = await serve({ ...served, fault: (error) => bugs.push(error) }, 0, false);
  if (made === null) throw new Error('nothing listens');
  listening = made;
});

beforeEach(() => {
  asked = [];
  bugs = [];
  streams = [];
});

afterAll(async () => {
  await listening.close();
  fs.rmSync(folder, { recursive: true });
});

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends exactly this: the address is not made tidy, as a browser would. */
function send(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Buffer = '',
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { port } = listening;
    const sent = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => (text += piece));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const own = () => `http://127.0.0.1:${String(listening.port)}`;

/** The headers of a request that our own window makes. */
function rightful(): Record<string, string> {
  return { Origin: own(), 'Content-Type': 'application/json', 'Carryover-Token': TOKEN, 'Carryover-Window': 'w1' };
}

const type = JSON.stringify({ sheet: 1, revision: 3, cells: [{ row: 2, column: 1, input: '1:30' }] });
const ask = (name: string, changed: Record<string, string>, body: string | Buffer = type) =>
  send('POST', `/api/${name}`, { ...rightful(), ...changed }, body);

describe('who is let in', () => {
  it('answers its own window', async () => {
    expect(await ask('type', {})).toMatchObject({ status: 200, body: '{"ok":true,"value":{"revision":1}}' });
    expect(asked).toEqual([{ name: 'type', request: JSON.parse(type) as unknown }]);
  });

  it.each([
    ['another host', { Host: 'evil.example' }, 403],
    ['another host with our port', { Host: 'evil.example:80' }, 403],
    ['a host without a port', { Host: '127.0.0.1' }, 403],
    ['a page of another site', { Origin: 'https://evil.example' }, 403],
    ['a page of another program of this computer', { Origin: 'http://127.0.0.1:1' }, 403],
    ['a frame without an origin', { Origin: 'null' }, 403],
    ['no token', { 'Carryover-Token': '' }, 403],
    ['a wrong token', { 'Carryover-Token': `${TOKEN}!` }, 403],
    ['a window that is not open', { 'Carryover-Window': 'w2' }, 410],
    ['a form', { 'Content-Type': 'text/plain' }, 415],
  ])('refuses %s', async (_, changed, status) => {
    expect(await ask('type', changed)).toMatchObject({ status });
    expect(asked).toEqual([]);
  });

  it('refuses a request that does not say whose page makes it', async () => {
    const { Origin: _, ...headers } = rightful();
    expect(await send('POST', '/api/type', headers, type)).toMatchObject({ status: 403 });
    expect(asked).toEqual([]);
  });

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s of the API', async (method) => {
    const { status, headers } = await send(method, '/api/type', rightful());
    expect(status).toBe(405);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each(['', '?token=', '?token=wrong', `?token=${encodeURIComponent(TOKEN)}x`])(
    'does not show the window at /%s',
    async (query) => {
      expect(await send('GET', `/${query}`)).toMatchObject({ status: 403 });
    },
  );

  it('listens on this computer alone', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((list = []) => list);
    for (const { address, internal, family } of addresses) {
      if (internal || family !== 'IPv4') continue;
      const reached = await new Promise((resolve) => {
        const socket = connect(listening.port, address, () => resolve(true)).on('error', () => resolve(false));
        socket.unref();
      });
      expect(reached).toBe(false);
    }
    expect(addresses.length).toBeGreaterThan(0);
  });
});

describe('what is shown', () => {
  it('is the window, to whoever has the token', async () => {
    const { status, headers, body } = await send('GET', `/?token=${encodeURIComponent(TOKEN)}&as=anna@lantern.example`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toContain('<script src="/workbench.js"></script>');
    expect(body).not.toContain(TOKEN);
    expect(headers['content-security-policy']).toMatch(/script-src 'self';.*frame-src 'self'.*frame-ancestors 'none'/);
  });

  it('is the files of the window', async () => {
    expect(await send('GET', '/workbench.js')).toMatchObject({ status: 200, body: 'script' });
    expect(await send('GET', '/workbench.css')).toMatchObject({ status: 200, body: 'style' });
    expect(await send('HEAD', '/workbench.css')).toMatchObject({ status: 200, body: '' });
  });

  it('is a page of the program, boxed in', async () => {
    const { status, headers } = await send('GET', '/page/close');
    expect(status).toBe(200);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/^sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads;/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('allow-same-origin');
  });

  it.each([
    '/other.txt',
    '/secret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/page/../secret.txt',
    '/page/..%2f..%2fsecret',
    '/page/unknown',
    '/page/close.html',
    '/page/',
    '/page/close%00',
    '//evil.example/workbench.js/..',
    '/workbench.js/..%5c..%5csecret.txt',
  ])('is nothing at %s', async (path) => {
    const { status, body } = await send('GET', path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('says the same of every answer: kept nowhere, taken for nothing else, telling nobody', async () => {
    const answers = [
      await send('GET', '/'),
      await send('GET', `/?token=${encodeURIComponent(TOKEN)}`),
      await send('GET', '/workbench.js'),
      await send('GET', '/page/close'),
      await send('GET', '/nothing'),
      await send('POST', '/nothing'),
      await send('GET', '/', { Host: 'evil.example' }),
      await ask('type', {}),
      await ask('nothing', {}),
      await ask('type', { Origin: 'null' }),
    ];
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      expect(headers['content-security-policy']).toMatch(/default-src 'none'/);
    }
  });
});

describe('what is asked', () => {
  it.each([
    ['an unknown question', 'format', '{}', 404],
    ['a name that every object has', 'constructor', '{}', 404],
    ['what is no JSON', 'type', '{', 400],
    ['nothing', 'type', '', 400],
    ['another question', 'type', '{}', 400],
    ['more than the question', 'undo', '{"more":1}', 400],
    ['a row before the first', 'type', type.replace('"row":2', '"row":0'), 400],
    ['a row that no sheet has', 'type', type.replace('"row":2', '"row":2000000'), 400],
    ['a part of a row', 'type', type.replace('"row":2', '"row":2.5'), 400],
    ['no cells', 'type', JSON.stringify({ sheet: 1, revision: 3, cells: [] }), 400],
    ['a cell of cells', 'type', type.replace('"1:30"', '["1:30"]'), 400],
    ['arguments that are no list', 'run', JSON.stringify({ name: 'closeMonth', args: '{}' }), 400],
    ['a day that the calendar lacks', 'moveClock', JSON.stringify({ now: '2026-02-30T09:00' }), 400],
    ['an hour that the day lacks', 'moveClock', JSON.stringify({ now: '2026-02-03T29:00' }), 400],
  ])('is not looked at where it is %s', async (_, name, body, status) => {
    const answered = await ask(name, {}, body);
    expect(answered.status).toBe(status);
    expect(JSON.parse(answered.body)).toMatchObject({ ok: false, refusal: { code: 'bad-request' } });
    expect(asked).toEqual([]);
  });

  it('may be long, but not without end', async () => {
    const cells = (length: number) => [{ row: 2, column: 1, input: 'x'.repeat(length) }];
    const pasted = JSON.stringify({ sheet: 1, revision: 3, cells: Array(400).fill(cells(49_000)).flat() });
    expect(await ask('type', {}, pasted)).toMatchObject({ status: 200 });
    asked = [];
    expect(await ask('type', {}, Buffer.alloc(21 * 1024 * 1024, 'x'))).toMatchObject({ status: 413 });
    expect(asked).toEqual([]);
    expect(await ask('type', {})).toMatchObject({ status: 200 });
  });

  it('may be refused', async () => {
    const { status, body } = await ask('undo', {}, '{}');
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({ ok: false, refusal: { code: 'nothing-to-undo', message: 'Nothing' } });
  });

  it('ends in words and a line for the terminal where the workbench itself is at fault, and it goes on', async () => {
    const { status, body } = await ask('redo', {}, '{}');
    expect(status).toBe(500);
    expect(JSON.parse(body)).toMatchObject({ ok: false, refusal: { code: 'failed' } });
    expect(bugs).toEqual([new TypeError('broken')]);
    expect(await ask('type', {})).toMatchObject({ status: 200 });
  });
});

describe('a window that watches', () => {
  it('is told everything, a line an event, until it goes away', async () => {
    const headers = { ...rightful(), 'Carryover-Window': '' };
    const controller = new AbortController();
    const response = await fetch(`${own()}/api/watch`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ as: 'anna@lantern.example' }),
      signal: controller.signal,
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect(await reader?.read()).toEqual({ done: false, value: `${JSON.stringify(OPENED)}\n` });
    const [stream] = streams;
    stream?.tell({ kind: 'clock', now: 'a\nb' });
    expect(await reader?.read()).toEqual({ done: false, value: '{"kind":"clock","now":"a\\nb"}\n' });
    expect(asked).toEqual(['anna@lantern.example']);
    controller.abort();
    await stream?.gone;
    stream?.tell(OPENED);
  });
});

describe('where another program listens', () => {
  const served = () => ({
    site,
    token: TOKEN,
    windowFolder: folder,
    language: 'en' as const,
    fault: (error: unknown) => bugs.push(error),
  });

  it('takes the next port that is free', async () => {
    const next = await serve(served(), listening.port, false);
    expect(next?.port).toBeGreaterThan(listening.port);
    await next?.close();
  });

  it('takes no other than the one asked for', async () => {
    expect(await serve(served(), listening.port, true)).toBeNull();
  });
});
