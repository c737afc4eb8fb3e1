import { frameWords } from '../../words/pages/frame';
import { useWords } from '../page';
import { Icon } from './icon';

/** How bad a problem is, as a picture and a word. */
export function Severity({ severity }: { readonly severity: 'error' | 'warning' }) {
  const words = useWords(frameWords);
  return (
    <span class={`severity ${severity}`}>
      <Icon name={severity} />
      {words[severity]}
    </span>
  );
}
