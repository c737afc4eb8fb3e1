import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const pages = readdirSync('src/ui/pages').map((name) => `dist/${name}.html`);
const templates = readdirSync('build/templates')
  .filter((name) => name.endsWith('.docx'))
  .map((name) => `dist/template-${name.replace('.docx', '').replace('.', '-')}.html`);

it('clasp would push the bundle, the manifest, the pages, the templates and their engine, and nothing else', () => {
  const clasp = resolve('node_modules/@google/clasp/build/src/index.js');
  const status = JSON.parse(execFileSync(process.execPath, [clasp, 'status', '--json'], { encoding: 'utf8' })) as {
    readonly filesToPush: readonly string[];
  };
  expect([...status.filesToPush].sort()).toEqual(['dist/Code.js', 'dist/appsscript.json', 'dist/engine.html', ...pages, ...templates].sort());
});
