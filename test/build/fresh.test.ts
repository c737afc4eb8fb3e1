import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

let folder: string;

const touch = (name: string, minute: number): void => {
  writeFileSync(join(folder, name), '');
  utimesSync(join(folder, name), minute * 60, minute * 60);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carryover-fresh-'));
  mkdirSync(join(folder, 'src'));
  touch('src/a.ts', 1);
  utimesSync(join(folder, 'src'), 1, 1);
  touch('stamp', 2);
  touch('output', 3);
});

afterEach(() => rmSync(folder, { recursive: true }));

function isFresh(): boolean {
  const [stamp, output, input] = ['stamp', 'output', 'src'].map((name) => JSON.stringify(join(folder, name)));
  const script = `
    import { isFresh } from ${JSON.stringify(pathToFileURL(resolve('scripts/fresh.mjs')).href)};
    process.stdout.write(String(isFresh(${stamp}, [${output}], [${input}])));`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }) === 'true';
}

describe('a build', () => {
  it('is fresh when it began after the last change of every source', () => {
    expect(isFresh()).toBe(true);
  });

  it('is stale when a source changed while it was made', () => {
    touch('src/a.ts', 2.5);
    expect(isFresh()).toBe(false);
  });

  it('is stale when a source is gone', () => {
    rmSync(join(folder, 'src/a.ts'));
    expect(isFresh()).toBe(false);
  });

  it('is stale when an output is gone', () => {
    rmSync(join(folder, 'output'));
    expect(isFresh()).toBe(false);
  });

  it('is stale when it was never finished', () => {
    rmSync(join(folder, 'stamp'));
    expect(isFresh()).toBe(false);
  });
});
