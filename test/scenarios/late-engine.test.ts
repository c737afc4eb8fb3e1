import { runInThread } from '../../src/local/execution/in-thread';
import type { Program } from '../../src/local/execution/program';
import { hostOver } from '../local/execution/programs';
import { columnOf, sheetIn } from './cells';
import { builtProgram, closedSample, Typist } from './typist';

/** Where the bundle evaluates what it does not evaluate with the rest: the document engine and its templates. */
const LATE_EVALUATION = '__webpack_modules__[moduleId](';

/** The program without its document engine. */
function withoutEngine(): Program {
  expect(builtProgram.code.split(LATE_EVALUATION)).toHaveLength(2);
  const code = builtProgram.code.replace(LATE_EVALUATION, '(() => { throw new Error("no engine"); })(');
  return { ...builtProgram, code };
}

describe('the document engine', () => {
  it('is evaluated neither when the book is opened nor when somebody types', () => {
    const typist = new Typist(closedSample(), withoutEngine());
    const row = sheetIn(typist.book, 'Time log').lastRow + 1;
    typist.open();
    typist.type('Time log', row, 'Client', 'Blue Kite Travel');
    typist.type('Time log', row, 'Hours', '1:30');
    expect(columnOf(typist.book, 'Time log', 'Counted').slice(-1)).toEqual([1.5]);
    expect(typist.log).toEqual([]);
  });

  it('is evaluated when a report is made', () => {
    const task = { program: withoutEngine(), name: 'deliverReports', argument: '{"limit":1}' };
    const host = hostOver({ book: closedSample(), now: new Date('2026-11-03T09:00:00Z') });
    expect(runInThread(task, host)).toContain('no engine');
  });
});
