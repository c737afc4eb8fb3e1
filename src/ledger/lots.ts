import { minutes, type Minutes } from './minutes';
import { minor, NO_MONEY, type Minor } from './money';
import { laterOf, type Period } from './period';
import { proportion, roundedProportion } from './proportion';

export type LotKind = 'subscription' | 'topUp' | 'due' | 'opening' | 'adjustment' | 'correction';

/** Minutes bought by one slice of one payment, with what is left of their value. */
export interface Lot {
  readonly kind: LotKind;
  /** ID of the payment or adjustment behind it; `''` where none is. */
  readonly payment: string;
  readonly release: Period;
  /** The period whose due the slice paid, or null. */
  readonly due: Period | null;
  /** Position in the order in which the client's lots were made. */
  readonly order: number;
  readonly minutes: Minutes;
  readonly valueMinor: Minor;
}

/** Minutes taken from a lot, and the value that went with them. */
export interface Draw {
  readonly lot: Lot;
  readonly minutes: Minutes;
  readonly valueMinor: Minor;
}

export interface Drawn {
  readonly lots: readonly Lot[];
  readonly draws: readonly Draw[];
}

/** Where a lot came from, as `workbook.md` writes it: a payment's ID, `due:2026-09`, `opening`, … */
export function sourceOf(lot: Lot): string {
  switch (lot.kind) {
    case 'subscription':
    case 'topUp':
      return lot.payment;
    case 'due':
      return `due:${lot.release}`;
    case 'opening':
      return 'opening';
    case 'adjustment':
      return `adjustment:${lot.payment}`;
    case 'correction':
      return `correction:${lot.release}`;
  }
}

/** The order in which work uses lots: by release, then in the order in which they were made (L16). */
export function inOrderOfUse(lots: readonly Lot[]): Lot[] {
  return [...lots].sort((a, b) => compareText(a.release, b.release) || a.order - b.order);
}

/** The period from which a lot's age counts: what was prepaid for later months is spared (L18). */
export function agePeriodOf(lot: Lot): Period {
  return lot.due === null ? lot.release : laterOf(lot.release, lot.due);
}

/** The value of `taken` minutes of a lot, rounded half up; all of it goes with the last minute (L16). */
function valueOf(lot: Lot, taken: Minutes): Minor {
  return minor(roundedProportion(lot.valueMinor, taken, lot.minutes));
}

/**
 * Takes up to `wanted` minutes from the lots that `may` be used, in order of use (L16). Lots that are empty
 * afterwards are gone. What could not be taken is `wanted` less the sum of the draws.
 */
export function drawFrom(lots: readonly Lot[], wanted: Minutes, may: (lot: Lot) => boolean): Drawn {
  let left: number = wanted;
  const draws: Draw[] = [];
  const kept: Lot[] = [];
  for (const lot of inOrderOfUse(lots)) {
    const taken = may(lot) ? minutes(Math.min(left, lot.minutes)) : minutes(0);
    if (taken === 0) {
      kept.push(lot);
      continue;
    }
    const valueMinor = valueOf(lot, taken);
    draws.push({ lot, minutes: taken, valueMinor });
    left -= taken;
    if (taken < lot.minutes) kept.push(lessened(lot, taken, valueMinor));
  }
  return { lots: kept, draws };
}

/** Takes all of the lots that `may` be taken, those without minutes too. */
export function drawAll(lots: readonly Lot[], may: (lot: Lot) => boolean): Drawn {
  const taken = inOrderOfUse(lots.filter(may));
  return {
    lots: lots.filter((lot) => !may(lot)),
    draws: taken.map((lot) => ({ lot, minutes: lot.minutes, valueMinor: lot.valueMinor })),
  };
}

/**
 * Takes value back from a lot (L11): up to `wanted`, with all its minutes where all its value goes, else with
 * `floor(minutes · taken / value)` of them.
 */
export function refundFrom(lot: Lot, wanted: Minor): Draw & { readonly rest: Lot | null } {
  const valueMinor = minor(Math.min(lot.valueMinor, wanted));
  const whole = valueMinor === lot.valueMinor;
  const taken = whole ? lot.minutes : minutes(proportion(lot.minutes, valueMinor, lot.valueMinor));
  return { lot, minutes: taken, valueMinor, rest: whole ? null : lessened(lot, taken, valueMinor) };
}

export function minutesIn(lots: readonly Lot[]): Minutes {
  return minutes(lots.reduce((sum, lot) => sum + lot.minutes, 0));
}

export function valueIn(lots: readonly Lot[]): Minor {
  return minor(lots.reduce<number>((sum, lot) => sum + lot.valueMinor, NO_MONEY));
}

export function drawnMinutes(draws: readonly Draw[]): Minutes {
  return minutes(draws.reduce((sum, draw) => sum + draw.minutes, 0));
}

export function drawnValue(draws: readonly Draw[]): Minor {
  return minor(draws.reduce((sum, draw) => sum + draw.valueMinor, 0));
}

function lessened(lot: Lot, taken: Minutes, valueMinor: Minor): Lot {
  return { ...lot, minutes: minutes(lot.minutes - taken), valueMinor: minor(lot.valueMinor - valueMinor) };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
