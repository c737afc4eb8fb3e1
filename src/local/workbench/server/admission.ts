import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request is meant for this server: a site whose name somebody points at this computer sends its own name
 * as the host.
 */
export function isOurHost({ host }: IncomingHttpHeaders, port: number): boolean {
  return host !== undefined && hostsOn(port).includes(host.toLowerCase());
}

/** Whether a page of this server asks; browsers send the origin with every request that is no mere look. */
export function isOurOrigin({ host, origin }: IncomingHttpHeaders): boolean {
  return host !== undefined && origin === `http://${host.toLowerCase()}`;
}

/** Whether what was given is the token; takes as long whatever it is. */
export function isToken(given: string, token: string): boolean {
  return timingSafeEqual(digest(given), digest(token));
}

function hostsOn(port: number): readonly string[] {
  return ['127.0.0.1', 'localhost'].map((name) => `${name}:${port}`);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
