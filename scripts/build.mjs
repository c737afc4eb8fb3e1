import { mkdir, mkdtemp, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { putEngine } from './engine.mjs';
import { isFresh } from './fresh.mjs';
import { buildPages, pageNames } from './pages.mjs';
import { at } from './paths.mjs';
import { ensureTemplates, putTemplates } from './templates.mjs';
import { buildWindow } from './window.mjs';

const stamp = 'build/made';
const outputs = [
  'dist/Code.js',
  'dist/appsscript.json',
  'dist/engine.html',
  ...pageNames.map((name) => `dist/${name}.html`),
  'build/carryover.cjs',
  'build/worker.cjs',
  'build/copy-thread.cjs',
  'build/services.js',
  'build/window/workbench.js',
  'build/window/workbench.css',
];
const inputs = ['src', 'scripts', 'appsscript.json', 'package-lock.json', 'webpack.config.mjs'];

/** Code.js and its manifest, in the folder given: what Google runs. */
export async function buildForGoogle(path, { addOn }) {
  const [{ default: webpack }, { default: config }] = await Promise.all([
    import('webpack'),
    import('../webpack.config.mjs'),
  ]);
  const compiler = webpack(config({ addOn, path }));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}

/** The command line and its threads for Node, and the services that executions load beside the add-on. */
async function buildLocal(outdir) {
  const { build } = await import('esbuild');
  const common = { bundle: true, outdir, logLevel: 'warning' };
  await Promise.all([
    build({
      ...common,
      entryPoints: {
        carryover: at('src/local/cli/main.ts'),
        worker: at('src/local/execution/worker.ts'),
        'copy-thread': at('src/local/workbench/file/copy-thread.ts'),
      },
      outExtension: { '.js': '.cjs' },
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      // Its package.json names a CommonJS file that is not there.
      alias: { numfmt: at('node_modules/numfmt/dist/index.js') },
    }),
    build({
      ...common,
      entryPoints: { services: at('src/local/services/main.ts') },
      format: 'iife',
      platform: 'neutral',
      target: 'es2019',
    }),
  ]);
}

async function moveFiles(from, to) {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) await rename(join(from, name), join(to, name));
}

/**
 * Builds everything into dist and build. The files are made aside and moved in when all are ready, so that a command
 * that runs at the same moment finds the old build or the new one. With `addOn`, dist is for a published add-on rather
 * than for the script bound to a spreadsheet: it is there to be pushed, and the next test or command builds anew.
 */
export async function build({ addOn = false } = {}) {
  const began = new Date();
  await ensureTemplates();
  await mkdir(at('build'), { recursive: true });
  const staging = await mkdtemp(at('build', 'staging-'));
  try {
    await buildForGoogle(join(staging, 'dist'), { addOn });
    await buildPages(join(staging, 'dist'));
    putTemplates(join(staging, 'dist'));
    await putEngine(join(staging, 'dist'));
    await buildLocal(join(staging, 'build'));
    await buildWindow(join(staging, 'window'));
    await moveFiles(join(staging, 'dist'), at('dist'));
    await moveFiles(join(staging, 'build'), at('build'));
    await moveFiles(join(staging, 'window'), at('build/window'));
  } finally {
    await rm(staging, { recursive: true });
  }
  if (addOn) {
    await rm(at(stamp), { force: true });
    return;
  }
  await writeFile(at(stamp), '');
  await utimes(at(stamp), began, began);
}

/** Builds unless the build is newer than all that it is made from. */
export async function ensureBuilt() {
  if (isFresh(stamp, outputs, inputs)) return;
  process.stderr.write('Building…\n');
  await build();
}

export default ensureBuilt;

if (existsSync(process.argv[1] ?? '') && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await build({ addOn: process.argv.includes('--add-on') });
