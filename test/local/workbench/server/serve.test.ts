import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from '../../../../src/local/book/xlsx/load';
import { save } from '../../../../src/local/book/xlsx/save';
import type { Book } from '../../../../src/local/book/book';
import type { Opened, Reply, ShownSheet } from '../../../../src/local/workbench/protocol';
import { serverWords } from '../../../../src/words/workbench-server';
import { carryover } from '../../cli/desk';
import { until } from '../until';
import { Process, TestWindow } from './window';

const ANNA = 'anna@lantern.example.com';
const MARK = 'mark@lantern.example.com';

let folder = '';
let path = '';
let sample = '';
const running: Process[] = [];

/** The sample as the first start makes it, with all that lies beside it. */
beforeAll(async () => {
  sample = fs.mkdtempSync(join(tmpdir(), 'carryover-'));
  const made = await Process.started(sample);
  expect(made.output).toContain('Anna Berg (manager)');
  expect(await made.end('SIGINT')).toBe(0);
});

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'carryover-'));
  fs.cpSync(join(sample, 'demo'), folder, { recursive: true });
  path = join(folder, 'Sample studio.xlsx');
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((process) => process.end('SIGKILL')));
  fs.rmSync(folder, { recursive: true });
});

afterAll(() => {
  fs.rmSync(sample, { recursive: true });
});

async function started(...words: readonly string[]): Promise<Process> {
  const process = await Process.started(folder, path, '--now', '2026-11-03T09:00', ...words);
  running.push(process);
  return process;
}

function timeLog({ sheets }: Opened): ShownSheet {
  const sheet = sheets.find(({ name }) => name === 'Time log');
  if (sheet === undefined) throw new Error('no Time log');
  return sheet;
}

function columnOf(sheet: ShownSheet, header: string): number {
  const cell = sheet.cells.find(({ row, value }) => row === 1 && value === header);
  if (cell === undefined) throw new Error(`no ${header}`);
  return cell.column;
}

/** The row below everything. */
function freeRow(sheet: ShownSheet): number {
  return Math.max(...sheet.cells.filter(({ value }) => value !== '').map(({ row }) => row)) + 1;
}

/** Types into the first free row of the time log. */
function type(window: TestWindow, header: string, input: string, row = freeRow(timeLog(window.opened))) {
  const log = timeLog(window.opened);
  const cells = [{ row, column: columnOf(log, header), input }];
  return window.ask('type', { sheet: log.id, revision: log.revision, cells });
}

async function onDisk(): Promise<Book> {
  const loaded = await load(fs.readFileSync(path));
  if (!loaded.ok) throw new Error(loaded.code);
  return loaded.book;
}

/** What stands in a column of the time log, as the file has it. */
async function saved(header: string): Promise<readonly string[]> {
  const log = (await onDisk()).sheet('Time log');
  const [headers = []] = log?.display({ row: 1, column: 1, rows: 1, columns: log.lastColumn }) ?? [];
  const column = headers.indexOf(header) + 1;
  return log?.display({ row: 1, column, rows: log.lastRow, columns: 1 }).flat() ?? [];
}

/** Files that only a workbench at work, or one that was cut off, leaves. */
function leftBeside(): readonly string[] {
  return fs.readdirSync(folder).filter((name) => name.startsWith('.'));
}

async function elsewhere(change: (book: Book) => void): Promise<void> {
  const book = await onDisk();
  change(book);
  fs.writeFileSync(path, await save(book));
}

const ok = <Name extends 'type'>(reply: Reply<Name>): void => {
  expect(reply).toMatchObject({ ok: true });
};

