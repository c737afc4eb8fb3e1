import { allotmentIn, dueIn, horizonOf, termsIn } from '../../src/ledger/agreement';
import { month, retainer } from './retainer';

describe('terms in force (L1)', () => {
  const client = retainer({
    start: '2026-09',
    end: '2027-03',
    changes: [
      { from: '2026-11', fee: 150_00, hours: 15 },
      { from: '2027-01', fee: 0, hours: 0 },
      { from: '2027-02', fee: 80_00, hours: 8 },
    ],
  });

  it.each([
    ['before the first row nothing', '2026-08', 0, 0],
    ['from its own period on', '2026-09', 100_00, 600],
    ['until the next row', '2026-10', 100_00, 600],
    ['the latest row counts', '2026-12', 150_00, 900],
    ['a fee of 0 pauses', '2027-01', 0, 0],
    ['a later row resumes', '2027-02', 80_00, 480],
  ])('%s: %s', (_title, period, due, allotment) => {
    expect(dueIn(client, month(period))).toBe(due);
    expect(allotmentIn(client, month(period))).toBe(allotment);
  });

  it('are none before the first row', () => {
    expect(termsIn(client, month('2026-08'))).toBeNull();
  });
});

describe('dues (L2)', () => {
  const client = { ...retainer({ start: '2026-01', end: '2026-03' }), start: month('2026-02') };

  it.each([
    ['none before Start, though terms are in force', '2026-01', 0],
    ['one for Start', '2026-02', 100_00],
    ['one for End', '2026-03', 100_00],
    ['none after End', '2026-04', 0],
  ])('%s', (_title, period, due) => {
    expect(dueIn(client, month(period))).toBe(due);
  });

  it('go on for ever where End is blank', () => {
    expect(dueIn(retainer(), month('2126-09'))).toBe(100_00);
  });
});

it('money reaches dues 120 periods ahead of a close (L8)', () => {
  expect(horizonOf(month('2026-09'))).toBe('2036-09');
});
