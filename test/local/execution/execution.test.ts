import { runInThread } from '../../../src/local/execution/in-thread';
import { runInWorker } from '../../../src/local/execution/in-worker';
import {
  ProgramFailure,
  TimeLimitExceeded,
  type AnsweredCall,
  type RunOptions,
  type Task,
} from '../../../src/local/execution/task';
import { hostOver, logged, taskOf } from './programs';

const log = "const log = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log');";

const ways = [
  ['in this thread', (...of: Parameters<typeof runInThread>) => Promise.resolve().then(() => runInThread(...of))],
  ['in a worker', runInWorker],
] as const;

describe.each(ways)('an execution %s', (_, run) => {
  it('is given one text and answers with one', async () => {
    expect(await run(taskOf('return given.toUpperCase();', "“ann's” \u2028"), hostOver())).toBe("“ANN'S” \u2028");
  });

  it('reads and writes the book', async () => {
    const host = hostOver();
    const body = `${log} log.getRange(1, 1, 2, 1).setValues([[2], ['=A1*21']]); return String(log.getRange(2, 1).getValues());`;
    expect(await run(taskOf(body), host)).toBe('42');
    expect(logged(host, 2)).toEqual([2, 42]);
  });

  it('keeps nothing of the execution before', async () => {
    const host = hostOver();
    const task = taskOf('globalThis.count = (globalThis.count || 0) + 1; return String(count);');
    expect([await run(task, host), await run(task, host)]).toEqual(['1', '1']);
  });

  it("gets everything made with its own context's constructors", async () => {
    const body = `${log}
      log.getRange(1, 1).setNumberFormat('yyyy-mm-dd').setValues([[new Date(0)]]);
      const values = log.getRange(1, 1).getValues();
      let thrown;
      try { log.getRange(0, 0); } catch (error) { thrown = error; }
      return String([values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
        thrown instanceof Error, PropertiesService.getDocumentProperties().getProperties() instanceof Object]);`;
    expect(await run(taskOf(body), hostOver())).toBe('true,true,true,true,true');
  });

  it('runs by the clock that it was given', async () => {
    const now = new Date('2026-11-03T07:00:00Z');
    const body = `${log}
      log.getRange(1, 1).setValues([['=YEAR(NOW())']]);
      const shown = [new Date(), new Date(Date.now()), new Date(0)].map((date) => date.toISOString().slice(0, 16));
      return [...shown, log.getRange(1, 1).getValues(), new Date() instanceof Date].join(' ');`;
    expect(await run(taskOf(body), hostOver({ now }))).toBe(
      '2026-11-03T07:00 2026-11-03T07:00 1970-01-01T00:00 2026 true',
    );
  });

  it('throws with its name what does not exist outside Google', async () => {
    const body = `${log} try { log.getRange(1, 1).getBackgrounds(); } catch (error) { return error.message; }`;
    expect(await run(taskOf(body), hostOver())).toBe('Range.getBackgrounds is not implemented outside Google');
  });

  it('has none of the host in its reach', async () => {
    const body = 'return [typeof process, typeof require, typeof setTimeout, typeof carryoverGiven].join();';
    expect(await run(taskOf(body), hostOver())).toBe('undefined,undefined,undefined,undefined');
  });

  it('logs what the program tells its console', async () => {
    const lines: string[] = [];
    const host = hostOver({ log: (level, line) => void lines.push(`${level}: ${line}`) });
    await run(taskOf("console.warn('odd', { row: 3 }); console.log('fine'); return '';"), host);
    expect(lines).toEqual(['warn: odd {"row":3}', 'log: fine']);
  });

  it('fails with the place where the program threw', async () => {
    const failed = run(taskOf("throw new RangeError('no such row');"), hostOver());
    await expect(failed).rejects.toThrow(ProgramFailure);
    await expect(failed).rejects.toThrow(/RangeError: no such row\n.*Code\.js/s);
  });

  it('fails where there is no such function', async () => {
    const failed = run({ ...taskOf(''), name: 'walk' }, hostOver());
    await expect(failed).rejects.toThrow('Script function not found: walk');
  });

  it('fails with a fault of the host, which the program cannot catch', async () => {
    const task = taskOf(
      "try { Utilities.formatDate(new Date(), 'Mars/Base', 'yyyy'); } catch (error) { return 'caught'; }",
    );
    await expect(run(task, hostOver())).rejects.toThrow('Mars/Base');
  });

  it('ends when its time is over', async () => {
    const endless = run(taskOf('for (;;);'), hostOver(), { limitMilliseconds: 50 });
    await expect(endless).rejects.toThrow(TimeLimitExceeded);
  });

  it('has every call counted and named', async () => {
    const calls: string[] = [];
    const onCall: RunOptions['onCall'] = (number, service, method) => void calls.push(`${number} ${service}.${method}`);
    await run(taskOf(`${log} log.getRange(1, 1).getValues(); return '';`), hostOver(), { onCall });
    expect(calls).toEqual([
      '1 SpreadsheetApp.getActiveSpreadsheet',
      '2 SpreadsheetApp.Spreadsheet.getSheetByName',
      '3 SpreadsheetApp.Sheet.getRange',
      '4 SpreadsheetApp.Range.getValues',
    ]);
  });

  it('tells what each call came to: its cells, and how long was waited by then', async () => {
    const answered: AnsweredCall[] = [];
    const onAnswered = (call: AnsweredCall): void => void answered.push(call);
    const body = `${log} log.getRange(1, 1, 2, 3).setValues([[1, 2, 3], [4, 5, 6]]);
      Utilities.sleep(1500); log.getRange(1, 1, 2, 2).getValues(); return '';`;
    await run(taskOf(body), hostOver(), { onAnswered });
    expect(
      answered
        .filter(({ method }) => ['setValues', 'sleep', 'getValues'].includes(method))
        .map(({ method, cells, waitedMilliseconds }) => [method, cells, waitedMilliseconds]),
    ).toEqual([
      ['setValues', 6, 0],
      ['sleep', 0, 1500],
      ['getValues', 4, 1500],
    ]);
  });
});

