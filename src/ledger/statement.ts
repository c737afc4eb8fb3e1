import type { Advice } from './advice';
import type { Lot } from './lots';
import type { Minutes } from './minutes';
import type { Minor } from './money';
import type { Period } from './period';

/** A client's figures for one closed period (L16–L19). */
export interface Statement {
  readonly period: Period;
  readonly currency: string;
  readonly opening: Minutes;
  readonly granted: Minutes;
  readonly adjusted: Minutes;
  readonly used: Minutes;
  /** What entries that are not charged would have counted (L15). */
  readonly complimentary: Minutes;
  readonly expired: Minutes;
  readonly overageSettled: Minutes;
  readonly closing: Minutes;
  readonly earned: Minor;
  readonly forfeited: Minor;
  readonly valueLeft: Minor;
  readonly credit: Minor;
  readonly overageCharge: Minor;
  /** Time entries dated before the period's first day (L4). */
  readonly lateEntries: number;
  readonly entries: number;
  /** What is left, released or scheduled, in the order in which work would use it. */
  readonly lots: readonly Lot[];
  readonly debt: Minutes;
  readonly advice: Advice | null;
}
