import type { Account } from './account';
import { allotmentIn, dueIn, type Agreement } from './agreement';
import { minutes, type Minutes } from './minutes';
import { minor, type Minor } from './money';
import { addMonths, type Period } from './period';
import { roundedProportion } from './proportion';

/** A fee that fits the real use better (L26). */
export interface Advice {
  readonly minutes: Minutes;
  readonly fee: Minor;
  readonly direction: 'less' | 'more';
}

/** Closes that the advice looks at: three. */
export const ADVICE_CLOSES = 3;

type Use = Pick<Account, 'recent'> & { readonly newest: Period; readonly closing: Minutes };

/**
 * The advice after a close (L26), from the use of the newest three statements and the terms of the next period;
 * null before the third statement, and where the fee fits. `feeStepMinutes` is what the allotment is rounded up to.
 */
export function adviceAfter(use: Use, agreement: Agreement, feeStepMinutes: number): Advice | null {
  if (use.recent.length < ADVICE_CLOSES) return null;
  const next = addMonths(use.newest, 1);
  const fee = dueIn(agreement, next);
  const allotment = allotmentIn(agreement, next);
  if (fee === 0 || allotment === 0) return null;
  const direction = directionOf(use, allotment);
  if (direction === null) return null;
  const steps = Math.max(1, Math.ceil(usedIn(use) / (ADVICE_CLOSES * feeStepMinutes)));
  const suggested = minutes(steps * feeStepMinutes);
  if (direction === 'less' ? suggested >= allotment : suggested <= allotment) return null;
  return { minutes: suggested, fee: minor(roundedProportion(fee, suggested, allotment)), direction };
}

/** Less where the mean use is at most 0.75 A and hours pile up or expire; more where it is at least 1.1 A. */
function directionOf(use: Use, allotment: Minutes): Advice['direction'] | null {
  const used = usedIn(use);
  const anyExpired = use.recent.some((usage) => usage.expired > 0);
  if (4 * used <= 3 * ADVICE_CLOSES * allotment && (use.closing >= 2 * allotment || anyExpired)) return 'less';
  if (10 * used >= 11 * ADVICE_CLOSES * allotment && use.closing < allotment) return 'more';
  return null;
}

/**
 * For how many more periods the balance lasts at the mean use of the newest three statements (L27): 0 where
 * nothing is left, null where the allotment covers the use or before the third statement.
 */
export function forecastPeriods(use: Use, agreement: Agreement): number | null {
  if (use.recent.length < ADVICE_CLOSES) return null;
  const beyond = usedIn(use) - ADVICE_CLOSES * allotmentIn(agreement, addMonths(use.newest, 1));
  if (beyond <= 0) return null;
  return use.closing <= 0 ? 0 : Math.floor((ADVICE_CLOSES * use.closing) / beyond);
}

function usedIn(use: Use): number {
  return use.recent.reduce((sum, usage) => sum + usage.used, 0);
}
