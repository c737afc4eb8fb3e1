import { durationText, englishPlural, moneyText, periodText } from './format';
import type { AskedLine, ClosedLine, MailWords } from './mails';
import { firstFailures, list, paragraphs, sumsByCurrency } from './mail-text';

const more = (count: number): string => `and ${count} more`;
const period = (text: string): string => periodText('en', text);
const clients = (count: number): string => `${count} ${englishPlural(count, 'client', 'clients')}`;

export const mailsEnglish: MailWords = {
  closed: ({ through, closed, heldBack, reportsWaiting }) => {
    const count = new Set(closed.map(({ client }) => client)).size;
    return {
      subject: `Carryover: ${period(through)} is closed for ${clients(count)}`,
      body: paragraphs(
        `${period(through)} is closed for ${clients(count)}.`,
        list('Closed:', closed, closedLine, more),
        list('Not closed:', heldBack, (one) => `${placeText(one)}: ${one.reason} (${one.place})`, more),
        reportsWaiting === 0
          ? ''
          : `${reportsWaiting} ${englishPlural(reportsWaiting, 'report is', 'reports are')} still to be made; the next hours bring ${englishPlural(reportsWaiting, 'it', 'them')}.`,
      ),
    };
  },
  errors: (through, errors) => ({
    subject: `Carryover: ${period(through)} cannot be closed yet`,
    body: paragraphs(
      `${errors.length} ${englishPlural(errors.length, 'error stands', 'errors stand')} in the way of closing ${period(through)}.`,
      list('', errors, ({ sheet, cell, message, fix }) => `${sheet} ${cell}: ${message} ${fix}`, more),
      'In the sheet, Carryover > Check the book leads to each of them.',
    ),
  }),
  delivered: (reports) => ({
    subject: `Carryover: ${reports.length} ${englishPlural(reports.length, 'report was', 'reports were')} made`,
    body: paragraphs(list('Reports:', reports, (one) => `${placeText(one)}: ${one.file}${sentText(one)}`, more)),
  }),
  asked: (month, lines) => ({
    subject: `Carryover: payments to ask for in ${period(month)}`,
    body: paragraphs(
      `${clients(lines.length)} to ask for a payment:`,
      list('', lines, askedLine, more),
      `In all: ${sumsByCurrency(lines)
        .map(({ asked, currency }) => moneyText('en', asked, currency))
        .join(', ')}.`,
    ),
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
  reportsFailed: (failures) =>
    `${failures.length} ${englishPlural(failures.length, 'report', 'reports')} could not be made yet: ${firstFailures(failures)}`,
  notSent: (failures) => `Reports could not be sent to ${clients(failures.length)} yet: ${firstFailures(failures)}`,
  mailsWait: (count) =>
    `${count} ${englishPlural(count, 'mail waits', 'mails wait')} for tomorrow: Google sends no more of them today.`,
};

function askedLine({ client, asked, owed, currency, paidThrough }: AskedLine): string {
  const due = owed > 0 && owed < asked ? `, ${moneyText('en', owed, currency)} of it due now` : '';
  const paid = paidThrough === null ? 'nothing paid yet' : `paid through ${period(paidThrough)}`;
  return `${client}: ${moneyText('en', asked, currency)}${due} (${paid})`;
}

function closedLine({ client, period: month, used, closing, file, sentTo }: ClosedLine): string {
  const left =
    closing < 0 ? `${durationText('en', -closing)} overdrawn` : `${durationText('en', closing)} carried forward`;
  const report = file === '' ? '' : `, report: ${file}${sentText({ sentTo })}`;
  return `${placeText({ client, period: month })}: ${durationText('en', used)} used, ${left}${report}`;
}

function sentText({ sentTo }: { readonly sentTo: string }): string {
  return sentTo === '' ? '' : `, sent to ${sentTo}`;
}

function placeText(one: { readonly client: string; readonly period: string }): string {
  return `${one.client}, ${period(one.period)}`;
}
