import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Reply, Requests } from '../../../src/local/workbench/protocol';
import { headersOf } from '../../../src/local/workbench/server/headers';
import type { Language } from '../../../src/words/language';
import { Lost } from '../ui/scripted-server';

const ADDRESS = 'https://window.test/';

/** What a scripted server answers to a window. */
export type WindowAnswers = {
  readonly [Name in keyof Requests]?: (request: Requests[Name]['request']) => Reply<Name> | Promise<Reply<Name>>;
};

export interface WindowOpened {
  readonly page: Page;
  readonly asked: readonly { readonly name: string; readonly request: unknown }[];
  /** What the window was told by its parts: `said('closed')`. */
  readonly said: readonly unknown[];
  /** Addresses asked for beyond the window and its pages. */
  readonly requests: readonly string[];
  /** Errors that nobody caught, and what the browser complains of. */
  readonly faults: readonly string[];
}

export interface WindowOpening {
  /** The body of a component, as JSX: `ask` asks the server, `said` tells the test, `state` is kept by `setState`. */
  readonly shows: string;
  /** What `state` is at first. */
  readonly state?: unknown;
  readonly language?: Language;
  readonly width?: number;
  readonly height?: number;
  readonly answers?: WindowAnswers;
  /** The program's pages, by their names. */
  readonly pageHtml?: (name: string) => string | null;
}

/** Done, as the server says it. */
export function done<Answer>(value: Answer): { readonly ok: true; readonly value: Answer } {
  return { ok: true, value };
}

/** Shows parts of the workbench's window in a browser, before a scripted server. */
export async function openWindow(browser: Browser, opening: WindowOpening): Promise<WindowOpened> {
  const { shows, state = null, language = 'en', width = 1000, height = 700, answers = {}, pageHtml } = opening;
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const asked: { name: string; request: unknown }[] = [];
  const said: unknown[] = [];
  const requests: string[] = [];
  const faults: string[] = [];
  await page.exposeFunction('answerAsked', async (name: string, json: string): Promise<string | null> => {
    const request: unknown = JSON.parse(json);
    asked.push({ name, request });
    const answer = answers[name as keyof Requests] as ((request: unknown) => unknown) | undefined;
    if (answer === undefined) throw new Error(`nobody answers ${name}`);
    try {
      return JSON.stringify(await answer(request));
    } catch (thrown) {
      if (thrown instanceof Lost) return null;
      faults.push(String(thrown));
      throw thrown;
    }
  });
  await page.exposeFunction('saidToTest', (what: unknown) => void said.push(what));
  const { script, style } = await bundled(shows, state, language);
  await page.route('**/*', (route) => {
    const url = route.request().url();
    const name = /^https:\/\/window\.test\/page\/(.+)$/.exec(url)?.[1];
    const html = name === undefined ? null : (pageHtml?.(name) ?? null);
    if (html !== null) return route.fulfill(served('text/html', html, 'frame'));
    if (url === ADDRESS) return route.fulfill(served('text/html', htmlIn(language), 'window'));
    if (url === `${ADDRESS}window.js`) return route.fulfill(served('text/javascript', script));
    if (url === `${ADDRESS}window.css`) return route.fulfill(served('text/css', style));
    requests.push(url);
    return route.abort();
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(ADDRESS);
  return { page, asked, said, requests, faults };
}

/** With the headers that the workbench's server gives it. */
function served(type: string, body: string, policy?: Parameters<typeof headersOf>[1]) {
  return { headers: headersOf(`${type}; charset=utf-8`, policy), body };
}

function htmlIn(language: Language): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Studio</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/window.css"></head>
<body style="margin: 0"><div id="window"></div><script src="/window.js"></script></body></html>`;
}

async function bundled(shows: string, state: unknown, language: Language) {
  const contents = `
    import { render } from 'preact';
    import { useState } from 'preact/hooks';
    import { LanguageContext } from './words';
    import { DialogFrame } from './frames/dialog-frame';
    import { SidebarFrame } from './frames/sidebar-frame';
    import { usePages } from './frames/open-pages';
    import { Alert } from './panels/alert';
    import { AskedDialog } from './panels/asked-dialog';
    import { Drawer } from './panels/drawer';
    import { Toasts } from './panels/toasts';
    const ask = async (name, request) => {
      const json = await window.answerAsked(name, JSON.stringify(request));
      if (json === null) throw new Error('no connection');
      return JSON.parse(json);
    };
    const said = (what) => void window.saidToTest(what);
    function Shown() {
      const [state, setState] = useState(${JSON.stringify(state)});
      window.setState = setState;
      ${shows}
    }
    render(
      <LanguageContext.Provider value="${language}"><Shown /></LanguageContext.Provider>,
      document.getElementById('window'),
    );`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: resolve('src/local/workbench/window'), loader: 'tsx', sourcefile: 'test.tsx' },
    outdir: 'out',
    write: false,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

/** Writes what a window looks like where CARRYOVER_SHOTS names a folder. */
export async function shootWindow({ page }: WindowOpened, file: string): Promise<void> {
  const folder = process.env['CARRYOVER_SHOTS'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: resolve(folder, `${file}.png`), animations: 'disabled' });
}
