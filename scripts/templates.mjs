import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isFresh } from './fresh.mjs';
import { at } from './paths.mjs';

const entry = 'src/documents/template/build.ts';
const folder = 'build/templates';
const stamp = join(folder, 'made');
const inputs = ['src/documents', 'src/words', 'src/ledger', 'package-lock.json', 'scripts/templates.mjs'];

/** The module that makes the templates, bundled for Node and run from `folder`. */
async function templateModule(staging) {
  const { build } = await import('esbuild');
  const outfile = join(staging, 'templates.mjs');
  await build({
    entryPoints: [at(entry)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

function writeWhenChanged(path, bytes) {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  writeFileSync(path, bytes);
}

/** Makes the Word templates that come with the add-on, unless they are newer than what they are made from. */
export async function ensureTemplates() {
  if (isFresh(stamp, [], inputs)) return;
  const began = new Date();
  mkdirSync(at(folder), { recursive: true });
  const staging = await mkdtemp(at('build', 'staging-'));
  try {
    const { buildTemplates } = await templateModule(staging);
    for (const [name, bytes] of Object.entries(await buildTemplates())) writeWhenChanged(at(folder, name), bytes);
  } finally {
    await rm(staging, { recursive: true });
  }
  writeFileSync(at(stamp), '');
  utimesSync(at(stamp), began, began);
}

/** Each template as a file that Apps Script can read as a text, in the folder given: `template-report-en.html`. */
export function putTemplates(outdir) {
  for (const file of readdirSync(at(folder)).filter((name) => name.endsWith('.docx'))) {
    const [kind, language] = file.split('.');
    writeFileSync(join(outdir, `template-${kind}-${language}.html`), readFileSync(at(folder, file), 'base64'));
  }
}

export default ensureTemplates;
