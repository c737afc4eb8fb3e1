import packed from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import ensureBuilt from '../../scripts/build.mjs';

/** Options of the packed Chromium that a test is not to have: they make it crash at once, or less strict than a user's. */
const UNWANTED =
  /^--(single-process|disable-web-security|allow-running-insecure-content|disable-site-isolation-trials)/;

/** Ways to a browser: the one that comes packed for Linux, else an installed Chrome. */
const ways = [
  async () => ({
    executablePath: await packed.executablePath(),
    args: packed.args.filter((arg) => !UNWANTED.test(arg)),
  }),
  () => ({ channel: 'chrome' }),
];

/** Options with which a browser can be launched here, or null, with the reasons said aloud. */
async function launchOptions() {
  const reasons = [];
  for (const way of ways) {
    try {
      const options = await way();
      await (await chromium.launch(options)).close();
      return options;
    } catch (thrown) {
      reasons.push(String(thrown));
    }
  }
  if (process.env.CI !== undefined) throw new Error(`No browser for the tests:\n${reasons.join('\n')}`);
  process.stderr.write(`\nTHE PAGES ARE NOT TESTED: no browser. Install Chrome.\n${reasons.join('\n')}\n`);
  return null;
}

/** Builds, and finds a browser before any test begins: those that run at the same time would unpack it over each other. */
export default async function prepare() {
  await ensureBuilt();
  process.env.CARRYOVER_BROWSER = JSON.stringify(await launchOptions());
}
