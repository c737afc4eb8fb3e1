import { alerts } from '../../../src/app/automation/alerts';
import { asked } from '../../../src/app/automation/asked';
import { clientBalances } from '../../../src/app/balance-sheet';
import { surveyBook } from '../../../src/app/survey';
import { bookWith, sheet } from '../../workbook/sheets';

/** What is used of 10 hours, of which so much is paid, in the open period of a client that began in October. */
function balancesOf(hours: string, amount = '100') {
  return clientBalances(
    surveyBook(
      bookWith(
        sheet('Clients', 'Client | Start', 'Acme | 2026-10'),
        sheet('Terms', 'Client | From | Monthly fee | Monthly hours', 'Acme | 2026-10 | 100 | 10'),
        sheet('Payments', 'Date | Client | Amount', `2026-10-01 | Acme | ${amount}`),
        sheet('Time log', 'Date | Client | Task | Hours', `2026-10-02 | Acme | Work | ${hours}`),
      ),
    ),
  );
}

const thresholds = (hours: string, alertPercent: number, amount?: string) =>
  alerts(balancesOf(hours, amount), alertPercent).map(({ keys, line }) => [
    line.percent,
    line.available,
    ...keys.map((key) => key.split('.')[2]),
  ]);

it.each([
  ['7:59', 80, []],
  ['8', 80, [[80, 120, '80']]],
  ['9:59', 80, [[99, 1, '80']]],
  ['10', 80, [[100, 0, '80', '100']]],
  ['12:30', 80, [[125, -150, '80', '100']]],
  ['10', 100, [[100, 0, '100']]],
  ['0:06', 1, [[1, 594, '1']]],
])('%s of 10 hours, warning at %i %%, reaches %j', (hours, alertPercent, reached) => {
  expect(thresholds(hours, alertPercent)).toEqual(reached);
});

it('takes work without any hours to use as all of them', () => {
  const unpaid = balancesOf('1', '0.01');
  expect(alerts(unpaid, 80).map(({ line }) => line.percent)).toEqual([100]);
});

it('asks for nothing that is paid, and for what is unpaid from the beginning of the open period on', () => {
  expect(asked(balancesOf('1'), '2026-10-01T10:00')).toEqual([]);
  expect(asked(balancesOf('1', '40'), '2026-09-30T23:00')).toEqual([]);
  expect(asked(balancesOf('1', '40'), '2026-10-01T00:00').map(({ line }) => line)).toMatchObject([
    { client: 'Acme', asked: 6000, owed: 6000, paidThrough: null },
  ]);
});
