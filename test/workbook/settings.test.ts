import { bookWith, briefly, sheet } from './sheets';

const bookSaying = (...rows: string[]) => bookWith(sheet('Settings', 'Setting | Value', ...rows));

it('counts to the minute, rounds up and reckons in dollars where nothing is said', () => {
  expect(bookWith().settings).toMatchObject({
    currency: { code: 'USD', exponent: 2 },
    language: 'en',
    rounding: { stepMinutes: 1, mode: 'up' },
    feeStepMinutes: 60,
  });
});

it('reads settings named in either language', () => {
  const rows = [
    'Компания | Студия',
    'Currency | rub',
    'Язык | ru',
    'Rounding step | 15',
    'Способ округления | Nearest',
    'Fee step | 0,5',
  ];
  expect(bookSaying(...rows)).toMatchObject({
    issues: [],
    settings: {
      company: 'Студия',
      currency: { code: 'RUB', exponent: 2 },
      language: 'ru',
      rounding: { stepMinutes: 15, mode: 'nearest' },
      feeStepMinutes: 30,
    },
  });
});

it.each([
  ['Currency | rouble', 'error currency-unknown B2'],
  ['Language | Klingon', 'error choice-unknown B2'],
  ['Rounding step | 0', 'error number-unreadable B2'],
  ['Rounding mode | Down', 'error choice-unknown B2'],
  ['Fee step | 0', 'error below-zero B2'],
  ['Fee step | few', 'error hours-unreadable B2'],
])('refuses %s', (row, problem) => {
  expect(briefly(bookSaying(row).issues)).toEqual([problem]);
});

it("leaves the office's own settings alone", () => {
  expect(bookSaying('Favourite colour | blue').issues).toEqual([]);
});
