import { russianPlural } from './format';
import type { Language } from './language';

const ONES = (
  'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать ' +
  'четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'
).split(' ');
const TENS = 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ');
const HUNDREDS = 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' ');

/** Of thousands, millions and so on: for one, for two to four, for five and more. */
const SCALES = [
  ['тысяча', 'тысячи', 'тысяч'],
  ['миллион', 'миллиона', 'миллионов'],
  ['миллиард', 'миллиарда', 'миллиардов'],
  ['триллион', 'триллиона', 'триллионов'],
] as const;

/**
 * Minor units in words, as Russian acts and bills have it: 17005 of RUB is `Сто семьдесят рублей 05 копеек`. `''` in
 * English, where it is no custom, and of other currencies.
 */
export function amountInWords(language: Language, minor: number, currency: string): string {
  if (language !== 'ru' || currency !== 'RUB') return '';
  const size = Math.abs(minor);
  const [whole, kopecks] = [Math.floor(size / 100), size % 100];
  const text = [
    ...(minor < 0 ? ['минус'] : []),
    ...wholeInWords(whole),
    russianPlural(whole, 'рубль', 'рубля', 'рублей'),
    String(kopecks).padStart(2, '0'),
    russianPlural(kopecks, 'копейка', 'копейки', 'копеек'),
  ].join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function wholeInWords(whole: number): string[] {
  if (whole === 0) return [ONES[0] ?? ''];
  const thousands = SCALES.flatMap(([one, few, many], index) => {
    const count = Math.floor(whole / 1000 ** (index + 1)) % 1000;
    // A thousand is feminine, as no other of them is.
    return count === 0 ? [] : [[...belowThousand(count, index === 0), russianPlural(count, one, few, many)]];
  });
  return [...thousands.reverse().flat(), ...belowThousand(whole % 1000, false)];
}

function belowThousand(count: number, feminine: boolean): string[] {
  const hundreds = HUNDREDS[Math.floor(count / 100) - 1];
  const rest = count % 100;
  const tens = TENS[Math.floor(rest / 10) - 2];
  const ones = tens === undefined ? rest : rest % 10;
  const gendered = feminine && ones === 1 ? 'одна' : feminine && ones === 2 ? 'две' : ONES[ones];
  return [hundreds, tens, ones === 0 ? undefined : gendered].filter((word) => word !== undefined);
}