describe.each(ways)('a cut %s', (_, run) => {
  /** Writes 1, 2, 3 into A1, A2, A3 by one call each, and tries on after every failure. */
  const task: Task = taskOf(`${log}
    const cells = [1, 2, 3].map((row) => log.getRange(row, 1));
    cells.forEach((cell, index) => {
      try { cell.setValues([[index + 1]]); } catch (error) { cell.setValues([['caught']]); } finally { cell.setNote('x'); }
    });
    return 'done';`);
  const before = 5;
  const effects = [[''], [1], [1], [1, 2], [1, 2], [1, 2, 3], [1, 2, 3]];

  it.each(effects.map((effect, calls) => [before + calls + 1, effect] as const))(
    'at call %i leaves exactly the effects of the calls before it',
    async (cutAt, effect) => {
      const host = hostOver();
      const cut = new Error('cut');
      const onCall = (number: number): void => {
        if (number >= cutAt) throw cut;
      };
      if (cutAt === before + effects.length) expect(await run(task, host, { onCall: () => undefined })).toBe('done');
      else await expect(run(task, host, { onCall })).rejects.toBe(cut);
      expect(logged(host, 3)).toEqual([...effect, '', '', ''].slice(0, 3));
    },
  );

  it('gives the lock back', async () => {
    const host = hostOver();
    const locked = taskOf("LockService.getDocumentLock().tryLock(0); Utilities.getUuid(); return '';");
    const onCall = (number: number): void => {
      if (number === 3) throw new Error('cut');
    };
    await expect(run(locked, host, { onCall })).rejects.toThrow('cut');
    expect(await run(taskOf('return String(LockService.getDocumentLock().tryLock(0));'), host)).toBe('true');
  });
});

describe('two executions in workers', () => {
  const lock = 'const lock = LockService.getDocumentLock();';

  it('hold the lock one after the other', async () => {
    const host = hostOver();
    const add = taskOf(`${log} ${lock}
      if (!lock.tryLock(30000)) return 'busy';
      const cell = log.getRange(1, 1);
      for (let round = 0; round < 50; round++) cell.setValues([[Number(cell.getValues()) + 1]]);
      lock.releaseLock();
      return 'done';`);
    expect(await Promise.all([runInWorker(add, host), runInWorker(add, host)])).toEqual(['done', 'done']);
    expect(logged(host, 1)).toEqual([100]);
  });

  it('wait no longer than they said', async () => {
    const host = hostOver();
    host.lock.take({});
    expect(await runInWorker(taskOf(`${lock} return String(lock.tryLock(20));`), host)).toBe('false');
  });
});

describe('a large block through a worker', () => {
  it('arrives whole: 20,000 rows of 8', async () => {
    const host = hostOver();
    const body = `${log}
      log.insertRowsAfter(1000, 19000);
      const range = log.getRange(1, 1, 20000, 8);
      range.setValues(Array.from({ length: 20000 }, (_, row) => Array.from({ length: 8 }, (_, column) => row * 8 + column)));
      const values = range.getValues();
      return [values.length, values[0].length, values[19999][7]].join();`;
    expect(await runInWorker(taskOf(body), host)).toBe('20000,8,159999');
  });
});
