import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdBook } from '../../../src/local/cli/book-lock';

let folder = '';
let path = '';

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'carryover-'));
  path = join(folder, 'Studio.xlsx');
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const lock = () => join(folder, '.Studio.xlsx.carryover-lock');

describe('holding a book', () => {
  it('keeps a second command out until it is let go', () => {
    const first = holdBook(path);
    if (!first.ok) throw new Error(first.trouble.code);
    expect(holdBook(path)).toMatchObject({ ok: false, trouble: { code: 'busy', facts: { lock: lock() } } });
    first.value();
    expect(fs.readdirSync(folder)).toEqual([]);
    expect(holdBook(path)).toMatchObject({ ok: true });
  });

  it('takes over from a process of this machine that is gone', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    fs.writeFileSync(lock(), `${hostname()} ${String(gone)}`);
    expect(holdBook(path)).toMatchObject({ ok: true });
  });

  it('waits for nobody of another machine, but does not take over', () => {
    fs.writeFileSync(lock(), 'elsewhere 1');
    expect(holdBook(path)).toMatchObject({ ok: false, trouble: { code: 'busy' } });
  });

  it('names a folder that may not be written', () => {
    expect(holdBook(join(folder, 'none', 'Studio.xlsx'))).toMatchObject({ ok: false, trouble: { code: 'missing' } });
  });
});
