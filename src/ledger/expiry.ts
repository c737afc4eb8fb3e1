import { isReleased, type Draft } from './draft';
import { agePeriodOf, drawAll, drawFrom, drawnMinutes, drawnValue, minutesIn, type Drawn, type Lot } from './lots';
import { minutes, type Minutes } from './minutes';
import { addMonths } from './period';

/**
 * Lets expire what the client's row says (L18), by age and then down to the carry limit; the value of what
 * expires is forfeited. Returns the minutes expired.
 */
export function expire(draft: Draft): Minutes {
  const { expiryMonths, carryLimitMinutes } = draft.agreement;
  let expired = 0;
  if (expiryMonths !== null) {
    const tooOld = (lot: Lot) => isReleased(draft, lot) && addMonths(agePeriodOf(lot), expiryMonths) <= draft.period;
    expired += forfeit(draft, drawAll(draft.lots, tooOld));
  }
  if (carryLimitMinutes !== null) {
    const counted = (lot: Lot) => isReleased(draft, lot) && agePeriodOf(lot) <= draft.period;
    const above = minutes(Math.max(0, minutesIn(draft.lots.filter(counted)) - carryLimitMinutes));
    expired += forfeit(draft, drawFrom(draft.lots, above, counted));
  }
  return minutes(expired);
}

function forfeit(draft: Draft, drawn: Drawn): Minutes {
  draft.lots = [...drawn.lots];
  draft.forfeitedMinor += drawnValue(drawn.draws);
  return drawnMinutes(drawn.draws);
}
