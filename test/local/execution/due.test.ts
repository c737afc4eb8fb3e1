import { runDue } from '../../../src/local/execution/due';
import { runInThread } from '../../../src/local/execution/in-thread';
import type { LocalHost } from '../../../src/local/execution/local-host';
import { hostOver, logged, programOf } from './programs';

const START = new Date('2026-11-03T07:20:00Z');
const at = (time: string): Date => new Date(`2026-11-03T${time}:00Z`);

const program = programOf(`
  function install(hours) { return ScriptApp.newTrigger('tick').timeBased().everyHours(Number(hours)).create().getUniqueId(); }
  function installBroken() { ScriptApp.newTrigger('fail').timeBased().everyHours(1).create(); }
  function listed() { return String(ScriptApp.getProjectTriggers().length); }
  function uninstall() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }
  function tick(e) {
    const log = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log');
    const line = [new Date().toISOString().slice(11, 16), e.hour, Session.getEffectiveUser().getEmail()].join(' ');
    log.getRange(log.getLastRow() + 1, 1).setValues([["'" + line]]);
  }
  function fail() { throw new Error('broken'); }
`);

const run = (host: LocalHost, name: string, argument = ''): string => runInThread({ program, name, argument }, host);
const due = (host: LocalHost, time: string): ReturnType<typeof runDue> => runDue(host, program, at(time));

describe('a clock trigger', () => {
  it('runs when its hours are over, and again when they are over again', async () => {
    const host = hostOver({ now: START });
    run(host, 'install', '2');
    for (const time of ['09:19', '09:20', '09:21', '11:20']) await due(host, time);
    expect(logged(host, 3)).toEqual(['09:20 9 ann@example.com', '11:20 11 ann@example.com', '']);
  });

  it('runs once where it was missed many times, and keeps its minute', async () => {
    const host = hostOver({ now: START });
    run(host, 'install', '1');
    expect(await due(host, '15:50')).toMatchObject([{ functionName: 'tick', failure: null }]);
    expect(await due(host, '16:19')).toEqual([]);
    expect(await due(host, '16:20')).toHaveLength(1);
  });

  it('runs for whoever made it, and only they see it', async () => {
    const host = hostOver({ now: START });
    run(host, 'install', '1');
    const bob: LocalHost = { ...host, user: { email: 'bob@example.com', locale: 'ru' } };
    expect([run(host, 'listed'), run(bob, 'listed')]).toEqual(['1', '0']);
    expect(await due(bob, '08:20')).toMatchObject([{ email: 'ann@example.com' }]);
    expect(logged(host, 1)).toEqual(['08:20 8 ann@example.com']);
    run(bob, 'uninstall');
    expect(run(host, 'listed')).toBe('1');
    run(host, 'uninstall');
    expect(await due(host, '10:00')).toEqual([]);
  });

  it('that fails is reported and does not stop the others', async () => {
    const host = hostOver({ now: START });
    run(host, 'installBroken');
    run(host, 'install', '1');
    expect((await due(host, '08:20')).map(({ failure }) => failure)).toEqual(['Error: broken', null]);
    expect(logged(host, 1)).toEqual(['08:20 8 ann@example.com']);
  });

  it('leaves the book’s clock as it was', async () => {
    const host = hostOver({ now: START });
    run(host, 'install', '1');
    await due(host, '12:00');
    expect(host.book.clock()).toEqual(START);
  });

  it('of an add-on is the only one of its user in the document', () => {
    const host = hostOver({ addOn: true });
    run(host, 'install', '1');
    const message = 'created too many time-based triggers in this document for this Google user account.';
    expect(() => run(host, 'install', '1')).toThrow(`Exception: This add-on has ${message}`);
    run({ ...host, user: { email: 'bob@example.com', locale: 'ru' } }, 'install', '1');
    expect(host.triggers.map(({ user }) => user.email)).toEqual(['ann@example.com', 'bob@example.com']);
  });
});
