import { BAD_NUMBER, DIVISION_BY_0, toNumber, type Scalar } from './operand';
import { single, type FormulaFunction } from './place';

/** A function of numbers; arguments left out are 0. */
function ofNumbers(give: (...numbers: number[]) => Scalar): FormulaFunction {
  return (args, place) => {
    const numbers: number[] = [];
    for (const operand of args) {
      const number = toNumber(single(operand, place));
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
    const result = give(...numbers);
    return typeof result === 'number' && !Number.isFinite(result) ? BAD_NUMBER : result;
  };
}

/** Moves the decimal point in the number's text: no binary fraction decides which way a half goes. */
function shifted(number: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(number).split('e');
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

function rounded(number: number, places: number, round: (magnitude: number) => number): number {
  const whole = Math.trunc(places);
  return Math.sign(number) * shifted(round(shifted(Math.abs(number), whole)), -whole);
}

/** The multiple of `step` on the side that `round` chooses. */
function multiple(number: number, step: number, round: (steps: number) => number): number {
  return step === 0 ? 0 : round(Number((number / step).toPrecision(15))) * step;
}

/** Rounding and the plain arithmetic that has no operator. Halves go away from zero. */
export const rounding: Readonly<Record<string, FormulaFunction>> = {
  ROUND: ofNumbers((number = 0, places = 0) => rounded(number, places, Math.round)),
  ROUNDUP: ofNumbers((number = 0, places = 0) => rounded(number, places, Math.ceil)),
  ROUNDDOWN: ofNumbers((number = 0, places = 0) => rounded(number, places, Math.floor)),
  TRUNC: ofNumbers((number = 0, places = 0) => rounded(number, places, Math.floor)),
  INT: ofNumbers((number = 0) => Math.floor(number)),
  CEILING: ofNumbers((number = 0, step = 1) => multiple(number, step, Math.ceil)),
  FLOOR: ofNumbers((number = 0, step = 1) => multiple(number, step, Math.floor)),
  MROUND: ofNumbers((number = 0, step = 1) => multiple(number, step, Math.round)),
  ABS: ofNumbers((number = 0) => Math.abs(number)),
  SIGN: ofNumbers((number = 0) => Math.sign(number)),
  SQRT: ofNumbers((number = 0) => Math.sqrt(number)),
  POWER: ofNumbers((base = 0, exponent = 0) => base ** exponent),
  MOD: ofNumbers((number = 0, divisor = 0) =>
    divisor === 0 ? DIVISION_BY_0 : number - divisor * Math.floor(number / divisor),
  ),
  QUOTIENT: ofNumbers((number = 0, divisor = 0) => (divisor === 0 ? DIVISION_BY_0 : Math.trunc(number / divisor))),
};
