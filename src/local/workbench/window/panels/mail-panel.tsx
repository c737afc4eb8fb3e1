import { useState } from 'preact/hooks';
import { momentText } from '../../../../words/workbench';
import type { SentMail } from '../../protocol';
import type { Ask } from '../ask';
import { Icon } from '../icon';
import { useLanguage, useWords } from '../words';
import { MailReader } from './mail-reader';
import { Panel } from './panel';
import { useAsked } from './use-asked';

/** What the program has sent, the newest first. */
export function MailPanel({ ask, news }: { readonly ask: Ask; readonly news: number }) {
  const words = useWords().panels.mail;
  const asked = useAsked(ask, 'mail', news);
  const [read, setRead] = useState<SentMail | null>(null);
  return (
    <>
      <Panel
        asked={asked}
        summary={() => words.goesNowhere}
        empty={({ mails }) =>
          mails.length === 0 ? { icon: 'mail', title: words.nothing, hint: words.nothingHint } : null
        }
      >
        {({ mails }) => (
          <ul class="lines">
            {mails.map((mail, place) => (
              <MailLine key={mails.length - place} mail={mail} onRead={() => setRead(mail)} />
            ))}
          </ul>
        )}
      </Panel>
      {read === null ? null : <MailReader mail={read} onClose={() => setRead(null)} />}
    </>
  );
}

function MailLine({ mail, onRead }: { readonly mail: SentMail; readonly onRead: () => void }) {
  const language = useLanguage();
  const words = useWords().panels.mail;
  return (
    <li class="line">
      <button type="button" class="line-open" onClick={onRead}>
        <Icon name="mail" />
        <span>
          <span class="line-title">{mail.subject === '' ? words.noSubject : mail.subject}</span>
          <span class="line-text">{mail.to}</span>
          <span class="quiet">
            {momentText(language, mail.sentAt)}
            {mail.attachments.length === 0 ? '' : ` · ${words.attachments(mail.attachments.length)}`}
          </span>
        </span>
      </button>
    </li>
  );
}
