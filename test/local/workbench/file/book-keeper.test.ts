import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Book } from '../../../../src/local/book/book';
import { save } from '../../../../src/local/book/xlsx/save';
import type { Disk } from '../../../../src/local/cli/disk';
import { journalOf } from '../../../../src/local/workbench/file/journal';
import { until } from '../until';
import { Desk, FaultyDisk, typedIn } from './desk';

let folder = '';
let path = '';
let faults: unknown[] = [];
const open: Desk[] = [];

beforeEach(async () => {
  folder = fs.mkdtempSync(join(tmpdir(), 'carryover-'));
  path = join(folder, 'Studio.xlsx');
  fs.writeFileSync(path, await made('Hours'));
  faults = [];
});

afterEach(async () => {
  for (const desk of open.splice(0)) await desk.keeper.close();
  fs.rmSync(folder, { recursive: true });
  expect(faults).toEqual([]);
});

/** A book whose first cell holds the text, as another program would write it. */
async function made(text: string): Promise<Uint8Array> {
  const book = new Book();
  book.addSheet('Log').writeText(1, 1, text);
  return save(book);
}

async function started(disk?: Disk): Promise<Desk> {
  const desk = await Desk.at(path, faults, disk);
  open.push(desk);
  return desk;
}

/** The process is gone at once: nothing of it is written any more. What lies on the disk is left as it is. */
async function killed(desk: Desk): Promise<void> {
  const left = new Map(files().map((name) => [name, fs.readFileSync(join(folder, name))]));
  open.splice(open.indexOf(desk), 1);
  await desk.keeper.close();
  for (const name of files()) fs.rmSync(join(folder, name));
  for (const [name, bytes] of left) fs.writeFileSync(join(folder, name), bytes);
}

