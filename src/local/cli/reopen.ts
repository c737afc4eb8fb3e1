import type { Command } from './command';
import { exitStatus } from './exit-status';
import { issueLines } from './issue-lines';
import { withBook } from './open-book';
import { textOption } from './options';
import { done } from './trouble';

/** Takes the newest closed period back, of all clients or of one. */
export const reopen: Command = {
  name: 'reopen',
  period: 'required',
  options: ['client', 'reason', 'json', 'accept-loss'],
  run: (request, desk) =>
    withBook(request, desk, 'change', async (book) => {
      const answered = await book.call('reopenMonth', {
        period: request.period ?? '',
        ...textOption(request.options, 'client'),
        ...textOption(request.options, 'reason'),
      });
      if (!answered.ok) return answered;
      const { reopened, skipped, issues } = answered.value;
      const saved = reopened.length > 0 ? await book.save() : done(null);
      if (!saved.ok) return saved;
      const { words } = book;
      return done({
        status: reopened.length > 0 ? exitStatus.done : exitStatus.bookHasErrors,
        json: { reopened, skipped, issues },
        text: [
          ...issueLines(issues, words),
          ...skipped.map(({ client, period, reason }) => words.notReopened(client, period, reason)),
          ...reopened.map(({ client, period, revision }) => words.reopened(client, period, revision)),
          ...(reopened.length > 0 ? [] : [words.nothingReopened(request.period ?? '')]),
        ].join('\n'),
      });
    }),
};
