import { englishPlural } from './format';
import type { MenuWords } from './menu';

export const menuEn: MenuWords = {
  menu: 'Carryover',
  items: {
    close: 'Close month…',
    problems: 'Check the book',
    balances: 'Update balances',
    owed: 'Owed to clients',
    documents: 'Documents…',
    reopen: 'Reopen a month…',
    bringOver: 'Bring clients over…',
    automation: 'Automation…',
    templates: 'Templates…',
    setUp: 'Set up or repair…',
  },
  pages: {
    close: 'Close month',
    problems: 'Check the book',
    owed: 'Owed to clients',
    documents: 'Documents',
    reopen: 'Reopen a month',
    bringOver: 'Bring clients over',
    automation: 'Automation',
    templates: 'Templates',
    setUp: 'Set up or repair',
  },
  balancesUpdated: (clients, errors) => {
    const updated = `Balances of ${clients} ${englishPlural(clients, 'client', 'clients')} are up to date.`;
    if (errors === 0) return updated;
    return `${updated} ${errors} ${englishPlural(errors, 'error', 'errors')} found: see Check the book.`;
  },
  bookBroken: 'The balances cannot be updated: sheets or columns are missing. Use Set up or repair.',
  failed: 'Carryover could not do this',
};
