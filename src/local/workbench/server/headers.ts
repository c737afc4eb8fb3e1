import { PAGE_SANDBOX } from '../page-messages';

/** What every answer says: it is kept nowhere, taken for nothing else, and used by no other site. */
const always = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/**
 * What the browser lets a document do. `window`: the workbench itself, of whose files none comes from elsewhere;
 * Univer writes styles of its own. `frame`: a page of the program, in a box: it has no origin, sees nothing of the
 * workbench, and loads and sends nothing. `nothing`: all that is no document.
 */
const policies = {
  window: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ],
  frame: [
    `sandbox ${PAGE_SANDBOX}`,
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    "form-action 'none'",
    "frame-ancestors 'self'",
  ],
  nothing: ["default-src 'none'", "frame-ancestors 'none'"],
} as const;

/** The headers of an answer of the media type. */
export function headersOf(type: string, policy: keyof typeof policies = 'nothing'): Readonly<Record<string, string>> {
  return { ...always, 'Content-Security-Policy': policies[policy].join('; '), 'Content-Type': type };
}
