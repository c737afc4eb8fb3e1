import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

it('clasp would push the bundle, the manifest and the pages, and nothing else', () => {
  const clasp = resolve('node_modules/@google/clasp/build/src/index.js');
  const status = JSON.parse(execFileSync(process.execPath, [clasp, 'status', '--json'], { encoding: 'utf8' })) as {
    readonly filesToPush: readonly string[];
  };
  const pages = readdirSync('dist').filter((name) => name.endsWith('.html'));
  const expected = ['Code.js', 'appsscript.json', ...pages].map((name) => `dist/${name}`);
  expect([...status.filesToPush].sort()).toEqual(expected.sort());
});
