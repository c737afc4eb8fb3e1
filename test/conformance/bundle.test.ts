import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInThread } from '../../src/local/execution/in-thread';
import type { LocalHost } from '../../src/local/execution/local-host';
import { hostOver, programOf } from '../local/execution/programs';
import { cases } from './cases';

let code: string;

beforeAll(() => {
  execFileSync(process.execPath, [resolve('scripts/conformance-bundle.mjs')]);
  code = readFileSync(resolve('build/conformance/Code.js'), 'utf8');
});

function scratch(): LocalHost {
  const host = hostOver();
  host.book.zone = 'Europe/Riga';
  return host;
}

/** Runs everything; the execution is cut before a call, where one is given. Returns how many calls it made. */
function runAll(host: LocalHost, cutAt = Infinity, script = code): number {
  let calls = 0;
  const onCall = (number: number): void => {
    calls = number;
    if (number === cutAt) throw new Error('cut');
  };
  runInThread({ program: programOf(script), name: 'runAll' }, host, { onCall });
  return calls;
}

function outcomes(host: LocalHost): readonly unknown[] {
  const values = host.book.sheet('Conformance')?.values({ row: 2, column: 3, rows: cases.length, columns: 1 }) ?? [];
  return values.map(([value]) => value);
}

describe('the conformance cases as a script for Google', () => {
  it('have a menu', () => {
    const host = scratch();
    runInThread({ program: programOf(code), name: 'onOpen', as: 'open' }, host);
    expect(host.screen.menus).toEqual([
      {
        caption: 'Carryover conformance',
        entries: [{ kind: 'item', caption: 'Run all', functionName: 'runAll' }],
      },
    ]);
  });

  it('all behave as recorded here, and leave nothing but their results', () => {
    const host = scratch();
    runAll(host);
    expect(outcomes(host).filter((outcome) => outcome !== 'as recorded')).toEqual([]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Conformance', 'Log']);
    expect(host.screen.toasts.pop()?.message).toBe(`${cases.length} as recorded, 0 not, 0 left`);
  });

  it('go on where they were cut, and begin anew once all are done', () => {
    const host = scratch();
    expect(() => runAll(host, 400)).toThrow('cut');
    const done = outcomes(host).filter((outcome) => outcome === 'as recorded').length;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(cases.length);
    const rest = runAll(host);
    expect(outcomes(host).filter((outcome) => outcome !== 'as recorded')).toEqual([]);
    expect(runAll(host)).toBeGreaterThan(rest);
  });

  it.each([
    ['[36, false]', '[37, false]', '[36,false] instead of [37,false]'],
    ['equal([one.length', 'unheardOf([one.length', expect.stringMatching(/^threw ReferenceError: unheardOf/)],
  ])('say what is not as recorded, and go on', (recorded, otherwise, outcome) => {
    expect(code.split(recorded)).toHaveLength(2);
    const host = scratch();
    runAll(host, Infinity, code.replace(recorded, otherwise));
    expect(outcomes(host).filter((one) => one !== 'as recorded')).toEqual([outcome]);
    expect(host.screen.toasts.pop()?.message).toBe(`${cases.length - 1} as recorded, 1 not, 0 left`);
  });

  it('are not run in a spreadsheet of another zone', () => {
    const host = scratch();
    host.book.zone = 'Etc/UTC';
    runAll(host);
    expect(host.book.sheet('Conformance')).toBeUndefined();
    expect(host.screen.toasts.pop()?.message).toContain('This is en_US Etc/UTC.');
  });
});
