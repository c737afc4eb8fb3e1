import { balancesText } from './balances-text';
import type { Command } from './command';
import { exitStatus } from './exit-status';
import { withBook } from './open-book';
import { done, troubleText } from './trouble';

/**
 * Shows what each client has left and owes. The Balances sheet is refreshed by the way; where the file cannot be
 * written just now, the figures are given all the same and standard error says why.
 */
export const balances: Command = {
  name: 'balances',
  period: 'none',
  options: ['dry-run', 'json', 'accept-loss'],
  run: (request, desk) =>
    withBook(request, desk, 'look', async (book) => {
      const answered = await book.call('readBalances', {});
      if (!answered.ok) return answered;
      const { clients, issues } = answered.value;
      const saved = request.options.has('dry-run') ? done(null) : await book.save();
      if (!saved.ok) desk.tell(book.words.notRefreshed(troubleText(saved.trouble, book.words)));
      const wrong = issues.some((issue) => issue.severity === 'error');
      return done({
        status: wrong ? exitStatus.bookHasErrors : exitStatus.done,
        json: { clients: clients.map(({ currency: _, ...figures }) => figures), issues },
        text: balancesText(answered.value, book),
      });
    }),
};
