import { displayed } from '../../../src/local/book/display';
import { serialOf } from '../../../src/local/book/serial';

const day = serialOf(2026, 10, 31);

test.each([
  [1.0625, '[h]:mm', 'en_US', '25:30'],
  [-0.0625, '[h]:mm', 'en_US', '-1:30'],
  [1 / 3, '[h]:mm:ss', 'en_US', '8:00:00'],
  [1.0625, 'h:mm', 'en_US', '1:30'],
  [0.75, 'h:mm AM/PM', 'en_US', '6:00 PM'],
  [1.5, '0.00', 'en_US', '1.50'],
  [1.5, '0.00', 'ru_RU', '1,50'],
  [0.256, '0%', 'en_US', '26%'],
  [day, 'yyyy-mm-dd', 'en_US', '2026-10-31'],
  [day, 'yyyy-mm', 'ru_RU', '2026-10'],
  [day, 'dd.mm.yyyy', 'ru_RU', '31.10.2026'],
  [day, 'M/d/yyyy', 'en_US', '10/31/2026'],
  [day, 'mm-dd-yy', 'en_US', '10/31/2026'],
  [day, 'mm-dd-yy', 'ru_RU', '31.10.2026'],
  [day + 0.5, 'yyyy-mm-dd h:mm', 'en_US', '2026-10-31 12:00'],
  [1, 'M/d/yyyy', 'en_US', '12/31/1899'],
  [1234.5, '"$"#,##0.00', 'en_US', '$1,234.50'],
  [1234.5, '#,##0.00 "₽"', 'ru_RU', '1\u00a0234,50 ₽'],
  [-5, '0.00;[Red](0.00)', 'en_US', '(5.00)'],
  [5, 'General', 'en_US', '5'],
  [123456789012, 'General', 'en_US', '123456789012'],
  [0.1 + 0.2, 'General', 'en_US', '0.3'],
  [1.5, 'General', 'ru_RU', '1,5'],
  [12, '@', 'en_US', '12'],
  ['2026-09', 'yyyy-mm-dd', 'en_US', '2026-09'],
  ['text', '@', 'en_US', 'text'],
  ['', '0.00', 'en_US', ''],
  [true, '0.00', 'en_US', 'TRUE'],
  [{ error: '#N/A' }, '0.00', 'en_US', '#N/A'],
])('%p in %p and %p shows %p', (value, format, locale, shown) => {
  expect(displayed(value, format, locale)).toBe(shown);
});
