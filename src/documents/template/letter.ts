import { ImageRun, Paragraph, type FileChild } from 'docx';
import { letterLabels } from '../../words/labels/letter';
import type { Language } from '../../words/language';
import { LOGO_MARK } from '../logo';
import { each, FLUSH_RIGHT, line, lineOf, run, title } from './parts';
import { row, table, type Cell } from './tables';

export const HALVES = [4_819, 4_819];
/** What keeps the text of the left half away from that of the right. */
export const APART = { indent: { right: 240 } } as const;

/** A frame with LOGO in it, grey on nothing: it keeps the place of the logo where somebody edits the template. */
const FRAME = { width: 151, height: 60 } as const;
const FRAME_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAJcAAAA8AQMAAABRiroXAAAABlBMVEX///+WlpaSKwzRAAAAAXRSTlMAQObYZgAAAFhJREFUeNpj' +
  '+IABPjE0MKADJqLFqA0occvIdF8CQx3jP/YHKO5DFoPZm8DY2MYgIUGiGAOGGAOSWB2RYmxwsQYMMSYSxeof1DH+gPuNAUNsNP0N' +
  'VfdhKZsARytQ53v/1AUAAAAASUVORK5CYII=';

/** Who writes: the logo and the name of the company and, unless they stand elsewhere, its details, over a rule. */
export function letterhead(details = '{companyDetails}'): FileChild[] {
  const name = { lines: [...each('hasLogo', [logo()]), line('{company}', 'name', APART)] };
  return [table(HALVES, [row([name, { lines: [line(details, 'muted', FLUSH_RIGHT)] }], 'letterhead', 60)])];
}

/** The name of the document, and for whom it is; `right` stands across from the client. */
export function heading(
  language: Language,
  name: string,
  right: readonly Paragraph[],
  role = letterLabels[language].preparedFor,
): FileChild[] {
  const client = [
    lineOf([run(`${role} `, 'muted'), run('{client}', 'strong')], APART),
    ...each('clientDetails', [line('{clientDetails}', 'muted', APART)]),
  ];
  const aside = [...each('contract', [line(letterLabels[language].contract, 'muted', FLUSH_RIGHT)]), ...right];
  return [title(name), table(HALVES, [row([{ lines: client }, { lines: aside }], 'bare', 0)]), line('', 'muted')];
}

/** A line across from the client. */
export function aside(text: string): Paragraph {
  return line(text, 'muted', FLUSH_RIGHT);
}

type Signing = 'company' | 'client';

/** Where one party signs, or both side by side. */
export function signatures(language: Language, parties: readonly (readonly [Signing, role: string])[]): FileChild {
  const kept = { ...APART, keepNext: true };
  const cells = parties.map(([party, role]): Cell => ({
    lines: [
      line(role, 'muted', kept),
      line(`{${party}}`, 'strong', { ...kept, after: 560 }),
      line('_'.repeat(42), 'muted', kept),
      ...each(`${party}Signatory`, [line(`{${party}Signatory}`, 'body', kept)]),
      line(letterLabels[language].signature, 'muted'),
    ],
  }));
  return table(HALVES, [row(cells, 'bare', 60)]);
}

function logo(): Paragraph {
  const picture = new ImageRun({
    type: 'png',
    data: FRAME_PNG,
    transformation: FRAME,
    altText: { name: LOGO_MARK, description: LOGO_MARK, title: LOGO_MARK, id: '1' },
  });
  return new Paragraph({ spacing: { after: 80 }, children: [picture] });
}
