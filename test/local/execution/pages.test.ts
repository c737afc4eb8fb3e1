import { runInWorker } from '../../../src/local/execution/in-worker';
import { runForPage } from '../../../src/local/pages/run-for-page';
import { hostOver, programOf } from './programs';

const program = programOf(`
  function echo(...given) { return given; }
  function dated() { return { at: new Date(0) }; }
  function nothing() {}
  function fail() { throw new RangeError('no such row'); }
  function refuse() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(0, 1); }
  function who() { return [Session.getActiveUser().getEmail(), SpreadsheetApp.getUi() !== null]; }
  function endless() { for (;;); }
  function secret_() { return 'secret'; }
  const notDeclared = 7;
`);

describe('a function that a page calls', () => {
  const reply = (name: string, ...args: unknown[]): ReturnType<typeof runForPage> =>
    runForPage(hostOver(), program, name, args);

  it('is given all arguments, and gives plain values back', async () => {
    const args = ["“ann's” \u2028", 7, null, { rows: [[1, true]] }];
    expect(await reply('echo', ...args)).toEqual({ value: args });
  });

  it('gives null for what holds a date, and for nothing', async () => {
    expect([await reply('dated'), await reply('nothing')]).toEqual([{ value: null }, { value: null }]);
  });

  it('runs for whoever looks at the page', async () => {
    expect(await reply('who')).toEqual({ value: ['ann@example.com', true] });
  });

  it.each([
    ['fail', 'RangeError: no such row'],
    ['refuse', 'Exception: The starting row of the range is too small.'],
    ...['secret_', 'walk', 'eval', 'notDeclared', 'a.b', 'fail();fail', ''].map((name) => [
      name,
      `Script function not found: ${name}`,
    ]),
  ])('fails in the words of what was thrown, without its place: %s', async (name = '', failure) => {
    expect(await reply(name)).toEqual({ failure });
  });

  it('fails when its time is over', async () => {
    const running = runForPage(hostOver(), program, 'endless', [], (task, host) =>
      runInWorker(task, host, { limitMilliseconds: 50 }),
    );
    expect(await running).toEqual({ failure: 'Exceeded maximum execution time' });
  });
});
