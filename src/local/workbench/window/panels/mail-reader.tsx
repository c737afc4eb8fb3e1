import { momentText } from '../../../../words/workbench';
import type { SentMail } from '../../protocol';
import { Icon } from '../icon';
import { useLanguage, useWords } from '../words';
import { ForeignPage } from './foreign-page';
import { Reader } from './reader';
import { saveFile } from './save-file';

/** As mail programs show what has no style of its own. */
const STYLE = '<style>body { margin: 24px; font: 14px/1.5 Roboto, Arial, sans-serif; }</style>';

/** One mail as whoever got it would see it. */
export function MailReader({ mail, onClose }: { readonly mail: SentMail; readonly onClose: () => void }) {
  const language = useLanguage();
  const { mail: words, documents } = useWords().panels;
  const subject = mail.subject === '' ? words.noSubject : mail.subject;
  const heads = [
    [words.from, mail.from],
    [words.to, mail.to],
    [words.cc, mail.cc],
    [words.bcc, mail.bcc],
    [words.replyTo, mail.replyTo],
    [words.sent, momentText(language, mail.sentAt)],
  ] as const;
  return (
    <Reader title={subject} onClose={onClose}>
      <dl class="mail-heads">
        {heads.map(([name, text]) =>
          text === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      {mail.attachments.length === 0 ? null : (
        <ul class="attachments" aria-label={words.attachments(mail.attachments.length)}>
          {mail.attachments.map((file, place) => (
            <li key={place}>
              <button
                type="button"
                class="plain"
                aria-label={documents.downloadNamed(file.name)}
                onClick={() => saveFile(file)}
              >
                <Icon name="download" />
                {file.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {mail.htmlBody === '' ? (
        <div class="mail-text" role="region" aria-label={words.text(subject)} tabIndex={0}>
          {mail.body}
        </div>
      ) : (
        <ForeignPage title={words.text(subject)} html={`${STYLE}${mail.htmlBody}`} />
      )}
    </Reader>
  );
}
