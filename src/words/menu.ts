import { menuEn } from './menu.en';
import { menuRu } from './menu.ru';
import type { InLanguages, Language } from './language';

/** The pages that the menu opens. */
export type PageName =
  'close' | 'problems' | 'owed' | 'documents' | 'reopen' | 'bringOver' | 'automation' | 'templates' | 'setUp';

/** The menu, and what it says of its own. */
export interface MenuWords {
  readonly menu: string;
  readonly items: Readonly<Record<PageName | 'balances', string>>;
  /** Titles of the pages. */
  readonly pages: Readonly<Record<PageName, string>>;
  /** After the balances were written: how many clients have figures, and how many errors stand in the way of others. */
  readonly balancesUpdated: (clients: number, errors: number) => string;
  /** The balances were not written, as sheets or columns are missing. */
  readonly bookBroken: string;
  /** Title of the dialog that says why an item did nothing. */
  readonly failed: string;
}

const words: InLanguages<MenuWords> = { en: menuEn, ru: menuRu };

export function menuWords(language: Language): MenuWords {
  return words[language];
}
