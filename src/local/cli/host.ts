import { userInfo } from 'node:os';
import type { Language } from '../../words/language';
import type { Book } from '../book/book';
import { localHost, type LocalHost } from '../execution/local-host';
import type { Desk } from './desk';
import { momentIn, settle } from './region';

/** The host of a command's executions: the book with its region, the clock, and whoever runs the command. */
export function hostOf(on: {
  readonly book: Book;
  readonly path: string;
  readonly reportsFolder: string;
  readonly language: Language;
  readonly desk: Pick<Desk, 'now' | 'tell'>;
}): LocalHost {
  const { book, path, reportsFolder, language, desk } = on;
  settle(book);
  return localHost({
    book,
    path,
    reports: reportsFolder,
    now: desk.now === null ? null : momentIn(book, desk.now),
    user: { email: userInfo().username, locale: language },
    // The folder belongs to the book, whoever sits at the computer.
    filesOf: '',
    log: (level, line) => {
      if (level === 'error') desk.tell(line);
    },
  });
}
