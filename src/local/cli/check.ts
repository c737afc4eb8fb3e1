import type { Command } from './command';
import { exitStatus } from './exit-status';
import { issueLines } from './issue-lines';
import { withBook } from './open-book';
import { done } from './trouble';

/** Lists what is wrong in the book; writes nothing. */
export const check: Command = {
  name: 'check',
  period: 'none',
  options: ['json'],
  run: (request, desk) =>
    withBook(request, desk, 'look', async (book) => {
      const answered = await book.call('checkBook', {});
      if (!answered.ok) return answered;
      const { ok, issues } = answered.value;
      const errors = issues.filter((issue) => issue.severity === 'error').length;
      const { words } = book;
      const summary = issues.length === 0 ? words.clean : words.issueCount(errors, issues.length - errors);
      return done({
        status: ok ? exitStatus.done : exitStatus.bookHasErrors,
        json: { ok, issues },
        text: [...issueLines(issues, words), summary].join('\n'),
      });
    }),
};