describe('the first start', () => {
  it('leaves a studio whose sheets are locked and whose last month can be closed', async () => {
    const anna = await TestWindow.open((await started()).address, ANNA);
    const { sheets, people, person, menus, now, file } = anna.opened;
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Time log', 'Clients', 'Ledger']));
    expect(people.map(({ email, role }) => [email, role]).slice(0, 2)).toEqual([
      [ANNA, 'manager'],
      [MARK, 'staff'],
    ]);
    expect(person.email).toBe(ANNA);
    expect({ now, file, menus }).toEqual({ now: '2026-11-03T09:00', file: { state: 'saved' }, menus: [] });
    expect(fs.readdirSync(join(folder, 'Sample studio reports')).length).toBeGreaterThan(5);
    const mark = await TestWindow.open(running[0]?.address ?? new URL(''), MARK);
    const locked = (opened: Opened) =>
      opened.sheets.filter(({ locks }) => locks.some(({ area, warningOnly }) => area === null && !warningOnly)).length;
    expect(locked(anna.opened)).toBe(0);
    expect(locked(mark.opened)).toBeGreaterThan(3);
  });
});

describe('typing', () => {
  it('is seen by everybody, looked at by onEdit, and in the file within a second', async () => {
    const { address } = await started();
    const [anna, mark] = [await TestWindow.open(address, ANNA), await TestWindow.open(address, MARK)];
    ok(await type(mark, 'Client', 'Harbour Lane Bakery'));
    const log = timeLog(anna.opened);
    const at = { row: freeRow(log), column: columnOf(log, 'Client') };
    const told = await anna.told('cells', ({ cells }) => cells.some(({ row }) => row === at.row));
    expect(told.cells).toContainEqual(expect.objectContaining({ ...at, value: 'Harbour Lane Bakery' }));
    // onEdit dates the entry.
    await anna.told('cells', ({ cells }) => cells.some(({ column }) => column === columnOf(log, 'Date')));
    await anna.told('file', ({ file }) => file.state === 'saved');
    expect((await saved('Client')).at(-1)).toBe('Harbour Lane Bakery');
    expect(fs.readdirSync(join(folder, 'Sample studio backups'))).toHaveLength(1);
  });

  it('is refused where whoever types may not', async () => {
    const mark = await TestWindow.open((await started()).address, MARK);
    const clients = mark.opened.sheets.find(({ name }) => name === 'Clients');
    if (clients === undefined) throw new Error('no Clients');
    const cells = [{ row: 2, column: 1, input: 'Mine' }];
    const reply = await mark.ask('type', { sheet: clients.id, revision: clients.revision, cells });
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'locked' } });
  });

  it('survives that the process is killed at any moment', async () => {
    const first = await started();
    const window = await TestWindow.open(first.address, MARK);
    const from = freeRow(timeLog(window.opened));
    const acknowledged: number[] = [];
    let isOver = false;
    const typist = async (start: number): Promise<void> => {
      for (let row = start; !isOver; row += 3) {
        const reply = await type(window, 'Task', `Task ${String(row)}`, row).catch(() => null);
        if (reply?.ok === true) acknowledged.push(row);
      }
    };
    const typists = [0, 1, 2].map((offset) => typist(from + offset));
    await until(() => acknowledged.length >= 60, 20_000);
    await first.end('SIGKILL');
    isOver = true;
    await Promise.all(typists);
    const second = await started();
    expect(second.output).toContain('cut off last time');
    expect(await second.end('SIGTERM')).toBe(0);
    expect(await saved('Task')).toEqual(expect.arrayContaining(acknowledged.map((row) => `Task ${String(row)}`)));
    expect(leftBeside()).toEqual([]);
  });

  it('is refused where it was begun before the workbench was started anew', async () => {
    const first = await started();
    const { opened } = await TestWindow.open(first.address, MARK);
    await first.end('SIGINT');
    const mark = await TestWindow.open((await started()).address, MARK);
    const { id, revision } = timeLog(opened);
    const cells = [{ row: freeRow(timeLog(opened)), column: 4, input: 'Where?' }];
    expect(await mark.ask('type', { sheet: id, revision, cells })).toMatchObject({
      ok: false,
      refusal: { code: 'failed', message: serverWords('en').refusals.notFound },
    });
  });

  it('is read by LibreOffice as it was typed', async () => {
    const office = spawnSync('soffice', ['--version']);
    if (office.status !== 0) {
      process.stderr.write('LIBREOFFICE IS NOT INSTALLED: what the workbench saves was not read by it.\n');
      return;
    }
    const server = await started();
    const mark = await TestWindow.open(server.address, MARK);
    ok(await type(mark, 'Task', 'Ёлка & “quotes”'));
    expect(await server.end('SIGTERM')).toBe(0);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const target = ['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'];
    spawnSync('soffice', [profile, '--headless', ...target, '--outdir', folder, path], { timeout: 50_000 });
    expect(fs.readFileSync(join(folder, 'Sample studio-Time log.csv'), 'utf8')).toContain('Ёлка & “quotes”');
  });
});

