import fc from 'fast-check';
import type { LotKind } from '../../src/ledger/lots';
import type { PaymentKind } from '../../src/ledger/agreement';
import { arbitraryClient } from './arbitrary-client';
import { historyOf, type Step } from './history';

/** A law is worth what its random clients run into. */

const steps = fc.sample(arbitraryClient, { numRuns: 400, seed: 2026 }).flatMap((client) => historyOf(client));

const has = (kind: PaymentKind) => (step: Step) => step.postings.payments.some((payment) => payment.kind === kind);
const leaves = (kind: LotKind) => (step: Step) => step.closed.statement.lots.some((lot) => lot.kind === kind);
const paysOverage = (step: Step) => step.closed.account.chargePaidMinor > (step.before?.chargePaidMinor ?? 0);
const takesBack = ({ postings: { payments } }: Step) => payments.some(({ minutes }) => minutes !== null && minutes < 0);
const creditBefore = (step: Step) => (step.before?.credits ?? []).length > 0;
const scheduled = ({ period, closed }: Step) => closed.statement.lots.some((lot) => lot.release > period);
const grantsOnDue = (step: Step) => step.agreement.grant === 'due';

const occasions: readonly (readonly [string, (step: Step) => boolean])[] = [
  ['top-ups', has('topUp')],
  ['credit notes', has('creditNote')],
  [
    'hours on a subscription',
    (step) => step.postings.payments.some((payment) => payment.kind === 'subscription' && payment.minutes !== null),
  ],
  [
    'subscriptions for a named period',
    (step) => step.postings.payments.some((payment) => payment.kind === 'subscription' && payment.forPeriod !== null),
  ],
  [
    'refunds of released hours',
    (step) => has('refund')(step) && !takesBack(step) && step.closed.statement.adjusted < 0,
  ],
  ['refunds while hours are scheduled', (step) => has('refund')(step) && scheduled(step)],
  ['refunds while there is credit', (step) => has('refund')(step) && creditBefore(step)],
  ['refunds of work done', (step) => step.closed.statement.earned < 0],
  ['refunds where hours are granted on due', (step) => has('refund')(step) && grantsOnDue(step)],
  ['adjustments below 0', takesBack],
  ['hours granted on due', leaves('due')],
  ['hours given', leaves('adjustment')],
  ['time taken back beyond all work', leaves('correction')],
  ['hours brought over', leaves('opening')],
  ['debt', (step) => step.closed.statement.debt > 0],
  ['debt brought over', (step) => step.before === null && step.closed.statement.opening < 0],
  ['overage charged', (step) => step.closed.statement.overageCharge > 0],
  ['overage paid by its own payment', (step) => has('overage')(step) && paysOverage(step)],
  ['overage paid by credit', (step) => !has('overage')(step) && paysOverage(step)],
  ['overage written off', (step) => step.agreement.overage === 'writeOff' && step.closed.statement.overageSettled > 0],
  ['hours expired by age', (step) => step.agreement.carryLimitMinutes === null && step.closed.statement.expired > 0],
  ['hours expired by the limit', (step) => step.agreement.expiryMonths === null && step.closed.statement.expired > 0],
  ['value forfeited', (step) => step.closed.statement.forfeited > 0],
  ['credit on account', (step) => step.closed.statement.credit > 0],
  [
    'credit used',
    (step) => creditBefore(step) && step.closed.statement.credit < (step.before?.credits[0]?.leftMinor ?? 0),
  ],
  ['credit with hours of its own', (step) => step.closed.account.credits.some((credit) => credit.minutes !== null)],
  ['late work', (step) => step.closed.statement.lateEntries > 0],
  ['months after End', (step) => step.agreement.end !== null && step.period > step.agreement.end],
  ['terms changed under a due', (step) => step.agreement.terms.length > 1],
  ['hours granted on due, then as paid', (step) => !grantsOnDue(step) && leaves('due')(step)],
  ['hours granted as paid, then on due', (step) => grantsOnDue(step) && leaves('subscription')(step)],
  ['advice to pay less', (step) => step.closed.statement.advice?.direction === 'less'],
  ['advice to pay more', (step) => step.closed.statement.advice?.direction === 'more'],
];

it.each(occasions)('random clients meet %s', (_title, meets) => {
  expect(steps.filter(meets).length).toBeGreaterThanOrEqual(5);
});
