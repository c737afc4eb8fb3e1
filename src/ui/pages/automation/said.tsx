import { automationWords } from '../../../words/pages/automation';
import { useWords } from '../../page';
import { Notice } from '../../parts/notice';

/** What came of a change. */
export function Said({ text, isRefusal }: { readonly text: string; readonly isRefusal: boolean }) {
  const { refused } = useWords(automationWords);
  if (!isRefusal) return <Notice kind="done">{text}</Notice>;
  return (
    <div role="alert">
      <Notice kind="warning">
        <b>{refused}</b> {text}
      </Notice>
    </div>
  );
}
