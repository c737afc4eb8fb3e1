import { periodText } from '../../../words/format';
import { closeWords } from '../../../words/pages/close';
import { usePage, useWords } from '../../page';
import { Field } from '../../parts/field';
import type { Work } from '../../work';
import { monthsUpTo, type Period } from './months';

export function MonthPicker({
  work,
  through,
  onPick,
}: {
  readonly work: Work;
  readonly through: Period;
  readonly onPick: (through: Period) => void;
}) {
  const { welcome } = usePage();
  const words = useWords(closeWords);
  return (
    <Field label={words.month} hint={words.monthHint}>
      {(control) => (
        <select
          {...control}
          class="narrow"
          disabled={work.running !== null}
          value={through}
          onChange={(event) => onPick(event.currentTarget.value as Period)}
        >
          {monthsUpTo(welcome.today).map((period) => (
            <option key={period} value={period}>
              {periodText(welcome.language, period)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
