import { aggregate } from './aggregate';
import { conditional } from './conditional';
import { dates } from './dates';
import { logical, type LazyFunction } from './logical';
import { lookup } from './lookup';
import { BAD_REFERENCE, type Operand } from './operand';
import { binary } from './operators';
import type { Expression } from './parse';
import { single, type FormulaFunction, type Place } from './place';
import { rounding } from './rounding';
import { text } from './text';

const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  Object.entries({ ...aggregate, ...rounding, ...conditional, ...lookup, ...text, ...dates }),
);
const LAZY: ReadonlyMap<string, LazyFunction> = new Map(Object.entries(logical));

/** A function or a name in a formula that is not known here. */
export class UnknownName extends Error {}

/** Computes an expression. Throws UnknownName where it meets one; every other fault is an error value. */
export function evaluate(expression: Expression, place: Place): Operand {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'error':
      return { error: expression.error };
    case 'reference': {
      const sheet = expression.sheet === null ? place.sheet : place.sheetNamed(expression.sheet);
      return sheet === undefined ? BAD_REFERENCE : { kind: 'range', sheet, area: expression.area };
    }
    case 'name': {
      const meant = place.named(expression.name);
      if (meant === undefined) throw new UnknownName(expression.name);
      return evaluate(meant, place);
    }
    case 'negative':
      return binary('*', evaluate(expression.of, place), -1, place);
    case 'percent':
      return binary('/', evaluate(expression.of, place), 100, place);
    case 'binary':
      return binary(expression.operator, evaluate(expression.left, place), evaluate(expression.right, place), place);
    case 'array':
      return {
        kind: 'array',
        rows: expression.rows.map((row) => row.map((item) => single(evaluate(item, place), place))),
      };
    case 'call':
      return call(expression, place);
  }
}

function call({ name, args }: Extract<Expression, { kind: 'call' }>, place: Place): Operand {
  const given = args.map((arg) => () => (arg === null ? undefined : evaluate(arg, place)));
  const lazy = LAZY.get(name);
  if (lazy !== undefined) return lazy(given, place);
  const known = FUNCTIONS.get(name);
  if (known === undefined) throw new UnknownName(name);
  return known(
    given.map((argument) => argument()),
    place,
  );
}
