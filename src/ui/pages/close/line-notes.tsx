import type { LineChange, RehearsalLine } from '../../../app/functions';
import { hoursText } from '../../../words/format';
import { closeWords, type CloseWords } from '../../../words/pages/close';
import { frameWords } from '../../../words/pages/frame';
import { useWords } from '../../page';
import { Icon } from '../../parts/icon';

/** What there is to say of a client's line besides its hours. */
export function LineNotes({ line }: { readonly line: RehearsalLine }) {
  const words = useWords(closeWords);
  const counts = useWords(frameWords);
  const { figures, errors, warnings, change } = line;
  return (
    <ul class="notes">
      {errors === 0 ? null : (
        <li class="severity error">
          <Icon name="error" />
          {counts.errors(errors)}
        </li>
      )}
      {warnings === 0 ? null : (
        <li class="severity warning">
          <Icon name="warning" />
          {counts.warnings(warnings)}
        </li>
      )}
      {change === null ? null : (
        <li>
          <b class="changed">{changeText(words, change)}</b>
        </li>
      )}
      {figures === null ? null : figureNotes(words, figures).map((note) => <li key={note}>{note}</li>)}
    </ul>
  );
}

function changeText(words: CloseWords, change: LineChange): string {
  switch (change) {
    case 'new':
      return words.isNew;
    case 'mended':
      return words.mended;
    case 'broken':
      return words.broken;
    default:
      return words.changed(hoursText(change.usedBefore), hoursText(change.closingBefore));
  }
}

function figureNotes(words: CloseWords, figures: NonNullable<RehearsalLine['figures']>): readonly string[] {
  const { adjusted, expired, lateEntries, advice } = figures;
  return [
    lateEntries === 0 ? '' : words.lateEntries(lateEntries),
    adjusted === 0 ? '' : words.adjusted(hoursText(adjusted)),
    expired === 0 ? '' : words.expired(hoursText(expired)),
    advice,
  ].filter((note) => note !== '');
}
