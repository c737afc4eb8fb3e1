import type { RehearsalResult } from '../../../app/functions';
import { closeWords } from '../../../words/pages/close';
import { frameWords } from '../../../words/pages/frame';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { Spinner } from '../../parts/spinner';
import type { Work } from '../../work';
import { CloseButtons } from './close-buttons';
import { MonthPicker } from './month-picker';
import type { Period } from './months';
import { RehearsalResults } from './rehearsal-results';
import { WaitingReports } from './waiting-reports';

/** What a close would do, client by client, and the ways on from there. */
export function Rehearsal({
  work,
  through,
  rehearsal,
  onPick,
  onRehearse,
  onClose,
}: {
  readonly work: Work;
  readonly through: Period;
  readonly rehearsal: RehearsalResult | null;
  readonly onPick: (through: Period) => void;
  readonly onRehearse: () => void;
  readonly onClose: (onlyClean: boolean) => void;
}) {
  const { welcome } = usePage();
  const words = useWords(closeWords);
  const { forManagers } = useWords(frameWords);
  const shown = rehearsal?.through === through ? rehearsal : null;
  const mayClose = welcome.isManager && shown !== null && shown.possible !== 'nothing';
  const rehearseButton = (
    <Button
      kind={shown === null || (welcome.isManager && shown.possible === 'nothing') ? 'primary' : 'secondary'}
      label={shown === null ? words.rehearse : words.rehearseAgain}
      work={work}
      name="rehearse"
      onPress={onRehearse}
    />
  );
  return (
    <Frame
      title={words.rehearsalOf(through)}
      actions={
        <>
          {mayClose ? <CloseButtons work={work} rehearsal={shown} onClose={onClose} /> : null}
          {rehearseButton}
          {welcome.isManager ? null : <p class="fix">{forManagers}</p>}
        </>
      }
    >
      <MonthPicker work={work} through={through} onPick={onPick} />
      <ErrorPanel work={work} language={welcome.language} />
      {rehearsal === null && work.running !== null ? <Spinner text={words.rehearsing} /> : null}
      {shown === null ? null : (
        <>
          <RehearsalResults rehearsal={shown} />
          <WaitingReports work={work} waiting={shown.waitingReports} />
        </>
      )}
    </Frame>
  );
}
