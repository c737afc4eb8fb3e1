import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { build } from 'esbuild';
import { at } from './paths.mjs';

const folder = at('build', 'conformance');
const publicFunctions = ['onOpen', 'runAll'];

/**
 * The conformance cases as a script of their own: to be pushed to a scratch spreadsheet at Google, where they say how
 * Apps Script differs from what this project assumes of it.
 */
await mkdir(folder, { recursive: true });
await build({
  entryPoints: [at('test/conformance/run.ts')],
  outfile: at(folder, 'Code.js'),
  bundle: true,
  charset: 'utf8',
  format: 'iife',
  globalName: 'conformance',
  target: 'es2019',
  footer: { js: publicFunctions.map((name) => `function ${name}() { conformance.${name}(); }`).join('\n') },
  logLevel: 'warning',
});
await copyFile(at('appsscript.json'), at(folder, 'appsscript.json'));
await copyFile(at('test/fixtures/pages/Conformance.html'), at(folder, 'Conformance.html'));
await writeFile(
  at(folder, '.clasp.json.example'),
  `${JSON.stringify({ scriptId: 'PUT-THE-ID-OF-THE-SCRATCH-SCRIPT-HERE', rootDir: '.' }, null, 2)}\n`,
);
console.log(`${relative(process.cwd(), folder)}: docs/install.md says how to run it at Google.`);
