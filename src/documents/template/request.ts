import { requestLabels } from '../../words/labels/request';
import type { Language } from '../../words/language';
import { amounts } from './amounts';
import type { Layout } from './document';
import { figures } from './figures';
import { aside, heading as documentHeading, letterhead, signatures } from './letter';
import { each, heading, line, unless } from './parts';

/** What to pay and what it brings, what it is made of, and where to pay it. */
export function requestLayout(language: Language): Layout {
  const labels = requestLabels[language];
  const toPay = [labels.toPay, '{toPay}', '{toPayNote}'] as const;
  return {
    title: labels.title,
    footer: labels.footer,
    blocks: [
      ...letterhead(),
      ...documentHeading(language, labels.title, [aside(labels.subtitle)], labels.payer),
      ...each('brings', [figures([toPay, [labels.brings, '{brings}', '{bringsNote}']])]),
      ...unless('brings', [figures([toPay])]),
      ...each('hasLines', [
        heading(labels.details),
        amounts({ titles: [labels.what, labels.amount], list: 'lines', total: labels.total, sum: '{asked}' }),
        ...each('askedInWords', [line(labels.inWords, 'body', { before: 80 })]),
      ]),
      ...each('taxNote', [line('{taxNote}', 'body', { before: 80 })]),
      ...each('purpose', [
        ...each('bankDetails', [heading(labels.bank), line('{bankDetails}')]),
        heading(labels.purpose),
        line('{purpose}'),
      ]),
      line('', 'body', { after: 360, keepNext: true }),
      signatures(language, [['company', labels.issuedBy]]),
    ],
  };
}
