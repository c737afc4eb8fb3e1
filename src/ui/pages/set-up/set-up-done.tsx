import type { Functions } from '../../../app/functions';
import { setUpWords } from '../../../words/pages/set-up';
import { useWords } from '../../page';
import { Frame } from '../../parts/frame';
import { Notice } from '../../parts/notice';

/** Which sheets were made, and what comes next. */
export function SetUpDone({ result: { made, refusedEditors } }: { readonly result: Functions['setUpBook']['answer'] }) {
  const words = useWords(setUpWords);
  return (
    <Frame title={words.done}>
      <Notice kind="done">
        <p>{made.length === 0 ? words.nothingMade : words.made(made.length)}</p>
        {made.length === 0 ? null : (
          <ul class="dots">
            {made.map((sheet) => (
              <li key={sheet}>{sheet}</li>
            ))}
          </ul>
        )}
      </Notice>
      {refusedEditors.length === 0 ? null : <Notice kind="warning">{words.refusedEditors(refusedEditors)}</Notice>}
      {made.length === 0 ? null : <p>{words.next}</p>}
    </Frame>
  );
}
