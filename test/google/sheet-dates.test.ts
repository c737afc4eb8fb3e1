import fc from 'fast-check';
import { sheetDates } from '../../src/google/sheet-dates';
import type { PlainDate } from '../../src/ledger/period';
import { installFormatDate } from './format-date-stand-in';

const zones = [
  'Europe/Riga',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Asia/Beirut',
  'UTC',
  'America/Los_Angeles',
];

const days = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as PlainDate)
  .filter((day) => day !== '2011-12-30'); // the day that Samoa left out

beforeEach(() => {
  installFormatDate();
});

describe('days and the instants that cells hold', () => {
  it('finds an instant that is in the day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), days, (zone, day) => {
        const dates = sheetDates(zone);
        expect(dates.dayOf(dates.instantOf(day))).toBe(day);
      }),
    );
  });

  it.each([
    ['Europe/Riga', '2026-10-25', '2026-10-24T21:00:00.000Z'],
    ['Europe/Riga', '2026-03-29', '2026-03-28T22:00:00.000Z'],
    ['America/Los_Angeles', '2026-11-01', '2026-11-01T07:00:00.000Z'],
    ['America/Los_Angeles', '2026-03-08', '2026-03-08T08:00:00.000Z'],
    ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00.000Z'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    ['America/Sao_Paulo', '2018-02-18', '2018-02-18T03:00:00.000Z'],
  ])('in %s %s begins at %s', (zone, day, instant) => {
    expect(
      sheetDates(zone)
        .instantOf(day as PlainDate)
        .toISOString(),
    ).toBe(instant);
  });

  it('asks for each instant once', () => {
    const formatDate = installFormatDate();
    const dates = sheetDates('Europe/Riga');
    for (let i = 0; i < 1000; i++) dates.dayOf(new Date(Date.UTC(2026, 9, 1 + (i % 31))));
    expect(formatDate).toHaveBeenCalledTimes(31);
  });
});
