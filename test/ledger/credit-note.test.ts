import { closeOf, closeThrough, credited, lotsLeft, month, paid, refusalsOf, retainer, told } from './retainer';

describe('a credit note (L13)', () => {
  it('settles a due without money and without hours', () => {
    const september = closeOf(retainer(), [credited('2026-09-20', 100_00)], '2026-09');
    expect(told(september)).toMatchObject({ granted: '0:00', valueLeft: 0, credit: 0 });
    expect(september.account.dues.get(month('2026-09'))).toEqual({ paidMinor: 100_00, broughtMinutes: 600 });
    expect(september.account.receivedMinor).toBe(0);
  });

  it('leaves a payment the hours of the rest only', () => {
    const rows = [credited('2026-09-01', 40_00), paid('2026-09-03', 60_00)];
    expect(lotsLeft(closeOf(retainer(), rows, '2026-09'))).toEqual([
      'subscription 2026-09-03 | 2026-09 | 6:00 | 6000', // 600 − floor(600 · 40 / 100)
    ]);
  });

  it('settles the oldest unpaid dues first', () => {
    const october = closeThrough(retainer(), [credited('2026-10-20', 130_00)], '2026-10')[1];
    expect([...(october?.account.dues ?? [])].map(([due, record]) => [due, record.paidMinor])).toEqual([
      ['2026-09', 100_00],
      ['2026-10', 30_00],
    ]);
  });

  const refusal = (unpaidMinor: number) => [
    { code: 'credit-note-too-large', payment: 'creditNote 2026-09-20', unpaidMinor },
  ];

  it.each([
    ['above all that is unpaid', [credited('2026-09-20', 100_01)], refusal(100_00)],
    ['above what earlier rows left unpaid', [paid('2026-09-03', 70_00), credited('2026-09-20', 30_01)], refusal(30_00)],
    ['for a period that is not due yet', [credited('2026-09-20', 10_00, { for: '2026-10' })], refusal(0)],
    ['not where it is all that is unpaid', [paid('2026-09-03', 70_00), credited('2026-09-20', 30_00)], []],
  ])('is refused %s', (_title, rows, refusals) => {
    expect(refusalsOf(retainer(), rows)).toEqual(refusals);
  });

  it('is refused above what is unpaid from the period that For names on', () => {
    const september = closeOf(retainer(), [], '2026-09').account;
    const note = [credited('2026-10-20', 100_01, { for: '2026-10' })];
    expect(refusalsOf(retainer(), note, '2026-10', september)).toMatchObject([{ unpaidMinor: 100_00 }]);
  });

  it('is refused above what is unpaid up to End', () => {
    const ended = retainer({ end: '2026-09' });
    const september = closeOf(ended, [], '2026-09').account;
    const note = [credited('2026-10-20', 100_01)];
    expect(refusalsOf(ended, note, '2026-10', september)).toMatchObject([{ unpaidMinor: 100_00 }]);
  });
});
