import { existsSync } from 'node:fs';
import packed from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Options of the packed Chromium that a test is not to have: they make it crash at once, or less strict than a user's. */
const UNWANTED =
  /^--(single-process|disable-web-security|allow-running-insecure-content|disable-site-isolation-trials)/;

/** A real browser: the packed Chromium where it runs, else an installed Chrome. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.platform === 'linux' ? await packed.executablePath() : '';
  if (!existsSync(executablePath)) return chromium.launch({ channel: 'chrome' });
  const args = packed.args.filter((arg) => !UNWANTED.test(arg));
  return chromium.launch({ executablePath, args, headless: true });
}
