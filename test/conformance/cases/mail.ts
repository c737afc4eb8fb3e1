import type { Case } from '../case';

/** Whoever runs the cases writes to themselves. */
export const mailCases: readonly Case[] = [
  {
    name: 'a message takes its recipients off the day’s quota',
    source: 'reference, MailApp',
    run: ({ equal }) => {
      const to = Session.getEffectiveUser().getEmail();
      const before = MailApp.getRemainingDailyQuota();
      const report = Utilities.newBlob('1;2', 'text/csv', 'report.csv');
      equal(report.getName(), 'report.csv');
      MailApp.sendEmail({ to, subject: 'Conformance', body: 'plain', htmlBody: '<p>rich</p>', attachments: [report] });
      equal(before - MailApp.getRemainingDailyQuota(), 1);
    },
  },
  {
    name: 'a message to nobody is not sent',
    source: 'reported',
    run: ({ throws }) => {
      throws(() => MailApp.sendEmail({ to: '', subject: 'x', body: 'x' }), 'Failed to send email: no recipient');
    },
  },
  {
    name: 'a message with a bad address is not sent',
    source: 'reported',
    run: ({ throws }) => {
      throws(() => MailApp.sendEmail({ to: 'nobody', subject: 'x', body: 'x' }), 'Invalid email: nobody');
    },
  },
];
