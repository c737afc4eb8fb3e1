import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Welcome } from '../app/functions';
import type { Call } from './server';

/** What every part of an open page may use. */
export interface Page {
  readonly welcome: Welcome;
  readonly call: Call;
  /** Tells those who hear the page what those who see it see. */
  readonly announce: (text: string) => void;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('no page is open');
  return page;
}

/** The words of the open page, in its user's language. */
export function useWords<Words>(words: (language: Welcome['language']) => Words): Words {
  return words(usePage().welcome.language);
}
