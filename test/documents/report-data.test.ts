import fc from 'fast-check';
import { reportData } from '../../src/documents/report-data';
import type { ReportSource } from '../../src/documents/report-source';
import { minutes, type Minutes } from '../../src/ledger/minutes';
import { minor } from '../../src/ledger/money';
import { date, grant, october, payment, period, work } from './sources';

/** The view with spaces that do not break as plain ones. */
function view(changes: Partial<ReportSource> = {}) {
  const text = JSON.stringify(reportData(october(changes))).replace(/\u00a0/g, ' ');
  return JSON.parse(text) as ReturnType<typeof reportData>;
}

describe('the three answers', () => {
  it('are what was done, what is left and what to pay', () => {
    const { workDone, workDoneNote, balanceLabel, balance, balanceNote, toPay, toPayNote } = view();
    expect([workDone, workDoneNote]).toEqual(['12 h', '5 entries, 1 of earlier months']);
    expect([balanceLabel, balance, balanceNote]).toEqual(['Hours left', '3 h', 'carried forward to November 2026']);
    expect([toPay, toPayNote]).toEqual(['$100.00', 'through November 2026']);
  });

  it('name a debt as such', () => {
    const { hours } = october();
    const { balanceLabel, balance, balanceNote } = view({ hours: { ...hours, closing: minutes(-90) } });
    expect([balanceLabel, balance, balanceNote]).toEqual([
      'Beyond the balance',
      '−1 h 30 min',
      'taken from the hours of November 2026',
    ]);
  });

  it.each([
    ['nothing to pay', { owed: 0, asked: 0 }, 'paid through October 2026'],
    ['a rhythm asked for whole', { owed: 10_000, asked: 30_000 }, '$100.00 of it through November 2026'],
    ['a rhythm asked for ahead', { owed: 0, asked: 30_000 }, ''],
  ])('say of %s: %s', (_, { owed, asked }, note) => {
    const { money } = october();
    expect(view({ money: { ...money, owed: minor(owed), asked: minor(asked) } }).toPayNote).toBe(note);
  });
});

describe('what happens next', () => {
  const start = (closing: number, granted: number, unpaid = 0, unpaidMinutes = 0) =>
    view({
      hours: { ...october().hours, closing: minutes(closing) },
      next: {
        period: period('2026-11'),
        grantedMinutes: minutes(granted),
        unpaid: minor(unpaid),
        unpaidMinutes: minutes(unpaidMinutes),
      },
    }).next;
  const carries = 'Paid hours that you do not use carry forward and never expire.';

  it.each<[string, readonly string[], readonly string[]]>([
    ['hours carried', start(180, 0), ['You start November 2026 with 3 h carried forward.', carries]],
    [
      'hours carried and granted',
      start(180, 600),
      ['You start November 2026 with 13 h: 3 h carried forward and 10 h already granted.', carries],
    ],
    ['hours granted', start(0, 600), ['You start November 2026 with 10 h already granted.', carries]],
    ['nothing', start(0, 0), ['No hours are carried forward to November 2026.', carries]],
    [
      'a debt',
      start(-30, 0),
      ['30 min of work went beyond the balance and will be taken from the next hours granted.', carries],
    ],
    [
      'a debt that the next hours cover',
      start(-30, 600),
      [
        '30 min of work went beyond the balance and will be taken from the next hours granted.',
        'With what is already granted, November 2026 starts at 9 h 30 min.',
        carries,
      ],
    ],
    [
      'a fee that brings hours',
      start(180, 0, 10_000, 600),
      [
        'You start November 2026 with 3 h carried forward.',
        'Paying $100.00 for November 2026 brings another 10 h.',
        carries,
      ],
    ],
    [
      'a fee whose hours were granted already',
      start(0, 600, 10_000, 0),
      ['You start November 2026 with 10 h already granted.', 'Still to be paid for November 2026: $100.00.', carries],
    ],
  ])('with %s', (_, sentences, expected) => {
    expect(sentences).toEqual(expected);
  });

  it.each([
    [{ months: 0, carryLimitMinutes: null }, ['Hours not used by the end of their month expire.']],
    [{ months: 1, carryLimitMinutes: null }, ['Hours not used within 1 month after their own month expire.']],
    [
      { months: 3, carryLimitMinutes: minutes(1_200) },
      ['Hours not used within 3 months after their own month expire.', 'Up to 20 h can be carried forward.'],
    ],
  ])('says when hours expire: %j', (expiry, expected) => {
    expect(view({ expiry }).next.slice(2)).toEqual(expected);
  });

  it('gives the advice on the fee last', () => {
    const advice = { minutes: minutes(480), fee: minor(8_000), direction: 'less' } as const;
    expect(view({ advice }).next.slice(-1)).toEqual([
      'Our advice: over the last three months you used less than you pay for, so 8 h a month for $80.00 would be enough.',
    ]);
  });
});

describe('the hours', () => {
  it('name the payment behind each grant', () => {
    const grants = [
      grant({ amount: minor(5_000), minutes: minutes(300) }),
      grant({ paymentDate: null }),
      grant({ kind: 'topUp', due: null }),
      grant({ kind: 'topUp', due: null, amount: minor(0) }),
      grant({ kind: 'due', paymentDate: null }),
    ];
    expect(view({ grants }).grants.map(({ source }) => source)).toEqual([
      'Payment of 2 October 2026, $50.00, for October 2026',
      'Earlier payment, $100.00, for October 2026',
      'Top-up of 2 October 2026, $100.00',
      'Top-up of 2 October 2026, free of charge',
      'Hours of October 2026, worth $100.00',
    ]);
  });

  it('show what was used and expired as taken away', () => {
    const { used, expired } = view({ hours: { ...october().hours, expired: minutes(20) } });
    expect([used, expired]).toEqual(['−12:00', '−0:20']);
  });
});

