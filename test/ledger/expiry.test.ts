import { adjusted, closeOf, closeThrough, lotsLeft, paid, retainer, told, toppedUp, worked } from './retainer';

const monthly = ['2026-09', '2026-10', '2026-11', '2026-12'].map((period) => paid(`${period}-03`, 100_00));

function column(figure: 'expired' | 'closing' | 'forfeited', ...given: Parameters<typeof closeThrough>) {
  return closeThrough(...given).map((closed) => told(closed)[figure]);
}

describe('Expiry months (L18)', () => {
  it.each([
    ['blank: never', {}, ['0:00', '0:00', '0:00', '0:00']],
    ['0: at the end of their own month', { expiryMonths: 0 }, ['10:00', '10:00', '10:00', '10:00']],
    ['1: a month later', { expiryMonths: 1 }, ['0:00', '10:00', '10:00', '10:00']],
    ['2: two months later', { expiryMonths: 2 }, ['0:00', '0:00', '10:00', '10:00']],
  ])('unused hours expire %s', (_title, policy, expired) => {
    expect(column('expired', retainer(policy), monthly, '2026-12')).toEqual(expired);
  });

  it('takes nothing that was used in time', () => {
    const rows = [
      ...monthly,
      worked('2026-09-10', '5:00'),
      worked('2026-10-10', '10:00'),
      worked('2026-11-10', '15:00'),
    ];
    expect(column('expired', retainer({ expiryMonths: 1 }), rows, '2026-11')).toEqual(['0:00', '0:00', '0:00']);
  });

  it('forfeits the value of what expires', () => {
    const rows = [paid('2026-09-03', 100_00), worked('2026-09-10', '4:00')];
    const september = told(closeOf(retainer({ expiryMonths: 0 }), rows, '2026-09'));
    expect(september).toMatchObject({
      earned: 40_00,
      expired: '6:00',
      forfeited: 60_00,
      closing: '0:00',
      valueLeft: 0,
    });
  });

  it('spares what was prepaid for later months, though released at once', () => {
    const prepaid = [paid('2026-09-03', 300_00)];
    const client = retainer({ expiryMonths: 0, release: 'atOnce' });
    expect(column('closing', client, prepaid, '2026-11')).toEqual(['20:00', '10:00', '0:00']);
  });

  it('counts the age of what was paid late from its release', () => {
    const late = [paid('2026-11-03', 100_00)];
    expect(column('expired', retainer({ expiryMonths: 1 }), late, '2026-12')).toEqual([
      '0:00',
      '0:00',
      '0:00',
      '10:00',
    ]);
  });

  it('takes hours of no value too', () => {
    const rows = [adjusted('2026-09-03', '2:00')];
    expect(told(closeOf(retainer({ expiryMonths: 0 }), rows, '2026-09'))).toMatchObject({
      expired: '2:00',
      forfeited: 0,
    });
  });

  it('leaves scheduled hours alone', () => {
    const rows = [toppedUp('2026-09-03', 10_00, { for: '2026-10' })];
    expect(column('expired', retainer({ expiryMonths: 0 }), rows, '2026-10')).toEqual(['0:00', '1:00']);
  });
});

describe('Carry limit (L18)', () => {
  it.each([
    ['keeps what is at the limit', '10:00', ['10:00', '10:00', '10:00', '10:00']],
    ['cuts down to the limit', '4:30', ['4:30', '4:30', '4:30', '4:30']],
    ['may keep nothing', '0:00', ['0:00', '0:00', '0:00', '0:00']],
    ['lets months add up below it', '25:00', ['10:00', '20:00', '25:00', '25:00']],
  ])('%s', (_title, carryLimit, closing) => {
    expect(column('closing', retainer({ carryLimit }), monthly, '2026-12')).toEqual(closing);
  });

  it('lets the oldest hours expire first, at their value', () => {
    const rows = [toppedUp('2026-09-01', 60_00, { hours: '3:00' }), paid('2026-09-03', 100_00)];
    const september = closeOf(retainer({ carryLimit: '8:00' }), rows, '2026-09');
    expect(told(september)).toMatchObject({ expired: '5:00', forfeited: 80_00 }); // 3 h of $20, 2 h of $10
    expect(lotsLeft(september)).toEqual(['subscription 2026-09-03 | 2026-09 | 8:00 | 8000']);
  });

  it('does not count what was prepaid for later months', () => {
    const client = retainer({ carryLimit: '4:00', release: 'atOnce' });
    expect(column('closing', client, [paid('2026-09-03', 300_00)], '2026-11')).toEqual(['24:00', '14:00', '4:00']);
  });

  it('applies to what the age has left', () => {
    const rows = [paid('2026-09-03', 100_00), paid('2026-10-03', 100_00)];
    const client = retainer({ expiryMonths: 1, carryLimit: '8:00' });
    // October: 8 h of September expire by age, then 2 h of October down to the limit
    expect(column('expired', client, rows, '2026-10')).toEqual(['2:00', '10:00']);
  });
});
