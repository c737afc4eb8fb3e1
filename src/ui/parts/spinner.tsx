import { useContext, useEffect } from 'preact/hooks';
import { PageContext } from '../page';

/** Says what the page waits for, also to those who do not see it turn. */
export function Spinner({ text }: { readonly text: string }) {
  const page = useContext(PageContext);
  useEffect(() => page?.announce(text), [text]);
  return (
    <p class="waiting">
      <span class="spinner" aria-hidden="true" />
      {text}
    </p>
  );
}
