import { closeOf, closeThrough, lotsLeft, paid, retainer, told, worked } from './retainer';

describe('an opening balance (L21)', () => {
  const client = retainer({ openingHours: '5:00', openingValue: 40_00 });

  it('is the opening of the first period, not a grant', () => {
    const september = closeOf(client, [], '2026-09');
    expect(told(september)).toMatchObject({ opening: '5:00', granted: '0:00', closing: '5:00', valueLeft: 40_00 });
    expect(lotsLeft(september)).toEqual(['opening | 2026-09 | 5:00 | 4000']);
  });

  it('is used before all other hours', () => {
    const rows = [paid('2026-09-03', 100_00), worked('2026-09-10', '6:00')];
    // 5 h of $8, 1 h of $10
    expect(told(closeOf(client, rows, '2026-09'))).toMatchObject({ earned: 50_00, closing: '9:00' });
  });

  it('is carried through the months after it once', () => {
    expect(closeThrough(client, [], '2026-11').map((closed) => told(closed).opening)).toEqual(['5:00', '5:00', '5:00']);
  });

  it('below 0 is a debt', () => {
    const behind = retainer({ openingHours: '-3:00' });
    const september = closeOf(behind, [paid('2026-09-03', 100_00)], '2026-09');
    expect(told(september)).toMatchObject({ opening: '-3:00', used: '0:00', closing: '7:00', earned: 30_00 });
  });

  it('ages from Start', () => {
    const expiring = retainer({ openingHours: '5:00', openingValue: 40_00, expiryMonths: 1 });
    expect(closeThrough(expiring, [], '2026-10').map((closed) => told(closed).expired)).toEqual(['0:00', '5:00']);
  });

  it('may have no value', () => {
    const rows = [worked('2026-09-10', '5:00')];
    expect(told(closeOf(retainer({ openingHours: '5:00' }), rows, '2026-09'))).toMatchObject({
      closing: '0:00',
      earned: 0,
    });
  });
});
