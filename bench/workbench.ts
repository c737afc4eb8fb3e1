import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { openXlsx } from 'hucre';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { SAMPLE_NOW } from '../src/local/cli/sample-book';
import type { Opened, ShownCell, TypedCell } from '../src/local/workbench/protocol';
import { ServedBook, ToldWindow } from './served-book';

const EDITS = 10;
const QUIET_MILLISECONDS = 500;
/** Where nobody keeps anything. */
const SUM = { row: 2, column: 26 } as const;

/** Milliseconds from an edit until another window is told of it and of a formula that depends on it. */
export interface Delays {
  readonly median: number;
  readonly worst: number;
}

/** What people wait for at a book in the browser. */
export interface Waits {
  /** From the start of the workbench until the grid shows the book. */
  readonly readySeconds: number;
  /** Until hucre has read the same file, and Univer alone has shown the same values. */
  readonly peerSeconds: number;
  /** Of edits made while nothing else happens. */
  readonly quiet: Delays;
  /** Of edits made in the time that it takes until the file holds the edit before. */
  readonly saving: Delays;
}

/** How the browser is launched, as prepare.mjs found it; null: there is none. */
const launchOptions = JSON.parse(process.env['CARRYOVER_BROWSER'] ?? 'null') as LaunchOptions | null;

/** Of the sample book, and of a book with these bytes at this moment; null where there is no browser. */
export async function measureWaits(
  home: string,
  large: Uint8Array,
  now: string,
): Promise<{ readonly sample: Waits; readonly large: Waits } | null> {
  if (launchOptions === null) return null;
  const folder = join(home, 'workbench');
  mkdirSync(folder);
  const sample = join('demo', 'Sample studio.xlsx');
  await (await ServedBook.start(folder, [])).stop();
  writeFileSync(join(folder, 'Large.xlsx'), large);
  const browser = await chromium.launch(launchOptions);
  try {
    return {
      sample: await waitsAt(browser, folder, [sample, '--now', SAMPLE_NOW]),
      large: await waitsAt(browser, folder, ['Large.xlsx', '--now', now]),
    };
  } finally {
    await browser.close();
  }
}

async function waitsAt(browser: Browser, folder: string, words: readonly [string, ...string[]]): Promise<Waits> {
  const bytes = readFileSync(join(folder, words[0]));
  // What the machine does the first time alone is no part of it.
  await (await ready(browser, folder, words)).served.stop();
  const { served, seconds } = await ready(browser, folder, words);
  const [one, other] = [await ToldWindow.open(served.address), await ToldWindow.open(served.address)];
  const peerSeconds = (await secondsOf(() => openXlsx(bytes))) + (await shownByUniver(browser, one.book));
  const delays = await delaysOf(one, other);
  await served.stop();
  return { readySeconds: seconds, peerSeconds, ...delays };
}

/** Serves a book and opens its page. */
async function ready(browser: Browser, folder: string, words: readonly string[]) {
  const began = performance.now();
  const served = await ServedBook.start(folder, words);
  await shownAt(browser, served.address.href);
  return { served, seconds: (performance.now() - began) / 1000 };
}

/** Whether letters stand in the cells of the grid: it is a picture. */
const SHOWS_CELLS = `(() => {
  const canvas = document.querySelector('canvas[id^=univer-sheet-main-canvas]');
  const picture = canvas?.width > 400 && canvas.getContext('2d').getImageData(60, 24, 340, 200).data;
  for (let at = 0; at < (picture?.length ?? 0); at += 4)
    if (picture[at + 3] > 200 && picture[at] + picture[at + 1] + picture[at + 2] < 200) return true;
  return false;
})()`;

/** Opens a page in a window of its own, and waits until its grid shows cells. */
async function shownAt(browser: Browser, address: string, files: Readonly<Record<string, string>> = {}): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 800 } });
  for (const [url, body] of Object.entries(files))
    await page.route(url, (route) => route.fulfill({ body, contentType: `text/${typeOf(url)}; charset=utf-8` }));
  await page.goto(address);
  while (!(await page.evaluate<boolean>(SHOWS_CELLS))) await pause(20);
  await page.close();
}

function typeOf(url: string): string {
  return url.endsWith('.js') ? 'javascript' : url.endsWith('.css') ? 'css' : 'html';
}

