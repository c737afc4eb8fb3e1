import { actLabels, type ActLabels } from '../../words/labels/act';
import type { Language } from '../../words/language';
import { amounts } from './amounts';
import type { Layout } from './document';
import { HALVES, letterhead, signatures } from './letter';
import { each, figureLine, heading, line, title, unless } from './parts';
import { headerRow, row, table, type Cell } from './tables';

/** Both parties, what was done, what it is worth, that it was accepted, and who signs. */
export function actLayout(language: Language): Layout {
  const labels = actLabels[language];
  return {
    title: labels.title,
    footer: labels.footer,
    blocks: [
      ...letterhead(),
      title(labels.title),
      line(labels.subtitle, 'muted'),
      ...each('isRevised', [line(labels.replaces, 'strong', { before: 60 })]),
      line('', 'muted'),
      table(HALVES, [row([party(labels.contractor, 'company'), party(labels.customer, 'client')], 'bare', 0)]),
      ...each('contract', [line(labels.contract, 'body', { before: 160 })]),
      line(labels.intro, 'body', { before: 160, after: 120, keepNext: true }),
      ...each('hasServices', [servicesTable(labels)]),
      ...unless('hasServices', [line(labels.noWork, 'muted')]),
      heading(labels.value),
      amounts({ titles: [labels.what, labels.amount], total: labels.totalAmount, sum: '{totalAmount}' }),
      ...each('taxNote', [line('{taxNote}', 'body', { before: 80 })]),
      ...each('uncovered', [line('{uncovered}', 'body', { before: 80 })]),
      line(labels.accepted, 'body', { before: 240, after: 320, keepNext: true }),
      signatures(language, [
        [labels.contractor, '{company}', '{companySignatory}'],
        [labels.customer, '{client}', '{clientSignatory}'],
      ]),
    ],
  };
}

function party(role: string, name: 'company' | 'client'): Cell {
  return { lines: [line(role, 'muted'), line(`{${name}}`, 'strong'), line(`{${name}Details}`, 'muted')] };
}

function servicesTable({ number, service, time, total }: ActLabels) {
  return table(
    [700, 7_738, 1_200],
    [
      headerRow([number, service, time], 1),
      row([
        { lines: [line('{#services}{number}')] },
        { lines: [line('{service}'), ...each('notes', [line('{notes}', 'muted')])] },
        { lines: [figureLine('{hours}{/services}')] },
      ]),
      row([{ lines: [line(total, 'strong')], span: 2 }, { lines: [figureLine('{totalHours}', 'strong')] }], 'total'),
    ],
  );
}
