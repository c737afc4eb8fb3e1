import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as v from 'valibot';
import { serverWords } from '../../../words/workbench-server';
import type { Language } from '../../../words/language';
import { systemCode } from '../../cli/trouble';
import { isOurHost, isOurOrigin, isToken } from './admission';
import { refused, type Question, type Site } from './api';
import { bodyOf } from './body';
import { EventStream } from './event-stream';
import { requests } from './requests';
import { framePage, jsonAnswer, plainAnswer, windowFile, windowPage, type Answer } from './site';

/** Only this computer can ask. */
const ADDRESS = '127.0.0.1';
/** How many ports after the first are tried where programs listen on them already. */
const PORTS_TRIED = 50;

export interface Served {
  readonly site: Site;
  /** What whoever asks for anything but the program's public files must know. */
  readonly token: string;
  /** The folder of what the build made for windows. */
  readonly windowFolder: string;
  readonly language: Language;
  /** Told of what should never happen. */
  readonly fault: (thrown: unknown) => void;
}

/** A server that listens, and how it is ended. */
export interface Listening {
  readonly port: number;
  /** Cuts off whoever is connected. */
  close(): Promise<void>;
}

/**
 * Serves the workbench on 127.0.0.1 alone, at the port or, where it is taken, the next that is free; `exact`: at this
 * one or not at all (null then). Port 0 is any free one.
 */
export async function serve(served: Served, port: number, exact: boolean): Promise<Listening | null> {
  const server = createServer((request, response) => {
    void answer(served, request, response).catch((error: unknown) => {
      served.fault(error);
      response.destroy();
    });
  });
  const last = exact || port === 0 ? port : port + PORTS_TRIED;
  for (let candidate = port; candidate <= last; candidate++) {
    if (await listens(server, candidate)) return listening(server);
  }
  return null;
}

function listening(server: Server): Listening {
  return {
    port: portOf(server),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** False where another program listens there. */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: unknown): void => {
      if (systemCode(error) === 'EADDRINUSE' || systemCode(error) === 'EACCES') resolve(false);
      else reject(error instanceof Error ? error : new Error(String(error)));
    };
    server.once('error', failed);
    server.listen(port, ADDRESS, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Answers one request, whatever it is. */
async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const made = await answerTo(served, request, response);
  if (made === null) return;
  const isHead = request.method === 'HEAD';
  response.writeHead(made.status, { ...made.headers, ...(request.complete || isHead ? {} : { Connection: 'close' }) });
  response.end(isHead ? undefined : made.body);
}

/** Null where the request is answered by a stream. */
async function answerTo(served: Served, request: IncomingMessage, response: ServerResponse): Promise<Answer | null> {
  const { faults } = serverWords(served.language);
  const port = request.socket.localPort ?? 0;
  if (!isOurHost(request.headers, port)) return plainAnswer(403, faults.foreign);
  const [path = '', query = ''] = (request.url ?? '').split('?');
  if (path.startsWith('/api/')) return apiAnswer(served, request, response, path.slice('/api/'.length));
  if (request.method !== 'GET' && request.method !== 'HEAD') return plainAnswer(405, faults.notFound);
  return lookAnswer(served, path, new URLSearchParams(query)) ?? plainAnswer(404, faults.notFound);
}

/** What a browser gets that follows an address. */
function lookAnswer(
  { site, token, windowFolder, language }: Served,
  path: string,
  query: URLSearchParams,
): Answer | null {
  if (path === '/') {
    return isToken(query.get('token') ?? '', token)
      ? windowPage
      : plainAnswer(403, serverWords(language).faults.noToken);
  }
  const name = /^\/page\/([\w-]+)$/.exec(path)?.[1];
  const html = name === undefined ? null : site.page(name);
  return html === null ? windowFile(windowFolder, path) : framePage(html);
}

async function apiAnswer(
  { site, token, language, fault }: Served,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): Promise<Answer | null> {
  const { faults } = serverWords(language);
  const bad = (status: number, message: string) => jsonAnswer(status, refused('bad-request', message));
  if (!isOurOrigin(request.headers)) return bad(403, faults.foreign);
  if (!isToken(headerOf(request, 'carryover-token'), token)) return bad(403, faults.noToken);
  if (request.method !== 'POST') return bad(405, faults.notFound);
  if (!isName(name)) return bad(404, faults.notFound);
  const body = await bodyOf(request);
  if (!body.ok) return bad(body.status, body.status === 413 ? faults.tooLong : faults.notUnderstood);
  try {
    if (name === 'watch') {
      const asked = v.safeParse(requests.watch, body.value);
      if (!asked.success) return bad(400, faults.notUnderstood);
      await site.watch(asked.output, new EventStream(response));
      return null;
    }
    const window = headerOf(request, 'carryover-window');
    if (!site.knows(window)) return bad(410, faults.forgotten);
    return await replyTo(site, window, name, body.value, () => bad(400, faults.notUnderstood));
  } catch (error) {
    fault(error);
    if (!response.headersSent) return jsonAnswer(500, refused('failed', faults.bug(String(error))));
    response.destroy();
    return null;
  }
}

async function replyTo(
  site: Site,
  window: string,
  name: Question,
  body: unknown,
  misunderstood: () => Answer,
): Promise<Answer> {
  const asked = v.safeParse(requests[name], body);
  return asked.success ? jsonAnswer(200, await site.answer(window, name, asked.output)) : misunderstood();
}

function isName(name: string): name is keyof typeof requests {
  return Object.keys(requests).includes(name);
}

function headerOf({ headers }: IncomingMessage, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}
