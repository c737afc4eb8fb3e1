import { isError } from '../cell';
import { BAD_VALUE, compare, NOT_AVAILABLE, toBoolean, type Operand, type Scalar } from './operand';
import { single, type Place } from './place';

/** A function that decides which of its arguments are computed at all. */
export type LazyFunction = (args: readonly (() => Operand | undefined)[], place: Place) => Operand;

/** The argument's value, one left out counting as nothing. */
function value(argument: (() => Operand | undefined) | undefined): Operand {
  return argument?.() ?? null;
}

function condition(argument: (() => Operand | undefined) | undefined, place: Place): ReturnType<typeof toBoolean> {
  return toBoolean(single(argument?.(), place));
}

function replaced(matches: (error: string) => boolean): LazyFunction {
  return ([first, instead], place) => {
    const found = single(first?.(), place);
    return found !== null && isError(found) && matches(found.error) ? value(instead) : found;
  };
}

/** The functions that compute only what they need: IF and its kin. */
export const logical: Readonly<Record<string, LazyFunction>> = {
  IF: ([test, yes, no], place) => {
    const holds = condition(test, place);
    if (typeof holds === 'object') return holds;
    if (holds) return value(yes);
    return no === undefined ? false : value(no);
  },
  IFERROR: replaced(() => true),
  IFNA: replaced((error) => error === NOT_AVAILABLE.error),
  IFS: (args, place) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const holds = condition(args[index], place);
      if (holds !== false) return typeof holds === 'object' ? holds : value(args[index + 1]);
    }
    return NOT_AVAILABLE;
  },
  SWITCH: ([subject, ...cases], place) => {
    const wanted: Scalar = single(subject?.(), place);
    for (let index = 0; index + 1 < cases.length; index += 2) {
      if (compare(wanted, single(cases[index]?.(), place)) === 0) return value(cases[index + 1]);
    }
    return cases.length % 2 === 1 ? value(cases[cases.length - 1]) : NOT_AVAILABLE;
  },
  CHOOSE: ([index, ...values], place) => {
    const wanted = Number(single(index?.(), place));
    return values[Math.trunc(wanted) - 1] === undefined ? BAD_VALUE : value(values[Math.trunc(wanted) - 1]);
  },
};
