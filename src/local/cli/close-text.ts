import { hoursText } from '../../words/format';
import type { CloseAnswer, StatementAnswer } from './answers';
import type { Delivered } from './deliver';
import { exitStatus, type ExitStatus } from './exit-status';
import { adviceText, hoursOrBlank, moneyOrBlank } from './figures';
import { issueLines } from './issue-lines';
import type { OpenBook } from './open-book';
import { tableText, type TableColumn } from './table';

/** What a close did, for people: a line a client and period, what is wrong, who was held back, where reports are. */
export function closeText(answer: CloseAnswer, delivered: Delivered, status: ExitStatus, book: OpenBook): string {
  const { closed, skipped, issues } = answer;
  const { words } = book;
  return [
    ...(closed.length > 0 ? [tableText(closed, statementColumns(book)), ''] : []),
    ...issueLines(issues, words),
    ...skipped.map(({ client, period, reason }) => words.heldBack(client, period, reason)),
    headline(answer, status, book),
    ...(delivered.reports.length > 0 ? [words.reportsWritten(delivered.reports.length, book.reportsFolder)] : []),
    ...delivered.failures.map(({ client, period, reason }) => words.notReported(client, period, reason)),
    ...delivered.lookFaults,
    ...(delivered.remaining > 0 ? [words.reportsOutstanding(delivered.remaining)] : []),
  ].join('\n');
}

function headline({ closed, through }: CloseAnswer, status: ExitStatus, { words }: OpenBook): string {
  if (closed.length > 0) return words.closed(closed.length, through);
  return status === exitStatus.bookHasErrors ? words.nothingClosed : words.nothingToClose(through);
}

function statementColumns({ words, language }: OpenBook): readonly TableColumn<StatementAnswer>[] {
  const { headers } = words;
  const hours = (header: string, cell: (statement: StatementAnswer) => number): TableColumn<StatementAnswer> => ({
    header,
    align: 'right',
    cell: (statement) => hoursOrBlank(cell(statement)),
  });
  return [
    { header: headers.period, align: 'left', cell: ({ period }) => period },
    { header: headers.client, align: 'left', cell: ({ client }) => client },
    { header: headers.opening, align: 'right', cell: ({ opening }) => hoursText(opening) },
    hours(headers.granted, ({ granted }) => granted),
    hours(headers.adjusted, ({ adjusted }) => adjusted),
    hours(headers.used, ({ used }) => used),
    hours(headers.expired, ({ expired }) => expired),
    hours(headers.settled, ({ overageSettled }) => overageSettled),
    { header: headers.closing, align: 'right', cell: ({ closing }) => hoursText(closing) },
    {
      header: headers.charged,
      align: 'right',
      cell: ({ overageCharge, currency }) => moneyOrBlank(language, overageCharge, currency),
    },
    {
      header: headers.advice,
      align: 'left',
      cell: ({ advice, currency }) => adviceText(advice, currency, language, words),
    },
  ];
}
