import type { Language } from '../words/language';
import type { Welcome } from './functions';
import { loadFrame } from './load';
import { mayManage } from './may-manage';
import { dayOf, monthBefore } from './month';
import type { Ports } from './ports';

/** What a page needs to know of the book and of whoever opened it, before it asks for anything. */
export function openPage({ tables, people, clock }: Ports): Welcome {
  const book = loadFrame(tables);
  const now = clock.now();
  const user = people.current();
  const language: Language = people.language();
  return {
    language,
    user,
    isManager: mayManage(book, user),
    period: monthBefore(now),
    today: dayOf(now),
    isSetUp: !book.broken,
    bookLanguage: Object.values(book.tables).every((table) => table === null) ? language : book.language,
    currency: book.settings.currency.code,
  };
}
