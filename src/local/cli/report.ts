import type { Command } from './command';
import { exitStatus, type ExitStatus } from './exit-status';
import { withBook } from './open-book';
import { textOption } from './options';
import { done } from './trouble';

/** Writes the reports of a closed period again, the same content byte for byte, and their links into the book. */
export const report: Command = {
  name: 'report',
  period: 'required',
  options: ['client', 'json', 'reports', 'accept-loss'],
  run: (request, desk) =>
    withBook(request, desk, 'change', async (book) => {
      const period = request.period ?? '';
      const answered = await book.call('writeReports', { period, ...textOption(request.options, 'client') });
      if (!answered.ok) return answered;
      const reports = answered.value.reports.map((written) => book.located(written));
      const saved = await book.save();
      if (!saved.ok) return saved;
      const { words, reportsFolder } = book;
      const { failures, lookFaults } = answered.value;
      const summary =
        reports.length > 0 ? words.reportsWritten(reports.length, reportsFolder) : words.noReports(period);
      const setAside = answered.value.setAside.map((kept) => book.located(kept));
      const lines = [
        ...failures.map((one) => words.notReported(one.client, one.period, one.reason)),
        ...setAside.map(({ file }) => words.editedKept(file)),
      ];
      return done({
        status: statusOf(reports.length, failures.length),
        json: { reports, setAside },
        text: [...lookFaults, ...lines, summary].join('\n'),
      });
    }),
};

/** Nothing to write: the period is not closed. */
function statusOf(written: number, failed: number): ExitStatus {
  if (failed > 0) return exitStatus.fileTrouble;
  return written > 0 ? exitStatus.done : exitStatus.bookHasErrors;
}
