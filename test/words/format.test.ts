import {
  dateText,
  durationText,
  englishPlural,
  hoursText,
  moneyText,
  periodGenitive,
  periodText,
  russianPlural,
  shortDateText,
} from '../../src/words/format';

/** Spaces that do not break, as plain ones. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('hours', () => {
  it.each([
    [0, '0:00'],
    [5, '0:05'],
    [450, '7:30'],
    [-5, '−0:05'],
    [-90, '−1:30'],
    [60_000, '1000:00'],
  ])('shows %d minutes in a column as %s', (minutes, shown) => {
    expect(hoursText(minutes)).toBe(shown);
  });

  it.each([
    [0, '0 h', '0 ч'],
    [45, '45 min', '45 мин'],
    [180, '3 h', '3 ч'],
    [450, '7 h 30 min', '7 ч 30 мин'],
    [-61, '−1 h 1 min', '−1 ч 1 мин'],
  ])('says %d minutes as %s and %s', (minutes, english, russian) => {
    expect(plain(durationText('en', minutes))).toBe(english);
    expect(plain(durationText('ru', minutes))).toBe(russian);
  });
});

describe('money', () => {
  it.each([
    [123_450, 'USD', 2, '$1,234.50', '1 234,50 $'],
    [-5, 'EUR', 2, '−€0.05', '−0,05 €'],
    [100_000_000, 'RUB', 2, 'RUB 1,000,000.00', '1 000 000,00 ₽'],
    [1_500, 'JPY', 0, '¥1,500', '1 500 ¥'],
    [1, 'KWD', 3, 'KWD 0.001', '0,001 KWD'],
    [0, 'GBP', 2, '£0.00', '0,00 £'],
    [99_999, 'CHF', 2, 'CHF 999.99', '999,99 CHF'],
  ])('shows %d minor units of %s by the custom of the language', (minor, code, exponent, english, russian) => {
    expect(plain(moneyText('en', minor, { code, exponent }))).toBe(english);
    expect(plain(moneyText('ru', minor, { code, exponent }))).toBe(russian);
  });
});

describe('dates and periods', () => {
  it('shows a date in full and for a column', () => {
    expect(plain(dateText('en', '2026-11-03'))).toBe('3 November 2026');
    expect(plain(dateText('ru', '2026-11-03'))).toBe('3 ноября 2026');
    expect(plain(shortDateText('en', '2026-11-03'))).toBe('3 Nov 2026');
    expect(shortDateText('ru', '2026-11-03')).toBe('03.11.2026');
  });

  it('names a period, in Russian also in the genitive', () => {
    expect(plain(periodText('en', '2026-05'))).toBe('May 2026');
    expect(plain(periodText('ru', '2026-05'))).toBe('май 2026');
    expect(plain(periodGenitive('2026-05'))).toBe('мая 2026');
  });
});

describe('plurals', () => {
  it.each([
    [0, 'many'],
    [1, 'one'],
    [2, 'many'],
    [21, 'many'],
  ])('%d is %s in English', (count, form) => {
    expect(englishPlural(count, 'one', 'many')).toBe(form);
  });

  it.each([
    [0, 'many'],
    [1, 'one'],
    [2, 'few'],
    [4, 'few'],
    [5, 'many'],
    [11, 'many'],
    [12, 'many'],
    [21, 'one'],
    [22, 'few'],
    [111, 'many'],
    [-3, 'few'],
  ])('%d is %s in Russian', (count, form) => {
    expect(russianPlural(count, 'one', 'few', 'many')).toBe(form);
  });
});
