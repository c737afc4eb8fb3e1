import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { at } from './paths.mjs';

const book = 'demo/Studio.xlsx';

/** Runs one command of the command line, shown as it would be typed, in the folder of the checkout. */
function carryover(...words) {
  console.log(`\n$ carryover ${words.join(' ')}`);
  const { status } = spawnSync(process.execPath, [at('build/carryover.cjs'), ...words], {
    cwd: at(),
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`carryover ${words[0]} ended with ${status}`);
}

await ensureBuilt();
rmSync(at('demo'), { recursive: true, force: true });
mkdirSync(at('demo'));

carryover('init', book, '--sample');
carryover('close', book, '2026-08', '--now', '2026-09-02T09:00');
carryover('close', book, '2026-09', '--now', '2026-10-02T09:00');
carryover('close', book, '2026-10', '--now', '2026-11-03T09:00');
carryover('balances', book, '--now', '2026-11-03T09:00');

const here = (...names) => relative(process.cwd(), at('demo', ...names));
console.log(`
The workbook   ${here('Studio.xlsx')}
The reports    ${here('Studio reports')}
Backup copies  ${here('Studio backups')}`);
