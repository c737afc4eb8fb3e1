import { AlignmentType, ImageRun, Paragraph, type FileChild } from 'docx';
import { letterLabels } from '../../words/labels/letter';
import type { Language } from '../../words/language';
import { LOGO_MARK } from '../logo';
import { each, line, lineOf, run, title } from './parts';
import { row, table, type Cell } from './tables';

export const HALVES = [4_819, 4_819];
const RIGHT = { alignment: AlignmentType.RIGHT } as const;

/** A picture of one transparent point: it keeps the place of the logo. */
const NO_PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Who writes: the logo, the name and the details of the company, over a rule. */
export function letterhead(): FileChild[] {
  const name = { lines: [...each('hasLogo', [logo()]), line('{company}', 'name')] };
  return [table(HALVES, [row([name, { lines: [line('{companyDetails}', 'muted', RIGHT)] }], 'letterhead', 60)])];
}

/** The name of the document, and for whom it is; `right` stands across from the client. */
export function heading(language: Language, name: string, right: readonly Paragraph[]): FileChild[] {
  const { preparedFor, contract } = letterLabels[language];
  const client = [
    lineOf([run(`${preparedFor} `, 'muted'), run('{client}', 'strong')]),
    ...each('clientDetails', [line('{clientDetails}', 'muted')]),
  ];
  const aside = [...each('contract', [line(contract, 'muted', RIGHT)]), ...right];
  return [title(name), table(HALVES, [row([{ lines: client }, { lines: aside }], 'bare', 0)]), line('', 'muted')];
}

/** A line across from the client. */
export function aside(text: string): Paragraph {
  return line(text, 'muted', RIGHT);
}

/** Where both parties sign; each is a role and the place of its name, and of who signs. */
export function signatures(
  language: Language,
  parties: readonly (readonly [role: string, name: string, signatory: string])[],
): FileChild {
  const cells = parties.map(([role, name, signatory]): Cell => ({
    lines: [
      line(role, 'muted', { keepNext: true }),
      line(name, 'strong', { after: 560, keepNext: true }),
      line('_'.repeat(42), 'muted', { keepNext: true }),
      line(signatory, 'body', { keepNext: true }),
      line(letterLabels[language].signature, 'muted'),
    ],
  }));
  return table(HALVES, [row(cells, 'bare', 60)]);
}

function logo(): Paragraph {
  const picture = new ImageRun({
    type: 'png',
    data: NO_PICTURE,
    transformation: { width: 151, height: 60 },
    altText: { name: LOGO_MARK, description: LOGO_MARK, title: LOGO_MARK, id: '1' },
  });
  return new Paragraph({ spacing: { after: 80 }, children: [picture] });
}
