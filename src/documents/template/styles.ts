import { LineRuleType, type IStylesOptions } from 'docx';
import type { Language } from '../../words/language';
import { COLOURS, FONT } from '../look';

/** How a run of text looks; sizes in half points. */
export const LOOKS = {
  body: { size: 19, color: COLOURS.ink },
  muted: { size: 16, color: COLOURS.muted },
  strong: { size: 19, color: COLOURS.ink, bold: true },
  figure: { size: 32, color: COLOURS.accent, bold: true },
  name: { size: 24, color: COLOURS.accent, bold: true },
} as const;

/** The page numbers take their look from the paragraph's style, not from the run. */
export const FOOTER_STYLE = 'Footer';

const PROOFING: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru-RU' };

/** The styles of a document in a language; headings are real ones, so that the office can restyle them at once. */
export function documentStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { ...LOOKS.body, font: FONT, language: { value: PROOFING[language] } },
        paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { size: 44, color: COLOURS.ink, bold: true },
        paragraph: { spacing: { before: 320, after: 100 } },
      },
      heading2: {
        run: LOOKS.name,
        paragraph: { spacing: { before: 360, after: 100 }, keepNext: true },
      },
    },
    paragraphStyles: [{ id: FOOTER_STYLE, name: 'footer', run: { size: 15, color: COLOURS.muted } }],
  };
}
