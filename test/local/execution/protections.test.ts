import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Book } from '../../../src/local/book/book';
import { mayEdit } from '../../../src/local/book/editing';
import { runInThread } from '../../../src/local/execution/in-thread';
import type { LocalHost, Place } from '../../../src/local/execution/local-host';
import { hostOver, taskOf } from './programs';

const OWNER = 'olga@studio.example';
const MANAGER = 'mark@studio.example';
const STAFF = 'stan@studio.example';
const REFUSAL =
  'Exception: You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

const log = "const log = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log');";
const ranges = `${log} const [lock] = log.getProtections(SpreadsheetApp.ProtectionType.RANGE);`;

/** A book of the owner's, which the manager and the staff may edit. */
function studio(changes: Partial<Place> = {}): LocalHost {
  const user = { email: MANAGER, locale: 'en' };
  return hostOver({ owner: OWNER, user, editors: [MANAGER, STAFF], ...changes });
}

/** What the line says, run by that person. */
function run(host: LocalHost, email: string, body: string): string {
  const caught = `${log} try { ${body} } catch (error) { return String(error); } return 'done';`;
  return runInThread(taskOf(caught), { ...host, user: { email, locale: 'en' } });
}

/** Locks C2:C10 for all but the owner and whoever runs it. */
const LOCK = `const lock = log.getRange(2, 3, 9, 1).protect();
  lock.removeEditors(lock.getEditors()).setDomainEdit(false).setDescription('figures');`;
const LOCK_SHEET = LOCK.replace('getRange(2, 3, 9, 1).', '');

describe('a locked range', () => {
  it('lets everybody in until its editors are changed', () => {
    const host = studio();
    run(host, MANAGER, 'log.getRange(2, 3).protect();');
    expect(run(host, STAFF, 'log.getRange(2, 3).setValues([[1]]);')).toBe('done');
    const editors = run(
      host,
      MANAGER,
      `${ranges.slice(log.length)} return lock.getEditors().map((e) => e.getEmail()).join();`,
    );
    expect(editors.split(',')).toEqual([OWNER, MANAGER, STAFF]);
  });

  it.each([
    'log.getRange(1, 3, 2, 1).setValues([[1], [2]])',
    "log.getRange(2, 3).setNumberFormat('0')",
    "log.getRange(2, 3).setBackground('#ffffff')",
    "log.getRange(2, 3).setBackgrounds([['#ffffff']])",
    "log.getRange(2, 3).setFontColor('#ffffff')",
    "log.getRange(2, 3).setFontWeight('bold')",
    "log.getRange(2, 3).setNote('x')",
    'log.getRange(2, 3).clearNote()',
    'log.getRange(2, 3).setDataValidation(null)',
    'log.deleteRows(10, 5)',
    'log.insertRowsAfter(2, 1)',
    `${ranges.slice(log.length)} lock.remove()`,
    `${ranges.slice(log.length)} lock.addEditor('${STAFF}')`,
    `${ranges.slice(log.length)} lock.setWarningOnly(true)`,
  ])('refuses whoever is not among its editors: %s', (line) => {
    const host = studio();
    run(host, MANAGER, LOCK);
    expect(run(host, STAFF, `${line};`)).toBe(REFUSAL);
    expect([run(host, MANAGER, `${line};`), run(studio(), STAFF, 'log.deleteRows(10, 5);')]).toEqual(['done', 'done']);
  });

  it.each([
    'log.getRange(2, 2).setValues([[1]])',
    'log.getRange(11, 3).setValues([[1]])',
    'log.insertRowsAfter(10, 1)',
    'log.insertRowsAfter(1, 1)',
    'log.insertColumnsAfter(3, 1)',
    'log.deleteRows(11, 2)',
    'log.setFrozenRows(1)',
    'log.getRange(2, 3).getValues()',
  ])('leaves what is around it to everybody: %s', (line) => {
    const host = studio();
    run(host, MANAGER, LOCK);
    expect(run(host, STAFF, `${line};`)).toBe('done');
  });

  it('never leaves its owner out, nor whoever locked it, nor those added', () => {
    const host = studio();
    run(host, MANAGER, `${LOCK} lock.addEditors(['Ann@Studio.example']).removeEditor('${OWNER}');`);
    const write = 'log.getRange(2, 3).setValues([[1]]);';
    expect([OWNER, MANAGER, 'ann@studio.example', STAFF].map((who) => run(host, who, write))).toEqual([
      ...['done', 'done', 'done'],
      REFUSAL,
    ]);
  });

  it('is open to the owner’s domain where it says so', () => {
    const host = studio();
    run(host, MANAGER, `${LOCK} lock.setDomainEdit(true);`);
    const write = 'log.getRange(2, 3).setValues([[1]]);';
    expect([run(host, STAFF, write), run(host, 'guest@elsewhere.example', write)]).toEqual(['done', REFUSAL]);
  });

  it('does not stop anybody while it only warns', () => {
    const host = studio();
    run(host, MANAGER, `${LOCK} lock.setWarningOnly(true);`);
    expect(run(host, STAFF, 'log.getRange(2, 3).setValues([[1]]);')).toBe('done');
  });

  it('has no domain to be opened to where an account without one owns the book', () => {
    const host = studio({ owner: 'olga@gmail.com' });
    expect(run(host, MANAGER, 'log.protect().setDomainEdit(false);')).toMatch(/^Exception: /);
  });

  it('keeps its editors beside the book', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'carryover-')), 'Studio.xlsx');
    const host = studio({ path });
    run(host, MANAGER, LOCK);
    host.saveBeside();
    const book = new Book();
    book.addSheet('Log');
    const again = studio({ path, book });
    const write = 'log.getRange(2, 3).setValues([[1]]);';
    expect([run(again, MANAGER, write), run(again, STAFF, write)]).toEqual(['done', REFUSAL]);
  });

  it('holds for what a person types', () => {
    const host = studio();
    run(host, MANAGER, LOCK);
    const [sheet] = host.book.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const may = (who: string, row: number): boolean =>
      mayEdit(host.book, who, sheet, { row, column: 1, rows: 1, columns: 5 });
    expect([may(STAFF, 1), may(STAFF, 2), may(MANAGER, 2), may(OWNER, 2)]).toEqual([true, false, true, true]);
  });
});

describe('a locked sheet', () => {
  it.each([
    'log.getRange(500, 20).setValues([[1]])',
    'log.insertRowsAfter(1000, 1)',
    'log.insertColumnsAfter(26, 1)',
    'log.setFrozenRows(1)',
    'log.setColumnWidth(1, 90)',
  ])('refuses whoever is not among its editors: %s', (line) => {
    const host = studio();
    run(host, MANAGER, LOCK_SHEET);
    expect([run(host, STAFF, `${line};`), run(host, MANAGER, `${line};`)]).toEqual([REFUSAL, 'done']);
  });

  it('is no lock in a trigger of one of its editors', () => {
    const host = studio();
    run(host, MANAGER, LOCK_SHEET);
    const task = { ...taskOf(`${log} log.getRange(1, 1).setValues([[1]]); return 'done';`), as: 'trigger' } as const;
    expect(runInThread({ ...task, triggerUid: '7' }, host)).toBe('done');
  });
});
