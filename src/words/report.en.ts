import { englishPlural, periodText } from './format';
import type { GrantFacts, ReportPhrases } from './report';

export const reportEnglish: ReportPhrases = {
  documentName: (period, client, revision) =>
    `${period} Report, ${client}${revision === 1 ? '' : ` (revision ${revision})`}`,
  left: 'Hours left',
  overused: 'Beyond the balance',
  otherWork: 'Other work',
  entries: (count, late) =>
    `${count} ${englishPlural(count, 'entry', 'entries')}${late === 0 ? '' : `, ${late} of earlier months`}`,
  lateGroup: (period) => `Late entries for ${period}`,
  summary: (categories, others) => [...categories, ...(others === '' ? [] : [`other ${others}`])].join(' · '),
  planStatus: { planned: 'planned', inProgress: 'in progress', done: 'done', dropped: 'dropped' },
  carriedInto: (period) => `carried forward to ${period}`,
  nothingCarried: (period) => `nothing to carry forward to ${period}`,
  madeUpIn: (period) => `taken from the hours of ${period}`,
  through: (period) => `through ${period}`,
  partThrough: (amount, period) => `${amount} of it through ${period}`,
  paidThrough: (period) => `paid through ${period}`,
  grant,
  paymentKind: (kind) => PAYMENT_KINDS[kind],
  startsWith: (period, carried) => `You start ${period} with ${carried} carried forward.`,
  startsWithSum: (period, total, carried, granted) =>
    `You start ${period} with ${total}: ${carried} carried forward and ${granted} already granted.`,
  startsWithGranted: (period, granted) => `You start ${period} with ${granted} already granted.`,
  startsWithNothing: (period) => `No hours are carried forward to ${period}.`,
  startsInDebt: (debt) => `${debt} of work went beyond the balance and will be taken from the next hours granted.`,
  startsAfterDebt: (period, total) => `With what is already granted, ${period} starts at ${total}.`,
  paymentBrings: (period, amount, hours) => `Paying ${amount} for ${period} brings another ${hours}.`,
  paymentLacks: (period, amount) => `Still to be paid for ${period}: ${amount}.`,
  neverExpires: 'Paid hours that you do not use carry forward and never expire.',
  expiresAfter: (months) =>
    months === 0
      ? 'Hours not used by the end of their month expire.'
      : `Hours not used within ${months} ${englishPlural(months, 'month', 'months')} after their own month expire.`,
  carryLimit: (hours) => `Up to ${hours} can be carried forward.`,
  feeTooHigh: (hours, fee) =>
    `Our advice: over the last three months you used less than you pay for, so ${hours} a month for ${fee} would be enough.`,
  feeTooLow: (hours, fee) =>
    `Our advice: over the last three months you used more than you pay for, so ${hours} a month for ${fee} would fit better.`,
  lateFor: (period) => `late entry for ${period}`,
  worked: (hours) => `${hours} worked`,
  proof: (since, sum) => `Since ${periodText('en', since)}: ${sum}`,
  proofTerms: {
    opening: 'brought over',
    granted: 'granted',
    adjusted: 'adjusted',
    used: 'used',
    expired: 'expired',
    overageSettled: 'overage settled',
  },
  changed: (revision, list) => `Changed since revision ${revision}: ${list}.`,
  unchanged: (revision) => `The hours are the same as in revision ${revision}.`,
  changedTerms: {
    opening: 'carried in',
    granted: 'granted',
    adjusted: 'adjusted',
    used: 'used',
    expired: 'expired',
    overageSettled: 'overage settled',
    closing: 'balance',
  },
  earned: 'Value of the hours used',
  valueLeft: 'Value of the paid hours left, later months included',
  forfeited: 'Value of the hours expired or withdrawn',
  credit: 'Credit on account',
  overageCharge: (hours) => `Charged for ${hours} beyond the balance`,
  paid: 'Paid through',
  owed: (period) => `Owed through ${period}`,
  saved: (hours, rate, saved) => `At our project rate of ${rate} an hour, ${hours} would have cost ${saved} more.`,
};

const PAYMENT_KINDS = {
  subscription: 'Monthly fee',
  topUp: 'Top-up',
  refund: 'Refund',
  adjustment: 'Adjustment',
  creditNote: 'Credit note',
  overage: 'Overage',
} as const;

function grant({ kind, date, amount, period }: GrantFacts): string {
  switch (kind) {
    case 'subscription':
      return joined([date === null ? 'Earlier payment' : `Payment of ${date}`, amount, period && `for ${period}`]);
    case 'topUp':
      return joined([date === null ? 'Top-up' : `Top-up of ${date}`, amount ?? 'free of charge']);
    case 'due':
      return joined([period === null ? 'Monthly hours' : `Hours of ${period}`, amount && `worth ${amount}`]);
    case 'opening':
      return 'Brought over from before';
    case 'adjustment':
      return joined(['Adjustment', date]);
    case 'correction':
      return 'Time taken back';
  }
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
