import type { Mailer } from '../app/ports';

/** Mail from whoever runs the script. Google refuses what goes over the day's quota. */
export const accountMailer: Mailer = {
  remaining: () => MailApp.getRemainingDailyQuota(),
  send: ({ to, subject, body }) => {
    MailApp.sendEmail({ to: to.join(','), subject, body, name: 'Carryover' });
  },
};
