import type { Minutes } from '../../ledger/minutes';
import type { Minor } from '../../ledger/money';
import type { Period, PlainDate } from '../../ledger/period';

/** Money that a close posted; a refund is below 0. Credit notes and adjustments move none. */
export interface ExportedPayment {
  readonly id: string;
  readonly date: PlainDate;
  readonly amountMinor: Minor;
}

/** One closed period: its statement, what it posted, and the overage still owed after it. */
export interface ExportedPeriod {
  readonly period: Period;
  readonly revision: number;
  readonly opening: Minutes;
  readonly granted: Minutes;
  readonly adjusted: Minutes;
  readonly used: Minutes;
  readonly expired: Minutes;
  readonly overageSettled: Minutes;
  readonly closing: Minutes;
  readonly earned: Minor;
  readonly forfeited: Minor;
  readonly valueLeft: Minor;
  readonly credit: Minor;
  readonly overageCharge: Minor;
  readonly overageOwed: Minor;
  readonly entries: number;
  readonly debt: Minutes;
  readonly lots: readonly {
    readonly release: Period;
    readonly minutes: Minutes;
    readonly value: Minor;
    readonly source: string;
  }[];
  readonly payments: readonly ExportedPayment[];
}

/** All of a client's closed periods, oldest first, superseded ones left out. */
export interface ExportedClient {
  readonly name: string;
  readonly currency: string;
  readonly exponent: number;
  readonly openingValueMinor: Minor;
  readonly periods: readonly ExportedPeriod[];
}
