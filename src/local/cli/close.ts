import type { CloseAnswer } from './answers';
import { closeText } from './close-text';
import type { Command, Outcome } from './command';
import { deliverAll, NOTHING_DELIVERED, type Delivered } from './deliver';
import { exitStatus, type ExitStatus } from './exit-status';
import { withBook, type OpenBook } from './open-book';
import { sendAll, sentLines } from './send-all';
import { done, troubleText } from './trouble';

const CLIENTS_A_RUN = 20;

/**
 * Closes all open months up to the period and writes the reports. The book is written before the reports: they are
 * made from it, and a later close makes those that are missing. Nothing is sent unless that is asked for.
 */
export const close: Command = {
  name: 'close',
  period: 'optional',
  options: ['dry-run', 'json', 'reports', 'only-clean', 'send', 'accept-loss'],
  run: (request, desk) => {
    const dryRun = request.options.has('dry-run');
    return withBook(request, desk, dryRun ? 'look' : 'change', async (book) => {
      const answered = await book.call('closeMonth', {
        ...(request.period === null ? {} : { through: request.period }),
        onlyClean: request.options.has('only-clean'),
        dryRun,
      });
      if (!answered.ok) return answered;
      const answer = answered.value;
      const nothingDone = answer.closed.length === 0 && statusOf(answer) !== exitStatus.done;
      if (dryRun) return done(outcomeOf(book, answer, NOTHING_DELIVERED, [book.words.trial]));
      if (nothingDone) return done(outcomeOf(book, answer, NOTHING_DELIVERED));
      const saved = await book.save();
      if (!saved.ok) return saved;
      const delivered = await deliverAll(book);
      if (delivered.trouble !== null) desk.tell(troubleText(delivered.trouble, book.words));
      if (!request.options.has('send')) return done(outcomeOf(book, answer, delivered));
      const sent = await sendAll(book, (after) => book.call('sendReports', { limit: CLIENTS_A_RUN, after }));
      if (!sent.ok) return sent;
      const outcome = outcomeOf(book, answer, delivered, sentLines(sent.value, book));
      return done({ ...outcome, json: { ...(outcome.json as object), ...sent.value } });
    });
  },
};

function outcomeOf(
  book: OpenBook,
  answer: CloseAnswer,
  delivered: Delivered,
  remarks: readonly string[] = [],
): Outcome {
  const { through, closed, skipped, issues } = answer;
  const status = statusOf(answer);
  const undelivered = delivered.remaining > 0 || delivered.trouble !== null;
  return {
    status: undelivered ? exitStatus.fileTrouble : status,
    json: { through, closed, skipped, issues, reports: delivered.reports },
    text: [closeText(answer, delivered, status, book), ...remarks].join('\n'),
  };
}

/** Errors stand in the way where nothing was closed for them, or somebody was held back. */
function statusOf({ closed, skipped, issues }: CloseAnswer): ExitStatus {
  const wrong = issues.some((issue) => issue.severity === 'error');
  return wrong && (closed.length === 0 || skipped.length > 0) ? exitStatus.bookHasErrors : exitStatus.done;
}
