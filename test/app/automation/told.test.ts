import { stillTold, toldKey } from '../../../src/app/automation/told';
import { parsePeriod } from '../../../src/ledger/period';
import { surveyBook } from '../../../src/app/survey';
import { bookWith, sheet } from '../../workbook/sheets';

const october = parsePeriod('2026-10');
const september = parsePeriod('2026-09');

/** Acme and Birch with nothing closed: their open period is October. */
const { cases } = surveyBook(
  bookWith(
    sheet('Clients', 'Client | Start', 'Acme | 2026-10', 'Birch | 2026-10'),
    sheet(
      'Terms',
      'Client | From | Monthly fee | Monthly hours',
      'Acme | 2026-10 | 100 | 10',
      'Birch | 2026-10 | 60 | 6',
    ),
    sheet('Payments', 'Date | Client | Amount'),
    sheet('Time log', 'Date | Client | Task | Hours'),
  ),
);

it('remembers what was told of an open period, and forgets what was told of a closed one', () => {
  const standing = toldKey('Acme', october, '80');
  const told = [standing, toldKey('Acme', september, '80'), toldKey('Birch', september, 'asked')];
  expect(stillTold(told, cases, '2026-11-02T10:00')).toEqual([standing]);
});

it('knows a client by its name however it is written', () => {
  expect(toldKey(' ACME ', october, '80')).toBe(toldKey('Acme', october, '80'));
});

it('remembers for three months what was told of a client whose row cannot be read', () => {
  const told = [toldKey('Gone', october, '80')];
  expect(stillTold(told, cases, '2027-01-31T10:00')).toEqual(told);
  expect(stillTold(told, cases, '2027-02-01T10:00')).toEqual([]);
});
