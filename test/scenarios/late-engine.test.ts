import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThread } from '../../src/local/execution/in-thread';
import type { Program } from '../../src/local/execution/program';
import { hostOver } from '../local/execution/programs';
import { columnOf, sheetIn } from './cells';
import { builtProgram, closedSample, Typist } from './typist';

const nowhere = mkdtempSync(join(tmpdir(), 'carryover-'));
afterAll(() => {
  rmSync(nowhere, { recursive: true });
});

/** The program without the files beside it. */
const withoutEngine: Program = { ...builtProgram, pages: nowhere };

describe('the document engine', () => {
  it('is evaluated neither when the book is opened nor when somebody types', () => {
    const typist = new Typist(closedSample(), withoutEngine);
    const row = sheetIn(typist.book, 'Time log').lastRow + 1;
    typist.open();
    typist.type('Time log', row, 'Client', 'Blue Kite Travel');
    typist.type('Time log', row, 'Hours', '1:30');
    expect(columnOf(typist.book, 'Time log', 'Counted').slice(-1)).toEqual([1.5]);
    expect(typist.log).toEqual([]);
  });

  it('is evaluated when a report is made', () => {
    const task = { program: withoutEngine, name: 'deliverReports', argument: '{"limit":1}' };
    const host = hostOver({ book: closedSample(), now: new Date('2026-11-03T09:00:00Z') });
    expect(runInThread(task, host)).toContain('No HTML file named engine was found.');
  });
});
