import { Document, Footer, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { Language } from '../../words/language';
import { reportWords, type ReportLabels } from '../../words/report';
import { PAGE } from '../look';
import { bar, keyFigures, letterhead, outlook } from './head';
import { hours } from './hours';
import { money } from './money';
import { sealed } from './seal';
import { documentStyles, FOOTER_STYLE } from './styles';
import { work } from './work';

/** The built-in templates by file name, made from code: the same code, the same bytes. */
export async function buildTemplates(): Promise<Record<string, Uint8Array>> {
  return {
    'report.en.docx': await reportTemplate('en'),
    'report.ru.docx': await reportTemplate('ru'),
  };
}

async function reportTemplate(language: Language): Promise<Uint8Array> {
  const { labels } = reportWords(language);
  const { width, height, margin, footerMargin } = PAGE;
  const document = new Document({
    title: labels.title,
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
        footers: { default: footer(labels) },
        children: sections(labels),
      },
    ],
  });
  return sealed(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** What did I get, what is left, what happens next; then what it is made of. */
function sections(labels: ReportLabels) {
  return [letterhead, keyFigures, bar, outlook, hours, work, money].flatMap((section) => section(labels));
}

function footer(labels: ReportLabels): Footer {
  const [before, between, after] = labels.page;
  const children = [`${labels.footer}\t${before}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
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
