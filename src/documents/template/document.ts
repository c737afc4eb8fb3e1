import { Document, Footer, Packer, PageNumber, Paragraph, TabStopType, TextRun, type FileChild } from 'docx';
import { letterLabels } from '../../words/labels/letter';
import type { Language } from '../../words/language';
import { PAGE } from '../look';
import { sealed } from './seal';
import { documentStyles, FOOTER_STYLE } from './styles';

/** What stands in a template: its name, the left of its footer, and its blocks. */
export interface Layout {
  readonly title: string;
  readonly footer: string;
  readonly blocks: readonly FileChild[];
}

/** A template in the style of the house. */
export async function templateOf(language: Language, { title, footer, blocks }: Layout): Promise<Uint8Array> {
  const { width, height, margin, footerMargin } = PAGE;
  const document = new Document({
    title,
    creator: '{company}',
    lastModifiedBy: 'Carryover',
    compatibility: { version: 15 },
    styles: documentStyles(language),
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top: margin, bottom: margin, left: margin, right: margin, footer: footerMargin },
          },
        },
        footers: { default: pageFooter(language, footer) },
        children: [...blocks],
      },
    ],
  });
  return sealed(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function pageFooter(language: Language, text: string): Footer {
  const [before, between, after] = letterLabels[language].page;
  const children = [`${text}\t${before}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  return new Footer({
    children: [
      new Paragraph({
        style: FOOTER_STYLE,
        tabStops: [{ type: TabStopType.RIGHT, position: PAGE.textWidth }],
        children: [new TextRun({ children })],
      }),
    ],
  });
}