describe('the proof line', () => {
  it('leads from what was granted since the first period to the balance', () => {
    expect(view().proof).toBe('Since September 2026: 20:00 granted − 17:00 used = 3:00');
  });

  it('adds up, whatever it is made of', () => {
    const term = fc.integer({ min: -6_000, max: 6_000 }).map(minutes);
    const size = fc.nat(6_000).map(minutes);
    const terms = { opening: term, granted: term, adjusted: term, used: term, expired: size, overageSettled: size };
    fc.assert(
      fc.property(fc.record(terms), (totals) => {
        const { opening, granted, adjusted, used, expired, overageSettled } = totals;
        const closing = minutes(opening + granted + adjusted - used - expired + overageSettled);
        const { hours } = october();
        const { proof } = view({ hours: { ...hours, closing }, proof: { ...totals, since: period('2026-09') } });
        const [sum = '', balance = ''] = proof.slice(proof.indexOf(':') + 1).split(' = ');
        expect(added(sum)).toBe(closing);
        expect(added(balance)).toBe(closing);
      }),
    );
  });

  /** `5:00 brought over − 0:30 used`, in minutes. */
  function added(sum: string): number {
    const terms = [...sum.matchAll(/([−+]?) ?(\d+):(\d\d)/g)];
    return terms.reduce((total, [, sign, hour, minute]) => {
      const count: number = Number(hour) * 60 + Number(minute);
      return total + (sign === '−' ? -count : count);
    }, 0);
  }
});

describe('the work', () => {
  it('stands by category, the one that took most first, then by the month that it was late for', () => {
    expect(view().groups.map(({ category, hours, works }) => [category, hours, works.map(({ task }) => task)])).toEqual(
      [
        ['Computers and networks', '4:30', ['Till printer']],
        ['Web site', '3:30', ['Christmas menu']],
        ['Promotion', '3:00', ['Autumn offer']],
        ['Late entries for September 2026', '1:00', ['Old prices taken down']],
      ],
    );
  });

  it('has subtotals that add up to what was used', () => {
    const counted = fc.record({
      category: fc.constantFrom('', 'A', 'B', 'C'),
      time: fc.integer({ min: -90, max: 600 }),
    });
    fc.assert(
      fc.property(fc.array(counted), (entries) => {
        const works = entries.map(({ category, time }) => work({ category, countedMinutes: minutes(time) }));
        const subtotals = view({ works }).groups.map(({ hours }) => minutesOf(hours));
        const total = entries.reduce((sum, { time }) => sum + time, 0);
        expect(subtotals.reduce<number>((sum, subtotal) => sum + subtotal, 0)).toBe(total);
      }),
    );
  });

  function minutesOf(shown: string): Minutes {
    const [hour, minute] = shown.replace('−', '').split(':').map(Number);
    const size = (hour ?? 0) * 60 + (minute ?? 0);
    return minutes(shown.startsWith('−') ? -size : size);
  }

  it('says which entry counts otherwise than it was worked', () => {
    const works = [work({ workedMinutes: minutes(80), countedMinutes: minutes(120) }), work()];
    expect(view({ works }).groups.flatMap((group) => group.works.map(({ notes }) => notes))).toEqual([
      '1:20 worked',
      '',
    ]);
  });

  it('puts late entries under the months they belong to, oldest first, and says it of complimentary ones', () => {
    const days = ['2026-09-30', '2025-12-31', '2026-09-01', '2026-10-01'].map(date);
    const { groups, complimentary } = view({
      works: [...days.map((day) => work({ date: day })), work({ date: date('2026-09-30'), charged: false })],
    });
    expect(groups.map(({ category, works }) => [category, works.map((row) => row.date)])).toEqual([
      ['Web site', ['1 Oct 2026']],
      ['Late entries for December 2025', ['31 Dec 2025']],
      ['Late entries for September 2026', ['30 Sep 2026', '1 Sep 2026']],
    ]);
    expect(complimentary.map(({ notes }) => notes)).toEqual(['late entry for September 2026']);
  });

  it('puts what has no category under other work', () => {
    expect(view({ works: [work({ category: '' })] }).groups.map(({ category }) => category)).toEqual(['Other work']);
  });
});

describe('payments and amounts', () => {
  it('show what each payment brought or took', () => {
    const payments = [
      payment({ forPeriod: period('2026-11') }),
      payment({ kind: 'refund', amount: minor(-2_500), minutes: minutes(-150) }),
      payment({ kind: 'adjustment', amount: null, minutes: minutes(30) }),
      payment({ kind: 'creditNote', minutes: null }),
    ];
    expect(
      view({ payments }).payments.map(({ kind, forPeriod, amount, hours }) => [kind, forPeriod, amount, hours]),
    ).toEqual([
      ['Monthly fee', 'November 2026', '$100.00', '10:00'],
      ['Refund', '', '−$25.00', '−2:30'],
      ['Adjustment', '', '', '0:30'],
      ['Credit note', '', '$100.00', ''],
    ]);
  });

  it('leave out what there seldom is, where there is none', () => {
    expect(view().amounts.map(({ label }) => label)).toEqual([
      'Value of the hours used',
      'Value of the paid hours left, later months included',
      'Paid through',
      'Owed through November 2026',
    ]);
  });
});
