import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { at } from '../scripts/paths.mjs';
import prepare from '../test/browser/prepare.mjs';

await prepare();
const outfile = at('build/bench.cjs');
await build({
  entryPoints: [at('bench/measure.ts')],
  outfile,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // hucre has ES modules only.
  external: ['@cj-tech-master/excelts', 'esbuild', 'playwright-core'],
  alias: { numfmt: at('node_modules/numfmt/dist/index.js') },
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile], { cwd: at(), stdio: 'inherit' }).status ?? 1;
