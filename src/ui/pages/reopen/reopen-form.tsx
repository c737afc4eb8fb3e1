import { useState } from 'preact/hooks';
import type { Reopenable } from '../../../app/functions';
import { periodText } from '../../../words/format';
import { reopenWords } from '../../../words/pages/reopen';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { Frame } from '../../parts/frame';
import { SelectField } from '../../parts/select-field';
import { TextField } from '../../parts/text-field';
import type { Work } from '../../work';

/** What to reopen; `client` is `''` for all of that month. */
export interface Choice {
  readonly period: string;
  readonly client: string;
  readonly reason: string;
}

interface ReopenFormProps {
  readonly work: Work;
  readonly reopenable: Reopenable;
  readonly choice: Choice;
  /** What somebody is told who may only look; `''` for a manager. */
  readonly note: string;
  readonly onChoose: (choice: Choice) => void;
  readonly onGo: () => void;
}

/** What, for whom and why. */
export function ReopenForm({ work, reopenable, choice, note, onChoose, onGo }: ReopenFormProps) {
  const { welcome } = usePage();
  const words = useWords(reopenWords);
  const [isRefused, setRefused] = useState(false);
  const isReasonMissing = choice.reason.trim() === '';
  const clients = reopenable.periods.find(({ period }) => period === choice.period)?.clients ?? [];
  const go = () => {
    setRefused(isReasonMissing);
    if (isReasonMissing) document.querySelector('textarea')?.focus();
    else onGo();
  };
  return (
    <Frame
      title={words.title}
      actions={
        note === '' ? (
          <Button kind="primary" label={words.reopen} work={work} onPress={go} />
        ) : (
          <p class="fix">{note}</p>
        )
      }
    >
      <SelectField
        label={words.period}
        hint={words.periodHint}
        value={choice.period}
        options={reopenable.periods.map(({ period }) => [period, periodText(welcome.language, period)])}
        onPick={(period) => onChoose({ ...choice, period, client: '' })}
      />
      <SelectField
        label={words.client}
        value={choice.client}
        options={[['', words.allClients(clients.length)], ...clients.map(({ client }) => [client, client] as const)]}
        onPick={(client) => onChoose({ ...choice, client })}
      />
      {note === '' ? (
        <TextField
          label={words.reason}
          hint={words.reasonHint}
          error={isRefused && isReasonMissing ? words.reasonMissing : ''}
          value={choice.reason}
          lines={3}
          isRequired
          onType={(reason) => onChoose({ ...choice, reason })}
        />
      ) : null}
    </Frame>
  );
}
