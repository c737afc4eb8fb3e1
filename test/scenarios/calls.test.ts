import { resolve } from 'node:path';
import { Book } from '../../src/local/book/book';
import { settle } from '../../src/local/cli/region';
import { runInThread } from '../../src/local/execution/in-thread';
import { readProgram } from '../../src/local/execution/program';
import { fillWithSample } from '../../src/local/sample/fill';
import { hostOver } from '../local/execution/programs';
import { sheetIn } from './cells';
import { setUp } from './run-book';
import { closedSample, Typist, type AtCall } from './typist';

/**
 * How often each service is called, which is what an execution at Google costs. A change of these numbers is a change
 * of the program's speed: look at it before you accept it.
 */

/** The calls of an execution, a line for each method with its number, and the sum. */
function callsOf(execute: (atCall: AtCall) => void): string {
  const counts = new Map<string, number>();
  execute((called) => counts.set(called, (counts.get(called) ?? 0) + 1));
  const lines = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([called, count]) => `${count} ${called}`);
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  return [...lines, `= ${sum}`].join('\n');
}

describe('the service calls of', () => {
  it('opening the book', () => {
    const typist = new Typist(closedSample());
    expect(callsOf((atCall) => typist.open(atCall))).toMatchSnapshot();
  });

  it('typing into a sheet that is none of the program’s business', () => {
    const typist = new Typist(closedSample());
    expect(callsOf((atCall) => typist.type('Clients', 3, 'Client', 'Somebody', atCall))).toMatchSnapshot();
  });

  describe('typing into the Time log', () => {
    let typist: Typist;
    let row: number;
    const typing = (header: string, text: string) =>
      callsOf((atCall) => typist.type('Time log', row, header, text, atCall));

    beforeEach(() => {
      const book = closedSample();
      typist = new Typist(book);
      row = sheetIn(book, 'Time log').lastRow + 1;
      typist.type('Time log', row, 'Client', 'Blue Kite Travel');
      typist.type('Time log', row, 'Service', 'Data recovery');
    });

    it('the client of a new row', () => {
      row += 1;
      expect(typing('Client', 'Blue Kite Travel')).toMatchSnapshot();
    });

    it('the task of a row that is begun', () => {
      expect(typing('Task', 'Backup')).toMatchSnapshot();
    });

    it('the hours of a row that is begun', () => {
      expect(typing('Hours', '0:30')).toMatchSnapshot();
    });

    it('hours that overdraw the client', () => {
      expect(typing('Hours', '8')).toMatchSnapshot();
    });

    it('a paste of 50 rows', () => {
      const lines = Array.from({ length: 50 }, () => ['2026-11-02', 'Open Door Charity', '', 'Pasted', '', '1m']);
      expect(callsOf((atCall) => typist.paste('Time log', row + 1, lines, atCall))).toMatchSnapshot();
    });
  });

  it.each([
    ['closing three months of the sample studio', 'closeMonth', { through: '2026-10' }],
    ['writing the balances of the sample studio', 'readBalances', {}],
  ])('%s', (_, name, request) => {
    const book = new Book();
    setUp(book, 'en');
    fillWithSample(book, 'en');
    settle(book);
    const host = hostOver({ book, now: new Date('2026-11-03T09:00:00Z') });
    const task = { program: readProgram(resolve(__dirname, '../..')), name, argument: JSON.stringify(request) };
    const calls = callsOf((atCall) =>
      runInThread(task, host, {
        onCall: (_number, service, method) => atCall(`${service.slice(service.lastIndexOf('.') + 1)}.${method}`),
      }),
    );
    expect(calls).toMatchSnapshot();
  });
});
