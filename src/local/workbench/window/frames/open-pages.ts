import { useCallback, useState } from 'preact/hooks';
import type { OpenedPage } from '../../protocol';

/** A page on the screen; the same page opened again is another. */
export interface OpenPage {
  readonly key: number;
  readonly page: OpenedPage;
}

/** The pages of a window: a new sidebar takes the place of the one before, and so does a dialog. */
export interface OpenPages {
  readonly sidebar: OpenPage | null;
  readonly dialog: OpenPage | null;
}

const NOTHING: OpenPages = { sidebar: null, dialog: null };

/** What stands in a window, and how a page comes and goes. */
export function usePages(): {
  readonly pages: OpenPages;
  readonly open: (page: OpenedPage) => void;
  readonly close: (key: number) => void;
} {
  const [pages, setPages] = useState({ ...NOTHING, opened: 0 });
  const open = useCallback((page: OpenedPage): void => {
    setPages(({ opened, ...before }) => {
      const key = opened + 1;
      return { ...before, [page.kind === 'sidebar' ? 'sidebar' : 'dialog']: { key, page }, opened: key };
    });
  }, []);
  const close = useCallback((key: number): void => {
    const left = (one: OpenPage | null): OpenPage | null => (one?.key === key ? null : one);
    setPages(({ sidebar, dialog, opened }) => ({ sidebar: left(sidebar), dialog: left(dialog), opened }));
  }, []);
  return { pages, open, close };
}
