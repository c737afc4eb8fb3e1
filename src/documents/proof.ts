import { hoursText } from '../words/format';
import type { ProofTerm } from '../words/report';
import type { ReportSource } from './report-source';
import type { Wording } from './wording';

/** How each term enters the sum of L19. */
const SIGNS: readonly (readonly [ProofTerm, 1 | -1])[] = [
  ['opening', 1],
  ['granted', 1],
  ['adjusted', 1],
  ['used', -1],
  ['expired', -1],
  ['overageSettled', 1],
];

/** Always shown, so that the sum has something to start from and to take away. */
const ALWAYS: readonly ProofTerm[] = ['granted', 'used'];

/**
 * The line that proves the balance: all that the client was granted since the first period, less all that was
 * used, is what is left. `Since September 2026: 20:00 granted − 17:00 used = 3:00`.
 */
export function proofText({ proof, hours }: ReportSource, { phrases }: Wording): string {
  const terms = SIGNS.filter(([term]) => proof[term] !== 0 || ALWAYS.includes(term)).map(([term, sign], index) => {
    const amount = sign * proof[term];
    const size = `${hoursText(Math.abs(amount))} ${phrases.proofTerms[term]}`;
    if (index === 0) return amount < 0 ? `−${size}` : size;
    return (amount < 0 || (amount === 0 && sign < 0) ? '− ' : '+ ') + size;
  });
  return phrases.proof(proof.since, `${terms.join(' ')} = ${hoursText(hours.closing)}`);
}
