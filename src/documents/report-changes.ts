import { hoursText } from '../words/format';
import type { ReportSource, RevisedHours } from './report-source';
import type { Wording } from './wording';

const TERMS: readonly (keyof RevisedHours)[] = [
  'opening',
  'granted',
  'adjusted',
  'used',
  'expired',
  'overageSettled',
  'closing',
];

/** What a later revision changes of the hours that the one before it told, in a sentence; `''` of a first revision. */
export function changesText({ before, hours, revision }: ReportSource, { phrases }: Wording): string {
  if (before === undefined) return '';
  const changed = TERMS.filter((term) => before[term] !== hours[term]);
  if (changed.length === 0) return phrases.unchanged(revision - 1);
  const list = changed.map(
    (term) => `${phrases.changedTerms[term]} ${hoursText(before[term])} → ${hoursText(hours[term])}`,
  );
  return phrases.changed(revision - 1, list.join(', '));
}
