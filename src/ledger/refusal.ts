import type { Minutes } from './minutes';
import type { Minor } from './money';
import type { Period } from './period';

/** Why a client's period cannot be closed. The row at fault, where there is one, is the payment of that ID. */
export type Refusal =
  /** A refund above what was received by the rows before it, less earlier refunds (L11). */
  | { readonly code: 'refund-too-large'; readonly payment: string; readonly refundableMinor: Minor }
  /** A credit note above what is unpaid of the dues it may settle (L13). */
  | { readonly code: 'credit-note-too-large'; readonly payment: string; readonly unpaidMinor: Minor }
  /** A top-up without `Hours` where the fee or the allotment is 0 (L9, L14). */
  | { readonly code: 'top-up-without-price'; readonly payment: string; readonly period: Period }
  /** `Overage` is `Bill`, there is overage, and no overage rate is in force (L14). */
  | { readonly code: 'no-overage-rate'; readonly period: Period; readonly debtMinutes: Minutes }
  /** The client's currency is not that of its closed periods (L14). */
  | { readonly code: 'currency-changed'; readonly was: string; readonly is: string };
