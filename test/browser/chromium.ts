import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** How prepare.mjs found that a browser can be launched here; null: it cannot. */
const options = JSON.parse(process.env['CARRYOVER_BROWSER'] ?? 'null') as LaunchOptions | null;

/** Tests that need a browser; left out, as prepare.mjs says aloud, where there is none. */
export const describeInBrowser = options === null ? describe.skip : describe;

/** One browser for the tests of a file; each test opens pages of its own in it. */
export function withBrowser(): () => Browser {
  let browser: Browser | null = null;
  jest.setTimeout(30_000);
  beforeAll(async () => {
    if (options !== null) browser = await chromium.launch(options);
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === null) throw new Error('the browser was not launched');
    return browser;
  };
}
