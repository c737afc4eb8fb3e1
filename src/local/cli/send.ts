import type { Command } from './command';
import { exitStatus, type ExitStatus } from './exit-status';
import { withBook } from './open-book';
import { textOption } from './options';
import { sendAll, sentLines, type Sent } from './send-all';
import { done } from './trouble';

/** Sends the reports of a closed period once more: the same documents, to the addresses that clients have now. */
export const send: Command = {
  name: 'send',
  period: 'required',
  options: ['client', 'json', 'reports', 'accept-loss'],
  run: (request, desk) =>
    withBook(request, desk, 'change', async (book) => {
      const asked = { period: request.period ?? '', ...textOption(request.options, 'client') };
      const result = await sendAll(book, (after) => book.call('sendAgain', { ...asked, after }));
      if (!result.ok) return result;
      const lines = sentLines(result.value, book);
      return done({
        status: statusOf(result.value),
        json: result.value,
        text: (lines.length > 0 ? lines : [book.words.noReports(asked.period)]).join('\n'),
      });
    }),
};

/** Nothing to send: the period is not closed, or nobody has an address. */
function statusOf({ sent, waiting }: Sent): ExitStatus {
  return sent.length > 0 && waiting.length === 0 ? exitStatus.done : exitStatus.bookHasErrors;
}
