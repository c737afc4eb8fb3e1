import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Welcome } from '../../../src/app/functions';
import type { Language } from '../../../src/words/language';
import { Lost, replyTo, type Answers, type RecordedCall } from './scripted-server';

const ADDRESS = 'https://pages.test/';

/** `google.script.run` as a page sees it: asynchronous, and nothing but a JSON text each way. */
const GOOGLE = `
  const runner = (succeed, fail) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, fail);
      if (name === 'withFailureHandler') return (handler) => runner(succeed, handler);
      return (json) => {
        if (typeof json !== 'string') throw new TypeError('only a JSON text is sent');
        answerCall(name, json).then(([isLost, text]) => isLost ? fail(new Error(text)) : succeed(text));
      };
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };`;

export interface Opened {
  readonly page: Page;
  readonly calls: readonly RecordedCall[];
  /** Addresses that the page asked for beyond itself. */
  readonly requests: readonly string[];
  /** Errors that nobody caught, and dialogs of the browser. */
  readonly faults: readonly string[];
}

export interface Opening {
  readonly name: string;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly answers: Answers;
  readonly welcome?: Partial<Welcome>;
}

export function welcomeIn(language: Language): Welcome {
  return {
    language,
    user: 'olga@studio.example',
    isManager: true,
    period: '2026-10',
    today: '2026-11-03',
    isSetUp: true,
    bookLanguage: language,
    currency: 'USD',
  };
}

/** Opens a page of the build before a scripted server. */
export async function openPage(browser: Browser, opening: Opening): Promise<Opened> {
  const { name, language, width, height, answers, welcome } = opening;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === 'ru' ? 'ru-RU' : 'en-US',
  });
  const page = await context.newPage();
  const calls: RecordedCall[] = [];
  const requests: string[] = [];
  const faults: string[] = [];
  const scripted: Answers = { openPage: () => ({ ...welcomeIn(language), ...welcome }), ...answers };
  await page.exposeFunction('answerCall', async (called: string, json: string): Promise<readonly [boolean, string]> => {
    calls.push({ name: called, request: JSON.parse(json) });
    try {
      return [false, await replyTo(scripted, called, json)];
    } catch (thrown) {
      if (thrown instanceof Lost) return [true, thrown.message];
      faults.push(String(thrown));
      throw thrown;
    }
  });
  await page.addInitScript(GOOGLE);
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) {
      const body = readFileSync(resolve(`dist/${name}.html`));
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    }
    requests.push(url);
    return route.abort();
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(ADDRESS);
  return { page, calls, requests, faults };
}

/** Writes what a page looks like where CARRYOVER_SHOTS names a folder. */
export async function shoot({ page }: Opened, file: string): Promise<void> {
  const folder = process.env['CARRYOVER_SHOTS'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: resolve(folder, `${file}.png`), animations: 'disabled' });
}
