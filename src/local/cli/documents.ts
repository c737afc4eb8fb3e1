import type { PublicFunctions } from './answers';
import type { Outcome, Request } from './command';
import type { Desk } from './desk';
import { exitStatus, type ExitStatus } from './exit-status';
import { issueLines } from './issue-lines';
import { withBook, type OpenBook } from './open-book';
import { done, type Result } from './trouble';

type MakeDocuments = PublicFunctions['makeDocuments'];

/** Writes documents of one kind, of one client or of all, and says in a line how many lie there now. */
export function writeDocuments(
  typed: Request,
  desk: Desk,
  asked: MakeDocuments['request'],
  summary: (book: OpenBook, count: number) => string,
): Promise<Result<Outcome>> {
  const client = typed.options.get('client');
  return withBook(typed, desk, 'change', async (book) => {
    const answered = await book.call('makeDocuments', {
      ...asked,
      ...(client === undefined ? {} : { clients: [client] }),
    });
    if (!answered.ok) return answered;
    const { documents, failures, issues, lookFaults } = answered.value;
    const saved = await book.save();
    if (!saved.ok) return saved;
    const reports = documents.map((written) => book.located(written));
    const { words } = book;
    const unwritten = failures.map(({ client: name, period, reason }) => words.notWritten(name, period, reason));
    const isSilent = reports.length === 0 && unwritten.length > 0;
    return done({
      status: statusOf(answered.value),
      json: { reports, skipped: failures, issues, lookFaults },
      text: [
        ...issueLines(issues, words),
        ...lookFaults,
        ...unwritten,
        ...(isSilent ? [] : [summary(book, reports.length)]),
      ].join('\n'),
    });
  });
}

/** Something wrong in the book, or nothing to write, is told from what the disk would not take. */
function statusOf({ documents, failures, issues }: MakeDocuments['answer']): ExitStatus {
  if (issues.length > 0 || documents.length === 0) return exitStatus.bookHasErrors;
  return failures.length > 0 ? exitStatus.fileTrouble : exitStatus.done;
}