function files(): readonly string[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

const typed = () => typedIn(fs.readFileSync(path));

async function backups(): Promise<readonly (readonly string[])[]> {
  const kept = join(folder, 'Studio backups');
  if (!fs.existsSync(kept)) return [];
  return Promise.all(
    fs
      .readdirSync(kept)
      .sort()
      .map((name) => typedIn(fs.readFileSync(join(kept, name)))),
  );
}

const isSaved = (desk: Desk) => until(() => desk.stands === 'saved');

describe('what is typed', () => {
  it('is in the file within a second, and nothing else is left', async () => {
    const desk = await started();
    expect(await desk.type(2, 'one')).toBeNull();
    expect(files()).toContain('.Studio.xlsx.carryover-journal');
    const began = Date.now();
    await isSaved(desk);
    expect(Date.now() - began).toBeLessThan(1000);
    expect(await typed()).toEqual(['Hours', 'one']);
    expect(files()).toEqual(['Studio.xlsx']);
    expect(desk.told.map(({ state }) => state)).toEqual(['unsaved', 'saved']);
    expect(desk.besideSaved).toBeGreaterThan(0);
  });

  it('is in the file every few seconds while people go on typing', async () => {
    const desk = await started();
    const end = Date.now() + 6_000;
    let row = 2;
    for (; Date.now() < end; row++) {
      await desk.type(row, String(row));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect((await typed()).length).toBeGreaterThan(10);
    await isSaved(desk);
    expect(await typed()).toHaveLength(row - 1);
  });

  it('comes with one backup of what was there before', async () => {
    const desk = await started();
    for (const row of [2, 3]) {
      await desk.type(row, 'more');
      await isSaved(desk);
    }
    expect(await backups()).toEqual([['Hours']]);
  });

  it('is there after a crash, wherever it came', async () => {
    const desk = await started();
    await desk.type(2, 'one');
    await desk.type(3, 'two');
    await killed(desk);
    expect(await typed()).toEqual(['Hours']);
    const next = await started();
    expect(next.recovered.standing).toBe('unsaved');
    expect(next.book.sheets[0]?.value(3, 1)).toBe('two');
    await isSaved(next);
    expect(await typed()).toEqual(['Hours', 'one', 'two']);
    expect(files()).toEqual(['Studio.xlsx']);
  });

  it('is not made a second time where the crash came when the file was written already', async () => {
    const faulty = new FaultyDisk();
    const desk = await started(faulty.disk);
    await desk.type(2, 'one');
    await desk.insertRow(2);
    faulty.where = 'journal';
    faulty.broken = { rmSync: 'EIO' };
    await until(() => desk.stands === 'waits');
    await killed(desk);
    expect(files()).toContain('.Studio.xlsx.carryover-journal');
    expect(await typed()).toEqual(['Hours', '', 'one']);
    const next = await started();
    expect(next.recovered.standing).toBe('saved');
    await next.type(4, 'two');
    await isSaved(next);
    expect(await typed()).toEqual(['Hours', '', 'one', 'two']);
    expect(files()).toEqual(['Studio.xlsx']);
  });

  it('is kept where it is more than a journal can hold, and so is what follows', async () => {
    const desk = await started();
    await desk.type(2, 'one');
    expect(await desk.addSheet('New')).toBeNull();
    expect(await desk.type(3, 'two')).toBeNull();
    await killed(desk);
    const next = await started();
    expect(next.book.sheets.map(({ name }) => name)).toEqual(['Log', 'New']);
    expect(next.book.sheets[0]?.value(3, 1)).toBe('two');
  });

  it('is not acknowledged where it is nowhere on the disk, and saved when there is room again', async () => {
    const faulty = new FaultyDisk();
    const desk = await started(faulty.disk);
    faulty.broken = { writeFileSync: 'ENOSPC' };
    expect(await desk.type(2, 'one')).toMatchObject({ code: 'disk-full' });
    await until(() => desk.stands === 'waits');
    expect(await desk.type(3, 'two')).toMatchObject({ code: 'disk-full' });
    expect(await typed()).toEqual(['Hours']);
    faulty.broken = {};
    expect(await desk.type(4, 'three')).toBeNull();
    await isSaved(desk);
    expect(await typed()).toEqual(['Hours', 'one', 'two', 'three']);
  });

  it.each<[keyof Disk, string, string]>([
    ['renameSync', 'EPERM', 'no-permission'],
    ['renameSync', 'ENOSPC', 'disk-full'],
    ['mkdirSync', 'EROFS', 'no-permission'],
    ['accessSync', 'EACCES', 'no-permission'],
  ])('is safe in the journal where the file cannot be written: %s fails with %s', async (call, code, trouble) => {
    const faulty = new FaultyDisk();
    const desk = await started(faulty.disk);
    await desk.type(2, 'one');
    faulty.where = call === 'mkdirSync' ? 'backups' : path;
    faulty.broken = { [call]: code };
    await until(() => desk.stands === 'waits');
    expect(desk.keeper.stands).toMatchObject({ trouble: { code: trouble } });
    expect(await desk.type(3, 'two')).toBeNull();
    await killed(desk);
    expect(await typed()).toEqual(['Hours']);
    const next = await started();
    await isSaved(next);
    expect(await typed()).toEqual(['Hours', 'one', 'two']);
  });

  it('goes on after a journal of which the disk took a part', async () => {
    const faulty = new FaultyDisk();
    const desk = await started(faulty.disk);
    await desk.type(2, 'one');
    fs.appendFileSync(journalOf(path), '{"number":2,"entr');
    faulty.broken = { fsyncSync: 'EIO' };
    expect(await desk.type(3, 'two')).toMatchObject({ code: 'disk-error' });
    faulty.broken = {};
    expect(await desk.type(4, 'three')).toBeNull();
    await killed(desk);
    const next = await started();
    expect(next.book.sheets[0]?.values({ row: 1, column: 1, rows: 4, columns: 1 })).toEqual([
      ['Hours'],
      ['one'],
      ['two'],
      ['three'],
    ]);
  });

  it('waits while another program has the file open', async () => {
    const desk = await started();
    const mark = join(folder, '~$Studio.xlsx');
    fs.writeFileSync(mark, '');
    expect(await desk.type(2, 'one')).toBeNull();
    await until(() => desk.stands === 'waits');
    expect(await desk.addSheet('New')).toBeNull();
    expect(await typed()).toEqual(['Hours']);
    await killed(desk);
    const next = await started();
    expect(next.recovered.standing).toBe('unsaved');
    expect(next.book.sheets.map(({ name }) => name)).toEqual(['Log', 'New']);
    fs.rmSync(mark);
    await isSaved(next);
    expect(await typed()).toEqual(['Hours', 'one']);
    expect(files()).toEqual(['Studio.xlsx']);
  });

  it('makes the file again where somebody took it away', async () => {
    const desk = await started();
    fs.rmSync(path);
    await until(() => fs.existsSync(path));
    expect(await typed()).toEqual(['Hours']);
    await desk.type(2, 'one');
    fs.rmSync(path);
    await isSaved(desk);
    expect(await typed()).toEqual(['Hours', 'one']);
  });
});

describe('a file that another program wrote', () => {
  it('becomes the book where nothing here is unsaved', async () => {
    const desk = await started();
    fs.writeFileSync(path, await made('Theirs'));
    await until(() => desk.book.sheets[0]?.value(1, 1) === 'Theirs');
    await desk.type(2, 'one');
    await isSaved(desk);
    expect(await typed()).toEqual(['Theirs', 'one']);
  });

  it('waits for what runs', async () => {
    const desk = await started();
    desk.isBusy = true;
    fs.writeFileSync(path, await made('Theirs'));
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(desk.book.sheets[0]?.value(1, 1)).toBe('Hours');
    desk.isBusy = false;
    await until(() => desk.book.sheets[0]?.value(1, 1) === 'Theirs');
  });

  it.each([
    ['mine', ['Hours', 'one', 'two'], ['Theirs']],
    ['theirs', ['Theirs'], ['Hours', 'one', 'two']],
  ] as const)('is never written over: %s is kept, the other is a backup', async (keep, kept, other) => {
    const desk = await started();
    const writing = desk.type(2, 'one');
    fs.writeFileSync(path, await made('Theirs'));
    expect(await writing).toBeNull();
    await until(() => desk.stands === 'apart');
    expect(await desk.type(3, 'two')).toBeNull();
    expect(await typed()).toEqual(['Theirs']);
    expect(await desk.keeper.decide(keep)).toBeNull();
    expect(desk.stands).toBe('saved');
    expect(await typed()).toEqual(kept);
    expect(await backups()).toContainEqual(other);
    expect(desk.book.sheets[0]?.value(1, 1)).toBe(kept[0]);
    expect(files()).toEqual(['Studio.xlsx']);
  });

  it('is found, and the decision still to be made, after a crash', async () => {
    const desk = await started();
    await desk.type(2, 'one');
    await killed(desk);
    fs.writeFileSync(path, await made('Theirs'));
    const next = await started();
    expect(next.recovered.standing).toBe('apart');
    expect(next.book.sheets[0]?.value(2, 1)).toBe('one');
    expect(await next.addSheet('New')).toBeNull();
    await killed(next);
    expect(await typed()).toEqual(['Theirs']);
    const third = await started();
    expect(third.recovered.standing).toBe('apart');
    expect(third.book.sheets.map(({ name }) => name)).toEqual(['Log', 'New']);
    expect(await third.keeper.decide('mine')).toBeNull();
    expect(await typed()).toEqual(['Hours', 'one']);
  });

  it('waits for a decision where it cannot be read, and what is here can be put in its place', async () => {
    const desk = await started();
    fs.writeFileSync(path, 'half a file');
    await until(() => desk.stands === 'apart', 20_000);
    expect(await desk.keeper.decide('theirs')).toMatchObject({ code: 'not-a-workbook' });
    expect(await desk.keeper.decide('mine')).toBeNull();
    expect(await typed()).toEqual(['Hours']);
  });

  it('is no matter where it holds what was there', async () => {
    const desk = await started();
    const bytes = fs.readFileSync(path);
    await desk.type(2, 'one');
    fs.writeFileSync(path, await made('Theirs'));
    await until(() => desk.stands === 'apart');
    fs.writeFileSync(path, bytes);
    await isSaved(desk);
    expect(await typed()).toEqual(['Hours', 'one']);
  });
});

describe('a journal that belongs to no file that is there', () => {
  it.each([
    ['of another book', JSON.stringify({ carryoverJournal: 1, base: 'a', over: 'b' }) + '\n'],
    ['that is none', 'something else'],
  ])('%s is put aside, not thrown away', async (_, content) => {
    fs.writeFileSync(journalOf(path), content);
    const desk = await started();
    expect(desk.recovered).toMatchObject({ standing: 'saved', unusedJournal: `${journalOf(path)}.unused` });
    expect(fs.readFileSync(`${journalOf(path)}.unused`, 'utf8')).toBe(content);
    await desk.type(2, 'one');
    await isSaved(desk);
    expect(await typed()).toEqual(['Hours', 'one']);
  });
});

it('a bug is a bug, not a trouble of the disk', async () => {
  const desk = await started();
  desk.book.sheets[0]?.writeText(2, 1, 'one');
  const broken = jest.spyOn(JSON, 'stringify').mockImplementation(() => {
    throw new TypeError('broken');
  });
  await expect(desk.keeper.keep()).rejects.toThrow(TypeError);
  broken.mockRestore();
  await isSaved(desk);
});
