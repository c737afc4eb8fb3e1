import fc from 'fast-check';
import { reportData } from '../../src/documents/report-data';
import {
  REPORT_SECTIONS,
  type PlanLine,
  type ReportSection,
  type ReportSource,
  type WorkLine,
} from '../../src/documents/report-source';
import { minutes, type Minutes } from '../../src/ledger/minutes';
import { minor } from '../../src/ledger/money';
import { hoursText } from '../../src/words/format';
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

describe('the shares of the work', () => {
  const shares = (works: readonly WorkLine[]) =>
    view({ works })
      .shares.map(({ mark, category, hours }) => `${mark}${category} ${hours}`)
      .join('');

  it('say what the client got, late entries with the others', () => {
    expect(shares(october().works)).toBe('Web site 4:30 · Computers and networks 4:30 · Promotion 3:00');
  });

  it('are at most five and the rest, under names that fit', () => {
    const works = 'a b c d e f g'
      .split(' ')
      .map((letter, index) => work({ category: letter.repeat(50), countedMinutes: minutes(60 - index) }));
    const named = 'a b c d e'.split(' ').map((letter, index) => `${letter.repeat(39)}… ${hoursText(60 - index)}`);
    expect(shares(works)).toBe([...named, 'Other work 1:49'].join(' · '));
  });
});

describe('complimentary work', () => {
  const terms = { fee: minor(10_000), allotmentMinutes: minutes(600) };

  it.each([
    ['at the project rate', { projectRate: minor(2_500), terms }, '$18.75'],
    ['as hours of the retainer where no rate was agreed', { projectRate: null, terms }, '$7.50'],
    ['nothing where the retainer is free', { terms: { ...terms, fee: minor(0) } }, ''],
    ['nothing where the retainer has no hours', { terms: { ...terms, allotmentMinutes: minutes(0) } }, ''],
    ['nothing where the terms are not known', {}, ''],
  ])('is worth its time %s', (_, changes, expected) => {
    expect(view(changes).complimentaryWorth).toBe(expected);
  });

  it('is worth nothing where time was taken back', () => {
    const hours = { ...october().hours, complimentary: minutes(-45) };
    expect(view({ hours, terms }).complimentaryWorth).toBe('');
  });
});

describe('what was saved', () => {
  const { hours, money } = october();

  it.each([
    ['at a higher rate', { projectRate: minor(2_500) }, '$180.00 more.'],
    ['at the same', { projectRate: minor(1_000) }, null],
    ['at a lower one', { projectRate: minor(500) }, null],
    ['where none was agreed', { projectRate: null }, null],
    ['where none is known', {}, null],
    ['of nothing used', { projectRate: minor(2_500), hours: { ...hours, used: minutes(0) } }, null],
    ['of time taken back', { projectRate: minor(2_500), hours: { ...hours, used: minutes(-60) } }, null],
    ['of work given', { projectRate: minor(2_500), money: { ...money, earned: minor(0) } }, '$300.00 more.'],
  ])('%s', (_, changes, expected) => {
    const { saved } = view(changes);
    if (expected === null) expect(saved).toBe('');
    else expect(saved).toMatch(new RegExp(`the same work \\(12 h\\) would have cost \\${expected}$`));
  });
});

describe('the plan', () => {
  const plan: readonly PlanLine[] = [
    { task: 'Menu', service: 'New page', estimateMinutes: minutes(240), spentMinutes: minutes(210), status: 'done' },
    { task: '', service: 'Repair', estimateMinutes: null, spentMinutes: minutes(30), status: 'inProgress' },
    { task: 'Search', service: '', estimateMinutes: minutes(60), spentMinutes: minutes(0), status: 'dropped' },
  ];

  it('stands against what was counted, with the sums of both', () => {
    const { plan: rows, planEstimate, planSpent } = view({ plan });
    expect(rows.map((row): unknown[] => Object.values(row))).toEqual([
      ['Menu', 'New page', '4:00', '3:30', 'done'],
      ['Repair', '', '', '0:30', 'in progress'],
      ['Search', '', '1:00', '0:00', 'dropped'],
    ]);
    expect([planEstimate, planSpent]).toEqual(['5:00', '4:00']);
  });

  it.each([{}, { plan: [] }, { plan, leftOut: ['plan' as const] }])('is left out of %j', (changes) => {
    expect(view(changes).hasPlan).toBe(false);
  });
});

describe('a section that the office leaves out', () => {
  const whole: Partial<ReportSource> = {
    advice: { minutes: minutes(480), fee: minor(8_000), direction: 'less' },
    projectRate: minor(2_500),
    plan: [{ task: 'Menu', service: '', estimateMinutes: null, spentMinutes: minutes(0), status: 'planned' }],
  };
  const seen = (leftOut: readonly ReportSection[]) => {
    const { hasPlan, showsWorkers, hasComplimentary, hasPayments, amounts, saved, next, proof } = view({
      ...whole,
      leftOut,
    });
    return {
      plan: hasPlan,
      workers: showsWorkers,
      complimentary: hasComplimentary,
      payments: hasPayments,
      value: amounts.some(({ label }) => label === 'Value of the hours used'),
      savings: saved !== '',
      advice: next.some((sentence) => sentence.startsWith('Our advice')),
      proof: proof !== '',
    };
  };

  it.each(REPORT_SECTIONS)('is gone, and no other: %s', (section) => {
    const all = Object.fromEntries(REPORT_SECTIONS.map((one) => [one, true]));
    expect(seen([])).toEqual(all);
    expect(seen([section])).toEqual({ ...all, [section]: false });
  });

  it('leaves what is owed and asked for, whatever is gone', () => {
    const { amounts, asked } = view({ ...whole, leftOut: REPORT_SECTIONS });
    expect(amounts.map(({ label }) => label)).toEqual(['Paid through', 'Owed through November 2026']);
    expect(asked).toBe('$100.00');
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
