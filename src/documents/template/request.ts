import { requestLabels } from '../../words/labels/request';
import type { Language } from '../../words/language';
import { amounts } from './amounts';
import type { Layout } from './document';
import { figures } from './figures';
import { aside, heading as documentHeading, letterhead, signatures } from './letter';
import { each, heading, line } from './parts';

/** What to pay and what it brings, what it is made of, and where to pay it. */
export function requestLayout(language: Language): Layout {
  const labels = requestLabels[language];
  return {
    title: labels.title,
    footer: labels.footer,
    blocks: [
      ...letterhead(),
      ...documentHeading(language, labels.title, [aside(labels.subtitle)]),
      figures([
        [labels.toPay, '{toPay}', '{toPayNote}'],
        [labels.brings, '{brings}', '{bringsNote}'],
      ]),
      heading(labels.details),
      amounts({ titles: [labels.what, labels.amount], list: 'lines', total: labels.total, sum: '{asked}' }),
      ...each('taxNote', [line('{taxNote}', 'body', { before: 80 })]),
      ...each('bankDetails', [heading(labels.bank), line('{bankDetails}')]),
      heading(labels.purpose),
      line('{purpose}', 'body', { after: 480 }),
      signatures(language, [['', '{company}', '{companySignatory}']]),
    ],
  };
}
