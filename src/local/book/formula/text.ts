import { displayed } from '../display';
import { isError, type FormulaError } from '../cell';
import { wildcard } from './criterion';
import { BAD_VALUE, toNumber, toText, type Operand, type Scalar } from './operand';
import { flat, single, type FormulaFunction, type Place } from './place';

/** A function of texts; the first error among the arguments is the answer. */
function ofTexts(give: (...texts: string[]) => Scalar): FormulaFunction {
  return (args, place) => {
    const texts = args.map((operand) => toText(single(operand, place)));
    const failed = texts.find((text): text is FormulaError => typeof text === 'object');
    return failed ?? give(...texts.filter((text): text is string => typeof text === 'string'));
  };
}

function joined(args: readonly (Operand | undefined)[], separator: string, skipEmpty: boolean, place: Place): Scalar {
  const parts: string[] = [];
  for (const value of flat(args, place)) {
    const text = toText(value);
    if (typeof text === 'object') return text;
    if (text !== '' || !skipEmpty) parts.push(text);
  }
  return parts.join(separator);
}

function found(at: number): Scalar {
  return at < 0 ? BAD_VALUE : at + 1;
}

/** Where the pattern with wildcards first begins, ignoring case. */
function search(wanted: string, text: string, start: number): number {
  const pattern = new RegExp(wildcard(wanted).source.slice(1, -1), 'isu');
  const at = text.slice(start).search(pattern);
  return at < 0 ? -1 : at + start;
}

function substituted(text: string, old: string, next: string, which: string | undefined): Scalar {
  if (old === '') return text;
  const parts = text.split(old);
  if (which === undefined) return parts.join(next);
  const nth = Math.trunc(Number(which));
  if (!(nth >= 1)) return BAD_VALUE;
  return nth >= parts.length ? text : `${parts.slice(0, nth).join(old)}${next}${parts.slice(nth).join(old)}`;
}

function count(digits: string | undefined): number {
  return digits === undefined ? 1 : Math.max(Math.trunc(Number(digits)), 0);
}

/** Functions of text. Places count from 1. */
export const text: Readonly<Record<string, FormulaFunction>> = {
  TEXT: ([value, format], place) => {
    const given = single(value, place);
    const pattern = toText(single(format, place));
    if (typeof pattern === 'object') return pattern;
    return given !== null && isError(given) ? given : displayed(given ?? 0, pattern, place.locale);
  },
  CONCATENATE: (args, place) => joined(args, '', true, place),
  CONCAT: (args, place) => joined(args, '', true, place),
  TEXTJOIN: ([separator, skipEmpty, ...rest], place) => {
    const between = toText(single(separator, place));
    return typeof between === 'object' ? between : joined(rest, between, Boolean(single(skipEmpty, place)), place);
  },
  LEFT: ofTexts((value = '', length) => value.slice(0, count(length))),
  RIGHT: ofTexts((value = '', length) => (count(length) === 0 ? '' : value.slice(-count(length)))),
  MID: ofTexts((value = '', start, length) => value.slice(count(start) - 1, count(start) - 1 + count(length))),
  LEN: ofTexts((value = '') => value.length),
  UPPER: ofTexts((value = '') => value.toUpperCase()),
  LOWER: ofTexts((value = '') => value.toLowerCase()),
  TRIM: ofTexts((value = '') => value.trim().replace(/ +/g, ' ')),
  REPT: ofTexts((value = '', times) => value.repeat(count(times))),
  EXACT: ofTexts((a = '', b = '') => a === b),
  FIND: ofTexts((wanted = '', within = '', start) => found(within.indexOf(wanted, count(start) - 1))),
  SEARCH: ofTexts((wanted = '', within = '', start) => found(search(wanted, within, count(start) - 1))),
  SUBSTITUTE: ofTexts((value = '', old = '', next = '', which) => substituted(value, old, next, which)),
  HYPERLINK: ofTexts((link = '', label = link) => label),
  VALUE: ([value], place) => toNumber(single(value, place)),
  N: ([value], place) => {
    const number = single(value, place);
    return typeof number === 'string' ? 0 : toNumber(number);
  },
};