/** How long Univer takes for the values alone, from the opening of a page that has them. */
async function shownByUniver(browser: Browser, opened: Opened): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: UNIVER_ALONE, resolveDir: join(process.cwd(), 'src/local/workbench/window'), loader: 'ts' },
    outdir: 'out',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const html = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/univer.css">
    <style>html, body, #grid { height: 100%; margin: 0 }</style><div id="grid"></div><script src="/univer.js"></script>`;
  const address = 'http://univer.test/';
  const files = {
    [address]: html,
    [`${address}univer.js`]: textOf('.js'),
    [`${address}univer.css`]: textOf('.css'),
    [`${address}book`]: JSON.stringify(plainWorkbook(opened)),
  };
  return secondsOf(() => shownAt(browser, address, files));
}

const UNIVER_ALONE = `
  import { gridIn } from './grid/univer';
  const { api } = gridIn(document.getElementById('grid'), 'en');
  fetch('/book').then((answer) => answer.json()).then((book) => api.createWorkbook(book));`;

/** What the book holds, as Univer takes it. */
function plainWorkbook({ sheets }: Opened): object {
  const data = sheets.map(({ id, name, rows, columns, cells }) => {
    const cellData: Record<number, Record<number, object>> = {};
    for (const { row, column, value } of cells) (cellData[row - 1] ??= {})[column - 1] = { v: value };
    return [String(id), { id: String(id), name, rowCount: rows, columnCount: columns, cellData }] as const;
  });
  return { id: 'book', sheetOrder: data.map(([id]) => id), sheets: Object.fromEntries(data), styles: {} };
}

/** Somebody types, in one window, the hours of an entry below all others, and another window waits for their sum. */
async function delaysOf(one: ToldWindow, other: ToldWindow): Promise<Pick<Waits, 'quiet' | 'saving'>> {
  const log = sheetNamed(one.book, 'Time log');
  const clients = sheetNamed(one.book, 'Clients');
  const row = log.cells.reduce((last, cell) => (cell.value === '' ? last : Math.max(last, cell.row)), 0) + 1;
  const type = async (sheet: typeof log, cells: readonly TypedCell[]) => {
    await one.ask('type', { sheet: sheet.id, revision: sheet.revision, cells, despiteWarning: true });
  };
  const letter = String.fromCharCode(64 + columnOf(log.cells, 'Hours'));
  await type(clients, [{ ...SUM, input: `=SUM('Time log'!${letter}:${letter})` }]);
  const client = clients.cells.find((cell) => cell.row === 2 && cell.column === columnOf(clients.cells, 'Client'));
  const clientName = typeof client?.value === 'string' ? client.value : '';
  const at = (header: string) => ({ row, column: columnOf(log.cells, header) });
  const entry = { Date: (one.book.now ?? '').slice(0, 10), Client: clientName, Task: 'A call' };
  await type(
    log,
    Object.entries(entry).map(([header, input]) => ({ ...at(header), input })),
  );
  let typed = 0;
  const edit = async (): Promise<number> => {
    typed += 1;
    const summed = other.told(
      (event) =>
        event.kind === 'cells' &&
        event.sheet === clients.id &&
        event.cells.some((cell) => cell.row === SUM.row && cell.column === SUM.column),
    );
    const began = performance.now();
    const done = type(log, [{ ...at('Hours'), input: (typed % 32) / 4 + 0.25 }]);
    const delay = (await summed) - began;
    await done;
    return delay;
  };
  const quiet: number[] = [];
  const untilSaved: number[] = [];
  for (let count = 0; count < EDITS; count++) {
    await other.quiet(QUIET_MILLISECONDS);
    const began = performance.now();
    quiet.push(await edit());
    await other.quiet(QUIET_MILLISECONDS);
    untilSaved.push(performance.now() - QUIET_MILLISECONDS - began);
  }
  const saving: number[] = [];
  for (let count = 0; count < EDITS; count++) {
    await other.quiet(QUIET_MILLISECONDS);
    await edit();
    await pause((median(untilSaved) * count) / EDITS);
    saving.push(await edit());
  }
  await other.quiet(QUIET_MILLISECONDS);
  one.close();
  other.close();
  return { quiet: delaysIn(quiet), saving: delaysIn(saving) };
}

function sheetNamed({ sheets }: Opened, wanted: string) {
  const sheet = sheets.find(({ name }) => name === wanted);
  if (sheet === undefined) throw new Error(`the book has no ${wanted}`);
  return sheet;
}

function columnOf(cells: readonly ShownCell[], header: string): number {
  const cell = cells.find(({ row, value }) => row === 1 && value === header);
  if (cell === undefined) throw new Error(`no column ${header}`);
  return cell.column;
}

function delaysIn(milliseconds: readonly number[]): Delays {
  return { median: median(milliseconds), worst: Math.max(...milliseconds) };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
