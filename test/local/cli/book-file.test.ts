import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createBookFile,
  readBookFile,
  realPath,
  refuseIfOpen,
  replaceBookFile,
  type BookFile,
} from '../../../src/local/cli/book-file';
import type { Disk } from '../../../src/local/cli/disk';

const STAMP = '2026-11-03 09-00-00';
let folder = '';
let path = '';

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'carryover-'));
  path = join(folder, 'Studio.xlsx');
  fs.writeFileSync(path, 'before');
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

function bytes(text: string): Uint8Array {
  return Buffer.from(text);
}

function opened(): BookFile {
  const read = readBookFile(path);
  if (!read.ok) throw new Error(read.trouble.code);
  return read.value;
}

/** A disk on which one call fails as the operating system says. */
function failing(call: keyof Disk, code: string): Disk {
  const fail = () => {
    throw Object.assign(new Error(`${code}: ${call}`), { code, syscall: call });
  };
  return { ...fs, [call]: fail };
}

describe('replacing a book', () => {
  it('puts the new bytes in its place and keeps the old ones as a backup', () => {
    expect(replaceBookFile(opened(), bytes('after'), STAMP)).toMatchObject({ ok: true });
    expect(fs.readFileSync(path, 'utf8')).toBe('after');
    expect(fs.readFileSync(join(folder, 'Studio backups', `Studio ${STAMP}.xlsx`), 'utf8')).toBe('before');
    expect(fs.readdirSync(folder).sort()).toEqual(['Studio backups', 'Studio.xlsx']);
  });

  it('keeps the permissions of the file', () => {
    fs.chmodSync(path, 0o640);
    replaceBookFile(opened(), bytes('after'), STAMP);
    expect(fs.statSync(path).mode & 0o777).toBe(0o640);
  });

  it('makes no backup where none is asked for', () => {
    replaceBookFile(opened(), bytes('after'), null);
    expect(fs.readdirSync(folder)).toEqual(['Studio.xlsx']);
  });

  it('can go on replacing what it wrote', () => {
    const first = replaceBookFile(opened(), bytes('after'), STAMP);
    if (!first.ok) throw new Error(first.trouble.code);
    expect(replaceBookFile(first.value, bytes('later'), null)).toMatchObject({ ok: true });
    expect(fs.readFileSync(path, 'utf8')).toBe('later');
  });

  it('keeps the newest ten backups, and leaves other files among them alone', () => {
    const backups = join(folder, 'Studio backups');
    fs.mkdirSync(backups);
    fs.writeFileSync(join(backups, 'Studio of my own.xlsx'), 'mine');
    for (let second = 10; second < 23; second++) {
      replaceBookFile(opened(), bytes(`after ${String(second)}`), `2026-11-03 09-00-${String(second)}`);
    }
    const kept = fs.readdirSync(backups).filter((name) => name !== 'Studio of my own.xlsx');
    expect(kept).toHaveLength(10);
    expect(kept[0]).toBe('Studio 2026-11-03 09-00-13.xlsx');
    expect(fs.existsSync(join(backups, 'Studio of my own.xlsx'))).toBe(true);
  });

  it('tells two backups of one second apart', () => {
    replaceBookFile(opened(), bytes('after'), STAMP);
    replaceBookFile(opened(), bytes('later'), STAMP);
    expect(fs.readdirSync(join(folder, 'Studio backups'))).toEqual([`Studio ${STAMP}.xlsx`, `Studio ${STAMP}_2.xlsx`]);
  });

  it('refuses where somebody changed the file meanwhile, and leaves it', () => {
    const file = opened();
    fs.writeFileSync(path, 'theirs');
    expect(replaceBookFile(file, bytes('after'), STAMP)).toMatchObject({
      ok: false,
      trouble: { code: 'changed-meanwhile' },
    });
    expect(fs.readFileSync(path, 'utf8')).toBe('theirs');
    expect(fs.readdirSync(folder)).toEqual(['Studio.xlsx']);
  });

  it.each<[keyof Disk, string, string]>([
    ['writeFileSync', 'ENOSPC', 'disk-full'],
    ['fsyncSync', 'ENOSPC', 'disk-full'],
    ['fsyncSync', 'EIO', 'disk-error'],
    ['openSync', 'EACCES', 'no-permission'],
    ['renameSync', 'EPERM', 'no-permission'],
    ['renameSync', 'ENOSPC', 'disk-full'],
    ['mkdirSync', 'EROFS', 'no-permission'],
    ['accessSync', 'EACCES', 'no-permission'],
  ])('leaves the book and nothing half-written where %s fails with %s', (call, code, trouble) => {
    const file = opened();
    expect(replaceBookFile(file, bytes('after'), STAMP, failing(call, code))).toMatchObject({
      ok: false,
      trouble: { code: trouble },
    });
    expect(fs.readFileSync(path, 'utf8')).toBe('before');
    const left = fs.readdirSync(folder, { recursive: true }).map(String);
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const copies = left
      .filter((name) => /Studio backups.+xlsx$/.test(name))
      .map((name) => fs.readFileSync(join(folder, name), 'utf8'));
    expect(copies.filter((copy) => copy !== 'before')).toEqual([]);
  });

  it('lets a bug be a bug', () => {
    const broken: Disk = {
      ...fs,
      renameSync: () => {
        throw new TypeError('broken');
      },
    };
    expect(() => replaceBookFile(opened(), bytes('after'), null, broken)).toThrow(TypeError);
  });
});

describe('reading a book', () => {
  it('names a file that is not there', () => {
    expect(realPath(join(folder, 'None.xlsx'))).toMatchObject({ ok: false, trouble: { code: 'missing' } });
  });

  it('names a folder', () => {
    expect(readBookFile(folder)).toMatchObject({ ok: false, trouble: { code: 'directory' } });
  });

  it('follows a link to the file itself, so that the link stays one', () => {
    const link = join(folder, 'Link.xlsx');
    fs.symlinkSync(path, link);
    expect(realPath(link)).toEqual({ ok: true, value: fs.realpathSync(path) });
  });

  it.each([
    ['LibreOffice', '.~lock.Studio.xlsx#'],
    ['Excel', '~$Studio.xlsx'],
  ])('refuses a book open in %s', (_, mark) => {
    expect(refuseIfOpen(path)).toMatchObject({ ok: true });
    fs.writeFileSync(join(folder, mark), '');
    expect(refuseIfOpen(path)).toMatchObject({
      ok: false,
      trouble: { code: 'open-elsewhere', facts: { mark: join(folder, mark) } },
    });
  });
});

describe('making a book', () => {
  it('refuses to write over a file', () => {
    expect(createBookFile(path, bytes('new'))).toMatchObject({ ok: false, trouble: { code: 'exists' } });
    expect(fs.readFileSync(path, 'utf8')).toBe('before');
  });

  it('names a folder that is not there', () => {
    expect(createBookFile(join(folder, 'none', 'New.xlsx'), bytes('new'))).toMatchObject({
      ok: false,
      trouble: { code: 'missing' },
    });
  });
});
