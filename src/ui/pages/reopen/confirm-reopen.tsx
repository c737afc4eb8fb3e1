import type { Reopenable } from '../../../app/functions';
import { reopenWords } from '../../../words/pages/reopen';
import { useWords } from '../../page';
import { Confirm } from '../../parts/confirm';
import type { Work } from '../../work';
import type { Choice } from './reopen-form';

/** What reopening means for the client, before it is done. */
export function ConfirmReopen({
  work,
  choice,
  reopenable,
  onYes,
  onBack,
}: {
  readonly work: Work;
  readonly choice: Choice;
  readonly reopenable: Reopenable;
  readonly onYes: () => void;
  readonly onBack: () => void;
}) {
  const words = useWords(reopenWords);
  const { period, client, reason } = choice;
  const clients = reopenable.periods.find((one) => one.period === period)?.clients ?? [];
  const asked = clients.filter((one) => client === '' || one.client === client);
  const [only] = asked;
  return (
    <Confirm
      question={words.confirm(period)}
      label={words.yes}
      kind="danger"
      work={work}
      name="reopen"
      onYes={onYes}
      onBack={onBack}
    >
      <p>
        {asked.length === 1 && only !== undefined
          ? words.confirmOne(only.client, only.revision + 1)
          : words.confirmAll(asked.length)}
      </p>
      <h2>{words.yourReason}</h2>
      <p class="quote">{reason.trim()}</p>
    </Confirm>
  );
}
