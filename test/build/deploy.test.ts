import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'carryover-deploy-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the deploy script for a project file of this content, or for none, as somebody who is not logged in. */
function deploy(scriptId: string | null, ...words: readonly string[]): { readonly status: number | null; readonly said: string } {
  const project = join(folder, '.clasp.json');
  if (scriptId !== null) writeFileSync(project, JSON.stringify({ scriptId, rootDir: 'dist' }));
  const env = { ...process.env, clasp_config_project: project, clasp_config_auth: join(folder, 'nobody.json') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/deploy.mjs'), ...words], {
    encoding: 'utf8',
    env,
  });
  return { status, said: stdout + stderr };
}

describe('deploying', () => {
  it('is refused where the project file does not name a script', () => {
    const { status, said } = deploy('PUT-YOUR-SCRIPT-ID-HERE');
    expect(status).toBe(1);
    expect(said).toContain('does not name your script yet');
  });

  it.each([[[]], [['--dry-run']]])('says what belongs into the project file where there is none: %j', (words) => {
    const { status, said } = deploy(null, ...words);
    expect(status).toBe(1);
    expect(said).toBe(`There is no ${join(folder, '.clasp.json')}: docs/install.md says what belongs into it.\n`);
  });

  it('is refused where nobody is logged in, before anything is checked or built', () => {
    const { status, said } = deploy('1a2b3c');
    expect(status).toBe(1);
    expect(said).toBe('You are not logged in at Google: run npx clasp login (docs/install.md, step 1).\n');
  });
});
