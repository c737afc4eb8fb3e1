import type { RehearsalResult } from '../../../app/functions';
import { closeWords } from '../../../words/pages/close';
import { usePage, useWords } from '../../page';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { Notice } from '../../parts/notice';
import { Spinner } from '../../parts/spinner';
import type { Work } from '../../work';
import { MonthPicker } from './month-picker';
import type { Period } from './months';
import { RehearsalActions } from './rehearsal-actions';
import { RehearsalResults } from './rehearsal-results';

/** What a close would do, client by client, and the ways on from there. */
export function Rehearsal({
  work,
  through,
  rehearsal,
  onPick,
  onRehearse,
  onClose,
  onSend,
}: {
  readonly work: Work;
  readonly through: Period;
  readonly rehearsal: RehearsalResult | null;
  readonly onPick: (through: Period) => void;
  readonly onRehearse: () => void;
  readonly onClose: (onlyClean: boolean) => void;
  readonly onSend: () => void;
}) {
  const { welcome } = usePage();
  const words = useWords(closeWords);
  const shown = rehearsal?.through === through ? rehearsal : null;
  const unsent = welcome.isManager ? (shown?.unsentReports ?? 0) : 0;
  return (
    <Frame
      title={words.rehearsalOf(through)}
      actions={
        <RehearsalActions work={work} rehearsal={shown} onRehearse={onRehearse} onClose={onClose} onSend={onSend} />
      }
    >
      <MonthPicker work={work} through={through} onPick={onPick} />
      <ErrorPanel work={work} language={welcome.language} />
      {rehearsal === null && work.running !== null ? <Spinner text={words.rehearsing} /> : null}
      {unsent === 0 ? null : <Notice kind="note">{words.send.unsent(unsent)}</Notice>}
      {shown === null ? null : <RehearsalResults rehearsal={shown} />}
    </Frame>
  );
}
