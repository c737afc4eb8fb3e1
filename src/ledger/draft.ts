import type { Account, Credit, DueRecord } from './account';
import type { Agreement } from './agreement';
import type { Lot, LotKind } from './lots';
import { minutes, type Minutes } from './minutes';
import type { Minor } from './money';
import type { Period } from './period';

/**
 * The close of one period in the making: the client's state, changed in place by each step, and what the
 * steps have added up so far. It never leaves the close.
 */
export interface Draft {
  readonly agreement: Agreement;
  readonly period: Period;
  readonly opening: Minutes;
  lots: Lot[];
  lotsMade: number;
  debtMinutes: number;
  credits: Credit[];
  readonly dues: Map<Period, DueRecord>;
  readonly chargedMinor: Minor;
  chargePaidMinor: number;
  receivedMinor: number;
  refundedMinor: number;
  granted: number;
  adjusted: number;
  earnedMinor: number;
  forfeitedMinor: number;
  /** Lots as they became available in this period, and those made in it for later ones. */
  readonly granting: Lot[];
}

/** The draft of a close of `period` (L16): lots scheduled before become released, and are granted. */
export function draftOf(account: Account, agreement: Agreement, period: Period): Draft {
  const wasReleased = (lot: Lot) => (account.newest === null ? lot.kind === 'opening' : lot.release <= account.newest);
  const before = account.lots.filter(wasReleased);
  const draft: Draft = {
    agreement,
    period,
    opening: minutes(before.reduce((sum, lot) => sum + lot.minutes, 0) - account.debtMinutes),
    lots: [...account.lots],
    lotsMade: account.lotsMade,
    debtMinutes: account.debtMinutes,
    credits: [...account.credits],
    dues: new Map(account.dues),
    chargedMinor: account.chargedMinor,
    chargePaidMinor: account.chargePaidMinor,
    receivedMinor: account.receivedMinor,
    refundedMinor: account.refundedMinor,
    granted: 0,
    adjusted: 0,
    earnedMinor: 0,
    forfeitedMinor: 0,
    granting: [],
  };
  for (const lot of account.lots) if (!wasReleased(lot)) countLot(draft, lot);
  return draft;
}

export interface NewLot {
  readonly kind: LotKind;
  readonly payment: string;
  readonly release: Period;
  readonly due: Period | null;
  readonly minutes: Minutes;
  readonly valueMinor: Minor;
}

/** Adds a lot after all made before; what is released in or before the period is counted at once (L16). */
export function makeLot(draft: Draft, made: NewLot): void {
  const lot: Lot = { ...made, order: draft.lotsMade };
  draft.lotsMade += 1;
  draft.lots.push(lot);
  countLot(draft, lot);
}

function countLot(draft: Draft, lot: Lot): void {
  if (lot.kind === 'correction') return;
  draft.granting.push(lot);
  if (!isReleased(draft, lot)) return;
  if (lot.kind === 'adjustment') draft.adjusted += lot.minutes;
  else draft.granted += lot.minutes;
}

export function isReleased(draft: Pick<Draft, 'period'>, lot: Lot): boolean {
  return lot.release <= draft.period;
}
