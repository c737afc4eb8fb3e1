import { actData } from '../../src/documents/act-data';
import type { ReportSource } from '../../src/documents/report-source';
import { minutes } from '../../src/ledger/minutes';
import { minor } from '../../src/ledger/money';
import { date, october, period, work } from './sources';

/** The view with spaces that do not break as plain ones. */
function view(changes: Partial<ReportSource> = {}) {
  const text = JSON.stringify(actData(october(changes))).replace(/\u00a0/g, ' ');
  return JSON.parse(text) as ReturnType<typeof actData>;
}

it('is numbered by its period and dated of its last day', () => {
  const { number, date: dated } = view({ period: period('2028-02') });
  expect([number, dated]).toEqual(['2028-02', '29 February 2028']);
});

it.each([
  ['nobody, in the History of earlier versions', {}, ['', '', '']],
  [
    'both parties, and the note on tax',
    { signatories: { company: 'A. Bright', client: 'M. Baker' }, taxNote: 'No VAT.' },
    ['A. Bright', 'M. Baker', 'No VAT.'],
  ],
])('names who signs: %s', (_, changes, expected) => {
  const { companySignatory, clientSignatory, taxNote } = view(changes);
  expect([companySignatory, clientSignatory, taxNote]).toEqual(expected);
});

describe('the services', () => {
  it('stand once each, numbered in order of their first entry, with the hours that counted', () => {
    const { services, totalHours } = view();
    expect(services.map(({ number, service, hours }) => [number, service, hours])).toEqual([
      ['1', 'Change on a page', '1:00'],
      ['2', 'New page', '3:30'],
      ['3', 'Advertising campaign', '3:00'],
      ['4', 'Repair', '4:30'],
    ]);
    expect(totalHours).toBe('12:00');
  });

  it('say what was done in earlier months, oldest first', () => {
    const days = ['2026-09-30', '2026-08-31', '2026-09-01', '2026-10-01'].map(date);
    const { services } = view({ works: days.map((day) => work({ date: day })) });
    expect(services.map(({ notes, hours }) => [notes, hours])).toEqual([
      ['of which 0:30 in August 2026 · of which 1:00 in September 2026', '2:00'],
    ]);
  });

  it('leave out what was done without charge', () => {
    expect(view({ works: [work({ charged: false })] }).hasServices).toBe(false);
  });

  it('have a name of their own where the entry has none', () => {
    expect(view({ works: [work({ service: '' })] }).services.map(({ service }) => service)).toEqual(['Other services']);
  });
});

describe('the value', () => {
  const { hours, money } = october();

  it.each<[string, Partial<ReportSource>, readonly (readonly string[])[], string]>([
    [
      'what the work used up, and what was given',
      {},
      [
        ['Services within the retainer', '$120.00'],
        ['Services free of charge, 45 min', '$0.00'],
      ],
      '$120.00',
    ],
    [
      'what was charged for overage as well',
      {
        money: { ...money, overageCharge: minor(5_005) },
        hours: { ...hours, complimentary: minutes(0), overageSettled: minutes(150) },
      },
      [
        ['Services within the retainer', '$120.00'],
        ['Services beyond the retainer, 2 h 30 min', '$50.05'],
      ],
      '$170.05',
    ],
    [
      'what a goodwill refund took back',
      { money: { ...money, earned: minor(-500) }, hours: { ...hours, complimentary: minutes(0) } },
      [['Services within the retainer', '−$5.00']],
      '−$5.00',
    ],
  ])('is %s', (_, changes, rows, total) => {
    const { amounts, totalAmount } = view(changes);
    expect(amounts.map(({ label, amount }) => [label, amount])).toEqual(rows);
    expect(totalAmount).toBe(total);
  });

  it.each([
    [0, ''],
    [180, ''],
    [
      -90,
      '1 h 30 min of these services go beyond the paid hours; their value enters a later certificate, once hours cover them.',
    ],
  ])('says of a balance of %d minutes: %s', (closing, expected) => {
    expect(view({ hours: { ...hours, closing: minutes(closing) } }).uncovered).toBe(expected);
  });
});

it('says its value in words where custom asks for it', () => {
  const currency = { code: 'RUB', exponent: 2 };
  expect(view({ language: 'ru', currency }).totalInWords).toBe('Сто двадцать рублей 00 копеек');
  expect(view({ currency }).totalInWords).toBe('');
});
