import { reportLabels } from '../../words/labels/report';
import type { Language } from '../../words/language';
import type { Layout } from './document';
import { bar, keyFigures, outlook, revision } from './head';
import { hours } from './hours';
import { aside, heading, letterhead } from './letter';
import { money } from './money';
import { plan } from './plan';
import { work } from './work';

/** What did I get, what is left, what happens next; then what it is made of. */
export function reportLayout(language: Language): Layout {
  const labels = reportLabels[language];
  const sections = [revision, keyFigures, bar, outlook, hours, work, plan, money];
  return {
    title: labels.title,
    footer: labels.footer,
    blocks: [
      ...letterhead(),
      ...heading(language, labels.title, [aside(labels.closed)]),
      ...sections.flatMap((section) => section(labels)),
    ],
  };
}
