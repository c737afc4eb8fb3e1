import type { Attachment, Mailer } from '../app/ports';

/** Mail from whoever runs the script. Google refuses what goes over the day's quota. */
export const accountMailer: Mailer = {
  remaining: () => MailApp.getRemainingDailyQuota(),
  send: ({ to, subject, body, from = 'Carryover', attachments = [] }) => {
    const blobs = attachments.map(blobOf);
    try {
      MailApp.sendEmail({ to: to.join(','), subject, body, name: from, attachments: blobs });
      return '';
    } catch (thrown) {
      return thrown instanceof Error ? thrown.message : String(thrown);
    }
  },
};

function blobOf({ name, mimeType, bytes }: Attachment): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob([...bytes], mimeType, name);
}
