/** A decimal number exactly as its digits say: 1.58 is 158 / 10². */
export interface Decimal {
  readonly negative: boolean;
  /** Digits of the whole and the fraction together. */
  readonly digits: string;
  /** How many of the digits are the fraction. */
  readonly scale: number;
}

/** Digits past these are noise of binary fractions. */
const MOST_DECIMALS = 12;

/** A number to twelve decimals, without trailing zeros; null for one that is not finite or has over 21 digits. */
export function decimalOfNumber(value: number): Decimal | null {
  const match = /^(-?)(\d+)\.(\d*?)0*$/.exec(value.toFixed(MOST_DECIMALS));
  if (match === null) return null;
  const [, sign, whole = '', fraction = ''] = match;
  return { negative: sign === '-', digits: `${whole}${fraction}`, scale: fraction.length };
}

/**
 * The decimal times a whole number, to the nearest whole, half away from zero: 1.58 × 60 is 94.8, so 95. Null beyond
 * the safe integers. Digits past the twelfth decimal are left out.
 */
export function timesRounded(decimal: Decimal, factor: number): number | null {
  const { digits, scale } = trimmed(decimal);
  const whole = Number(digits.slice(0, digits.length - scale) || '0');
  const fraction = Number(digits.slice(digits.length - scale) || '0');
  const unit = 10 ** scale;
  const rounded = whole * factor + Math.floor((fraction * factor * 2 + unit) / (2 * unit));
  if (!Number.isSafeInteger(rounded) || digits.length > 30) return null;
  return decimal.negative && rounded !== 0 ? -rounded : rounded;
}

function trimmed(decimal: Decimal): Decimal {
  const excess = decimal.scale - MOST_DECIMALS;
  return excess <= 0 ? decimal : { ...decimal, digits: decimal.digits.slice(0, -excess), scale: MOST_DECIMALS };
}
