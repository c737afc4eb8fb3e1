import { durationText, englishPlural, moneyText, periodText } from './format';
import type { AskedLine, MailWords } from './mails';
import { list, paragraphs } from './mail-text';

const more = (count: number): string => `and ${count} more`;
const period = (text: string): string => periodText('en', text);
const clients = (count: number): string => `${count} ${englishPlural(count, 'client', 'clients')}`;

export const mailsEnglish: MailWords = {
  closed: ({ through, closed, heldBack, reports, failures, deliveredBy }) => {
    const count = new Set(closed.map(({ client }) => client)).size;
    return {
      subject: `Carryover: ${period(through)} is closed for ${clients(count)}`,
      body: paragraphs(
        `${period(through)} is closed for ${clients(count)}.`,
        list('Not closed:', heldBack, (one) => `${one.client}, ${period(one.period)}: ${one.reason}`, more),
        list('Reports:', reports, (one) => `${one.client}, ${period(one.period)}: ${one.file}`, more),
        list('Reports that could not be made yet:', failures, (one) => `${one.client}: ${one.reason}`, more),
        deliveredBy === '' ? '' : `The reports are made by ${deliveredBy} within the hour.`,
      ),
    };
  },
  errors: (through, errors) => ({
    subject: `Carryover: ${period(through)} cannot be closed yet`,
    body: paragraphs(
      `${errors.length} ${englishPlural(errors.length, 'error stands', 'errors stand')} in the way of closing ${period(through)}.`,
      list('', errors, ({ sheet, cell, message, fix }) => `${sheet} ${cell}: ${message} ${fix}`, more).trim(),
      'In the sheet, Carryover > Check the book leads to each of them.',
    ),
  }),
  delivered: (reports, failures) => ({
    subject: `Carryover: ${reports.length} ${englishPlural(reports.length, 'report was', 'reports were')} made`,
    body: paragraphs(
      list('Reports:', reports, (one) => `${one.client}, ${period(one.period)}: ${one.file}`, more),
      list('Reports that could not be made yet:', failures, (one) => `${one.client}: ${one.reason}`, more),
    ),
  }),
  asked: (month, lines) => ({
    subject: `Carryover: payments to ask for in ${period(month)}`,
    body: paragraphs(`${clients(lines.length)} to ask for a payment:`, list('', lines, askedLine, more).trim()),
  }),
  alerts: (lines) => ({
    subject: `Carryover: ${clients(lines.length)} near or beyond the end of their hours`,
    body: paragraphs(
      list(
        'Used so far:',
        lines,
        ({ client, percent, available }) =>
          available < 0
            ? `${client}: ${percent} %, ${durationText('en', -available)} more than is available`
            : `${client}: ${percent} %, ${durationText('en', available)} left`,
        more,
      ),
    ),
  }),
  mailsWait: (count) =>
    `${count} ${englishPlural(count, 'mail waits', 'mails wait')} for tomorrow: Google sends no more of them today.`,
};

function askedLine({ client, asked, owed, currency, paidThrough }: AskedLine): string {
  const due = owed > 0 && owed < asked ? `, ${moneyText('en', owed, currency)} of it due now` : '';
  const paid = paidThrough === null ? 'nothing paid yet' : `paid through ${period(paidThrough)}`;
  return `${client}: ${moneyText('en', asked, currency)}${due} (${paid})`;
}
