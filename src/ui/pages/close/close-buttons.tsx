import type { RehearsalResult } from '../../../app/functions';
import { closeWords } from '../../../words/pages/close';
import { useWords } from '../../page';
import { Button } from '../../parts/button';
import type { Work } from '../../work';
import { countsOf } from './counts';

/** What says why not everything can be closed. */
export const REFUSED = 'refused';

/** Everything, or, as a clear second choice, what has no errors. */
export function CloseButtons({
  work,
  rehearsal,
  onClose,
}: {
  readonly work: Work;
  readonly rehearsal: RehearsalResult;
  readonly onClose: (onlyClean: boolean) => void;
}) {
  const words = useWords(closeWords);
  const { ready, held } = countsOf(rehearsal);
  const isRefused = rehearsal.possible === 'clean';
  return (
    <>
      <Button
        kind="primary"
        label={words.closeAll(ready + held)}
        work={work}
        isOff={isRefused}
        describedBy={isRefused ? REFUSED : undefined}
        onPress={() => onClose(false)}
      />
      {isRefused ? <Button label={words.closeClean(ready)} work={work} onPress={() => onClose(true)} /> : null}
    </>
  );
}
