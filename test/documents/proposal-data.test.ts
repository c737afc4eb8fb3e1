import fc from 'fast-check';
import { proposalData } from '../../src/documents/proposal-data';
import { carriedMonths } from '../../src/documents/proposal-months';
import type { ProposalSource } from '../../src/documents/proposal-source';
import { minutes } from '../../src/ledger/minutes';
import { minor } from '../../src/ledger/money';
import { proposal } from './sources';

/** The view with spaces that do not break as plain ones. */
function view(changes: Partial<ProposalSource> = {}) {
  const text = JSON.stringify(proposalData(proposal(changes))).replace(/\u00a0/g, ' ');
  return JSON.parse(text) as ReturnType<typeof proposalData>;
}

describe('three months', () => {
  it('show how unused hours carry forward, with the numbers of the client', () => {
    expect(view().months.map((month) => Object.values(month))).toEqual([
      ['September 2026', '0:00', '$100.00', '10:00', '−5:00', '5:00'],
      ['October 2026', '5:00', '$100.00', '10:00', '−10:00', '5:00'],
      ['November 2026', '5:00', '$100.00', '10:00', '−15:00', '0:00'],
    ]);
  });

  it('show a fee that is paid for several months at once', () => {
    const { months } = view({ billingMonths: 3 });
    expect(months.map(({ paid, granted }) => [paid, granted])).toEqual([
      ['$300.00', '10:00'],
      ['—', '10:00'],
      ['—', '10:00'],
    ]);
  });

  it.each([{ fee: minor(0) }, { allotmentMinutes: minutes(0) }])('are left out where no fee buys hours: %j', (none) => {
    expect(view(none)).toMatchObject({ hasMonths: false, months: [] });
  });

  it('grant the hours of each month whole, and use in the third what the first left', () => {
    const terms = {
      fee: fc.integer({ min: 1, max: 10_000_000 }).map(minor),
      allotmentMinutes: fc.integer({ min: 1, max: 60_000 }).map(minutes),
      billingMonths: fc.constantFrom(1, 3, 6, 12),
    };
    fc.assert(
      fc.property(fc.record(terms), (changes) => {
        const months = carriedMonths(proposal(changes));
        const left = changes.allotmentMinutes - Math.floor(changes.allotmentMinutes / 2);
        expect(months.map(({ granted }) => granted)).toEqual(Array(3).fill(changes.allotmentMinutes));
        expect(months.map(({ closing }) => closing)).toEqual([left, left, 0]);
      }),
    );
  });
});

describe('the price', () => {
  it('is set against the project rate', () => {
    const { hours, fee, rhythm, hourCost, hourCostNote, saves } = view();
    expect([hours, fee, rhythm]).toEqual(['10 h', '$100.00', 'paid each month']);
    expect([hourCost, hourCostNote]).toEqual(['$10.00', 'instead of $25.00 at our project rate']);
    expect(saves).toBe(
      '10 h of project work would cost $250.00; with support you pay $100.00 and save $150.00 each month.',
    );
  });

  it.each([
    ['there is no project rate', { projectRate: null }],
    ['an hour costs as much', { projectRate: minor(1_000) }],
    ['an hour costs more', { projectRate: minor(999) }],
  ])('is not compared where %s', (_, changes) => {
    const { hourCostNote, saves } = view(changes);
    expect([hourCostNote, saves]).toEqual(['', '']);
  });

  it.each([
    ['en' as const, 3, '$300.00 every 3 months'],
    ['ru' as const, 3, '300,00 $ раз в 3 месяца'],
    ['ru' as const, 12, '1 200,00 $ раз в 12 месяцев'],
  ])('says what is paid at once (%s, %d months)', (language, billingMonths, expected) => {
    expect(view({ language, billingMonths }).rhythm).toBe(expected);
  });

  it.each([
    ['JPY', 0, 50_001, '¥5,000'],
    ['KWD', 3, 123_456, 'KWD 12.346'],
  ])('of an hour is rounded half up to the minor unit (%s)', (code, exponent, fee, expected) => {
    expect(view({ currency: { code, exponent }, fee: minor(fee) }).hourCost).toBe(expected);
  });
});

it('lists typical tasks by category, with what they take where the catalogue says so', () => {
  expect(view().groups).toEqual([
    {
      category: 'Web site',
      tasks: [
        { service: 'New page', typical: '1:05' },
        { service: 'Change on a page', typical: '' },
      ],
    },
    { category: 'Other tasks', tasks: [{ service: 'Repair', typical: '2:05' }] },
  ]);
});
