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

describe('the settings of the automation', () => {
  it('warn at 80 %, close nothing, from the 3rd at 9, and tell nobody where nothing is said', () => {
    expect(bookWith().settings).toMatchObject({
      alertPercent: 80,
      autoClose: 'off',
      autoCloseDay: 3,
      autoCloseHour: 9,
      notify: [],
    });
  });

  it.each([
    ['Alert at % | 90', { alertPercent: 90 }],
    ['Предупреждать при % | 75 %', { alertPercent: 75 }],
    ['Auto-close | Only without errors', { autoClose: 'onlyWithoutErrors' }],
    ['Auto-close | клиенты без ошибок', { autoClose: 'cleanClients' }],
    ['Автозакрытие | Off', { autoClose: 'off' }],
    ['Auto-close day | 28', { autoCloseDay: 28 }],
    ['День автозакрытия | 1', { autoCloseDay: 1 }],
    ['Auto-close hour | 0', { autoCloseHour: 0 }],
    ['Час автозакрытия | 23', { autoCloseHour: 23 }],
    ['Notify | a@example.com; B@example.com, b@example.com', { notify: ['a@example.com', 'b@example.com'] }],
    ['Уведомлять | a@example.com', { notify: ['a@example.com'] }],
  ])('are read in either language: %s', (row, settings) => {
    expect(bookSaying(row)).toMatchObject({ issues: [], settings });
  });

  it.each([
    ['Alert at % | 0', { alertPercent: 80 }],
    ['Alert at % | soon', { alertPercent: 80 }],
    ['Auto-close | Perhaps', { autoClose: 'off' }],
    ['Auto-close day | 29', { autoCloseDay: 3 }],
    ['Auto-close day | 2.5', { autoCloseDay: 3 }],
    ['Auto-close hour | 24', { autoCloseHour: 9 }],
    ['Notify | boss, a@example.com', { notify: ['a@example.com'] }],
  ])('warn of what cannot be read, and stop no close: %s', (row, settings) => {
    const book = bookSaying(row);
    expect(briefly(book.issues)).toEqual(['warning setting-ignored B2']);
    expect(book.settings).toMatchObject(settings);
  });

  it('tell as many as one mail goes to', () => {
    const many = Array.from({ length: 51 }, (_, index) => `m${index}@example.com`);
    const book = bookSaying(`Notify | ${many.join(', ')}`);
    expect(book.settings.notify).toHaveLength(50);
    expect(briefly(book.issues)).toEqual(['warning setting-ignored B2']);
  });
});
