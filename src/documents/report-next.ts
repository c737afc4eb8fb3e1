import { minutes } from '../ledger/minutes';
import { shows } from './report-sections';
import type { ReportSource } from './report-source';
import type { Wording } from './wording';

/** What happens next, a sentence each: what the next period starts with, what paying brings, expiry, advice. */
export function nextSentences(source: ReportSource, wording: Wording): string[] {
  return [
    ...startSentences(source, wording),
    ...unpaidSentence(source, wording),
    ...expirySentences(source, wording),
    ...adviceSentence(source, wording),
  ];
}

function startSentences({ hours, next }: ReportSource, { phrases, duration, period }: Wording): string[] {
  const { closing } = hours;
  const following = period(next.period);
  const total = duration(minutes(closing + next.grantedMinutes));
  const granted = duration(next.grantedMinutes);
  if (closing < 0) {
    const debt = phrases.startsInDebt(duration(minutes(-closing)));
    return next.grantedMinutes === 0 ? [debt] : [debt, phrases.startsAfterDebt(following, total)];
  }
  if (next.grantedMinutes === 0) {
    return [closing === 0 ? phrases.startsWithNothing(following) : phrases.startsWith(following, duration(closing))];
  }
  return [
    closing === 0
      ? phrases.startsWithGranted(following, granted)
      : phrases.startsWithSum(following, total, duration(closing), granted),
  ];
}

function unpaidSentence({ next }: ReportSource, { phrases, duration, money, period }: Wording): string[] {
  if (next.unpaid === 0) return [];
  const following = period(next.period);
  return [
    next.unpaidMinutes === 0
      ? phrases.paymentLacks(following, money(next.unpaid))
      : phrases.paymentBrings(following, money(next.unpaid), duration(next.unpaidMinutes)),
  ];
}

function expirySentences({ expiry }: ReportSource, { phrases, duration }: Wording): string[] {
  const { months, carryLimitMinutes } = expiry;
  if (months === null && carryLimitMinutes === null) return [phrases.neverExpires];
  return [
    ...(months === null ? [] : [phrases.expiresAfter(months)]),
    ...(carryLimitMinutes === null ? [] : [phrases.carryLimit(duration(carryLimitMinutes))]),
  ];
}

function adviceSentence(source: ReportSource, { phrases, duration, money }: Wording): string[] {
  const { advice } = source;
  if (advice === null || !shows(source, 'advice')) return [];
  const say = advice.direction === 'less' ? phrases.feeTooHigh : phrases.feeTooLow;
  return [say(duration(advice.minutes), money(advice.fee))];
}
