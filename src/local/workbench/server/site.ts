import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersOf } from './headers';

/** An answer that is given whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What the build made for windows, by address. */
const files: ReadonlyMap<string, string> = new Map([
  ['/workbench.js', 'text/javascript; charset=utf-8'],
  ['/workbench.css', 'text/css; charset=utf-8'],
]);

const HTML = 'text/html; charset=utf-8';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Carryover</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/workbench.css">
</head>
<body>
<script src="/workbench.js"></script>
</body>
</html>
`;

/** The workbench's own page; all that it shows comes by the API. */
export const windowPage: Answer = { status: 200, headers: headersOf(HTML, 'window'), body: page };

/** A page of the program, to be shown in a frame. */
export function framePage(html: string): Answer {
  return { status: 200, headers: headersOf(HTML, 'frame'), body: html };
}

/** What lies in the folder of the window's files under this address, or null. */
export function windowFile(folder: string, path: string): Answer | null {
  const type = files.get(path);
  if (type === undefined) return null;
  return { status: 200, headers: headersOf(type), body: readFileSync(join(folder, path)) };
}

/** Why not, in words, for whoever sees it in the browser. */
export function plainAnswer(status: number, message: string): Answer {
  return { status, headers: headersOf('text/plain; charset=utf-8'), body: message };
}

export function jsonAnswer(status: number, value: unknown): Answer {
  return { status, headers: headersOf('application/json; charset=utf-8'), body: JSON.stringify(value) };
}
