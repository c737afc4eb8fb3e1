import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

it('clasp would push the bundle and the manifest, and nothing else', () => {
  const clasp = resolve('node_modules/@google/clasp/build/src/index.js');
  const status = JSON.parse(execFileSync(process.execPath, [clasp, 'status', '--json'], { encoding: 'utf8' })) as {
    readonly filesToPush: readonly string[];
  };
  expect([...status.filesToPush].sort()).toEqual(['dist/Code.js', 'dist/appsscript.json']);
});
