import { automationWords } from '../../../words/pages/automation';
import { useWords } from '../../page';
import { InSight } from '../../parts/in-sight';
import { Notice } from '../../parts/notice';

/** What came of a change. */
export function Said({ text, isRefusal }: { readonly text: string; readonly isRefusal: boolean }) {
  const { refused } = useWords(automationWords);
  return (
    <InSight role={isRefusal ? 'alert' : undefined}>
      <Notice kind={isRefusal ? 'warning' : 'done'}>
        {isRefusal ? <b>{refused} </b> : null}
        {text}
      </Notice>
    </InSight>
  );
}
