import type { BringOverResult } from '../../../app/functions';
import { bringOverWords } from '../../../words/pages/bring-over';
import { useWords } from '../../page';
import { Button } from '../../parts/button';
import { CellLink } from '../../parts/cell-link';
import { Frame } from '../../parts/frame';
import { Notice } from '../../parts/notice';
import type { Work } from '../../work';

/** How many clients came over, and the sheet that is to be signed. */
export function BroughtOver({
  work,
  result,
  onAgain,
}: {
  readonly work: Work;
  readonly result: BringOverResult;
  readonly onAgain: () => void;
}) {
  const words = useWords(bringOverWords);
  return (
    <Frame title={words.done(result.added)} actions={<Button label={words.more} work={work} onPress={onAgain} />}>
      <Notice kind="done">
        <p>
          {words.signOff} <CellLink sheet={result.sheet} cell="" />
        </p>
        <p>{words.next}</p>
      </Notice>
    </Frame>
  );
}
