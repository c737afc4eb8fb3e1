import { runInThread } from '../../../src/local/execution/in-thread';
import { runInWorker } from '../../../src/local/execution/in-worker';
import { limitOf, type Task } from '../../../src/local/execution/task';
import type { Cause } from '../../../src/local/services/execution';
import { hostOver, taskOf } from './programs';

const ways = [
  ['in this thread', (...of: Parameters<typeof runInThread>) => Promise.resolve().then(() => runInThread(...of))],
  ['in a worker', runInWorker],
] as const;

/** Tries each of the lines of a program, and says which was refused and how. */
function attempts(cause: Cause, lines: readonly string[]): Task {
  const tried = lines.map((line) => `try { ${line}; said.push('fine'); } catch (error) { said.push(String(error)); }`);
  return { ...taskOf(`const said = []; ${tried.join('\n')} return JSON.stringify(said);`), ...cause };
}

const LINES = {
  menu: "SpreadsheetApp.getUi().createMenu('M').addItem('A', 'a').addToUi()",
  locale: 'Session.getActiveUserLocale()',
  uuid: 'Utilities.getUuid()',
  log: "console.log('x')",
  read: 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).getValues()',
  properties: "PropertiesService.getDocumentProperties().setProperty('a', 'b')",
  fetch: 'UrlFetchApp.fetchAll([])',
  mail: 'MailApp.getRemainingDailyQuota()',
  trigger: "ScriptApp.newTrigger('a')",
  sidebar: "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Conformance'))",
} as const;

const DENIED = (name: string): string => `Exception: You do not have permission to call ${name}`;
const oneCell = { row: 2, column: 3, rows: 1, columns: 1 };
const edit: Cause = { as: 'edit', edit: { sheet: 'Log', area: oneCell } };

describe('what an execution may do', () => {
  it.each<readonly [string, Cause, Partial<Record<keyof typeof LINES, string>>]>([
    ['from the menu: everything', {}, {}],
    ['from a page: everything', { as: 'page' }, {}],
    [
      'at a clock’s trigger: everything that nobody must look at',
      { as: 'trigger', triggerUid: '7' },
      {
        menu: 'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
        sidebar: 'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
      },
    ],
    ...[edit, { as: 'open' } as const].map(
      (cause) =>
        [
          `in a simple trigger (${cause.as}): what stays in the book`,
          cause,
          {
            fetch: DENIED('UrlFetchApp.fetchAll'),
            mail: DENIED('MailApp.getRemainingDailyQuota'),
            trigger: DENIED('ScriptApp.newTrigger'),
            sidebar: DENIED('Ui.showSidebar'),
          },
        ] as const,
    ),
    [
      'before the add-on was used in the file: a menu',
      { as: 'open', authMode: 'NONE' },
      {
        read: DENIED('SpreadsheetApp.getActiveSpreadsheet'),
        properties: DENIED('PropertiesService.getDocumentProperties'),
        fetch: DENIED('UrlFetchApp.fetchAll'),
        mail: DENIED('MailApp.getRemainingDailyQuota'),
        trigger: DENIED('ScriptApp.newTrigger'),
        sidebar: DENIED('HtmlService.createHtmlOutputFromFile'),
      },
    ],
  ])('%s', (_, cause, refused) => {
    const said = JSON.parse(runInThread(attempts(cause, Object.values(LINES)), hostOver())) as string[];
    expect(said).toEqual(Object.keys(LINES).map((line) => refused[line as keyof typeof LINES] ?? 'fine'));
  });

  it('is counted at the seam even where it is refused', () => {
    const calls: string[] = [];
    const onCall = (_: number, service: string, method: string): void => void calls.push(`${service}.${method}`);
    runInThread(attempts(edit, [LINES.fetch]), hostOver(), { onCall });
    expect(calls).toEqual(['UrlFetchApp.fetchAll']);
  });
});

describe('who is who', () => {
  it.each<readonly [string, Cause, readonly string[]]>([
    ['the menu', {}, ['ann@example.com', 'ann@example.com']],
    ['a clock’s trigger', { as: 'trigger', triggerUid: '7' }, ['', 'ann@example.com']],
    ['an edit', edit, ['', '']],
    ['the opening of the file', { as: 'open' }, ['', '']],
  ])('at %s', (_, cause, emails) => {
    const body =
      'return [Session.getActiveUser(), Session.getEffectiveUser()].map((user) => user.getEmail()).join(" ");';
    expect(runInThread({ ...taskOf(body), ...cause }, hostOver()).split(' ')).toEqual(emails);
  });
});

describe.each(ways)('the event, %s', (_, run) => {
  it('of an edit is a range of the book, with what was typed', async () => {
    const body = `given.range.setNote('seen');
      return [given.authMode === ScriptApp.AuthMode.LIMITED, given.range.getA1Notation(), given.range.getSheet().getName(),
        given.value, given.oldValue, given.source.getName(), typeof carryoverEvent].join(' ');`;
    const host = hostOver();
    const typed = { sheet: 'Log', area: oneCell, value: '1:30', oldValue: '1' };
    const answer = await run({ ...taskOf(body), as: 'edit', edit: typed }, host);
    expect(answer).toMatch(/^true C2 Log 1:30 1 Book /);
    expect(host.book.sheet('Log')?.notes(oneCell)).toEqual([['seen']]);
  });

  it('of an edit of several cells does not say what was typed', async () => {
    const typed = { sheet: 'Log', area: { ...oneCell, rows: 2 }, value: '1:30', oldValue: '1' };
    const task: Task = { ...taskOf('return Object.keys(given).sort().join();'), as: 'edit', edit: typed };
    expect(await run(task, hostOver())).toBe('authMode,range,source');
  });

  it('of the opening says what may be done', async () => {
    const body = 'return Object.keys(given).join() + String(given.authMode === ScriptApp.AuthMode.NONE);';
    const task: Task = { ...taskOf(body), as: 'open', authMode: 'NONE' };
    expect(await run(task, hostOver())).toBe('authModetrue');
  });

  it('of a clock says the hour in UTC, and whose trigger it is', async () => {
    const body = `return [given.year, given.month, given['day-of-month'], given.hour, given.timezone, given.triggerUid,
      given.authMode].join(' ');`;
    const host = hostOver({ now: new Date('2026-11-03T07:30:00Z') });
    const task: Task = { ...taskOf(body), as: 'trigger', triggerUid: '7' };
    expect(await run(task, host)).toBe('2026 11 3 7 UTC 7 FULL');
  });
});

it('a simple trigger has 30 seconds, everything else six minutes', () => {
  const limits = ([edit, { as: 'open' }, { as: 'trigger', triggerUid: '7' }, { as: 'page' }, {}] as const).map(
    (cause) => limitOf({ ...taskOf(''), ...cause }),
  );
  expect(limits).toEqual([30_000, 30_000, 360_000, 360_000, 360_000]);
});