describe('ending', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'with %s saves what was typed just now and lets go of the book',
    async (signal) => {
      const server = await started();
      const mark = await TestWindow.open(server.address, MARK);
      ok(await type(mark, 'Task', 'The last word'));
      expect(await server.end(signal)).toBe(0);
      expect(server.output).toContain('Saved Sample studio.xlsx.');
      expect((await saved('Task')).at(-1)).toBe('The last word');
      expect(leftBeside()).toEqual([]);
    },
  );

  it('keeps the command line out until then', async () => {
    const server = await started();
    expect(await carryover('close', path, '2026-10')).toMatchObject({ status: 3 });
    await server.end('SIGKILL');
    fs.writeFileSync(join(folder, '.Sample studio.xlsx.carryover-journal'), '{}\n');
    const { status, err } = await carryover('close', path, '2026-10');
    expect(status).toBe(3);
    expect(err).toContain('carryover serve');
  });
});

describe('a file that another program writes to', () => {
  it('is taken over where nothing here is unsaved', async () => {
    const anna = await TestWindow.open((await started()).address, ANNA);
    await elsewhere((book) => book.sheet('Time log')?.writeText(2, 4, 'From LibreOffice'));
    const { opened } = await anna.told('opened');
    expect(timeLog(opened).cells).toContainEqual(
      expect.objectContaining({ row: 2, column: 4, value: 'From LibreOffice' }),
    );
    const log = timeLog(opened);
    const cells = [{ row: freeRow(log), column: columnOf(log, 'Task'), input: 'Typed after' }];
    ok(await anna.ask('type', { sheet: log.id, revision: log.revision, cells }));
    await anna.told('file', ({ file }) => file.state === 'saved');
    expect((await onDisk()).sheet('Time log')?.value(2, 4)).toBe('From LibreOffice');
    expect((await saved('Task')).at(-1)).toBe('Typed after');
  });

  it.each(['mine', 'theirs'] as const)('waits for a decision where something is; %s stays', async (keep) => {
    const anna = await TestWindow.open((await started()).address, ANNA);
    const mark = join(folder, '.~lock.Sample studio.xlsx#');
    fs.writeFileSync(mark, '');
    ok(await type(anna, 'Task', 'Typed here'));
    const { file } = await anna.told('file', (event) => event.file.state === 'failed');
    expect(file).toMatchObject({ message: expect.stringContaining('open in another program') });
    await elsewhere((book) => book.sheet('Time log')?.writeText(2, 4, 'From LibreOffice'));
    fs.rmSync(mark);
    await anna.told('file', (event) => event.file.state === 'changed-elsewhere');
    ok(await type(anna, 'Hours', '1:30'));
    expect((await onDisk()).sheet('Time log')?.value(2, 4)).toBe('From LibreOffice');
    expect(await anna.ask('decide', { keep })).toEqual({ ok: true, value: {} });
    await anna.told('file', (event) => event.file.state === 'saved');
    const tasks = await saved('Task');
    expect([tasks.includes('Typed here'), tasks.includes('From LibreOffice')]).toEqual([
      keep === 'mine',
      keep === 'theirs',
    ]);
    const backups = join(folder, 'Sample studio backups');
    const kept = await Promise.all(
      fs.readdirSync(backups).map(async (name) => {
        const loaded = await load(fs.readFileSync(join(backups, name)));
        return loaded.ok ? (loaded.book.sheet('Time log')?.lastRow ?? 0) : 0;
      }),
    );
    expect(kept.length).toBeGreaterThan(0);
  });
});
