import type { Payment } from './agreement';

/** What L14 refuses of a payment row by itself, and which of its figures is at fault. */
export interface PaymentFault {
  readonly code:
    | 'amount-not-above-zero'
    | 'amount-missing'
    | 'amount-not-allowed'
    | 'hours-not-above-zero'
    | 'hours-not-allowed'
    | 'adjustment-without-hours';
  readonly field: 'amount' | 'hours';
}

/** Whether a payment may be posted at all (L14): the first fault found, or null. */
export function paymentFault(payment: Pick<Payment, 'kind' | 'amountMinor' | 'minutes'>): PaymentFault | null {
  const { kind, minutes } = payment;
  const amount = payment.amountMinor ?? 0;
  switch (kind) {
    case 'subscription':
      return amount <= 0 ? AMOUNT_NOT_ABOVE_ZERO : hoursFault(minutes);
    case 'topUp':
      if (amount < 0 || (minutes === null && amount === 0)) return AMOUNT_NOT_ABOVE_ZERO;
      return hoursFault(minutes);
    case 'creditNote':
    case 'overage':
      return amount <= 0 ? AMOUNT_NOT_ABOVE_ZERO : noHours(minutes);
    case 'refund':
      return amount === 0 ? { code: 'amount-missing', field: 'amount' } : noHours(minutes);
    case 'adjustment':
      if (amount !== 0) return { code: 'amount-not-allowed', field: 'amount' };
      return minutes === null || minutes === 0 ? { code: 'adjustment-without-hours', field: 'hours' } : null;
  }
}

const AMOUNT_NOT_ABOVE_ZERO: PaymentFault = { code: 'amount-not-above-zero', field: 'amount' };

function hoursFault(minutes: number | null): PaymentFault | null {
  return minutes !== null && minutes <= 0 ? { code: 'hours-not-above-zero', field: 'hours' } : null;
}

function noHours(minutes: number | null): PaymentFault | null {
  return minutes === null ? null : { code: 'hours-not-allowed', field: 'hours' };
}
