import { periodText } from '../../../words/format';
import { closeWords } from '../../../words/pages/close';
import { usePage, useWords } from '../../page';
import { SelectField } from '../../parts/select-field';
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
    <SelectField
      label={words.month}
      hint={words.monthHint}
      value={through}
      options={monthsUpTo(welcome.today).map((period) => [period, periodText(welcome.language, period)])}
      isOff={work.running !== null}
      isNarrow
      onPick={onPick}
    />
  );
}
