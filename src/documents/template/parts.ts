import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  TabStopType,
  TextRun,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import { LOOKS } from './styles';

type Look = keyof typeof LOOKS;

/** What a paragraph may ask for; `before` and `after` are spaces in twentieths of a point. */
interface Layout extends Pick<IParagraphOptions, 'alignment' | 'indent' | 'keepNext'> {
  readonly before?: number;
  readonly after?: number;
}

/** A run of text; `{name}` in it is a place to fill. */
export function run(text: string, look: Look = 'body', colour: string = LOOKS[look].color): TextRun {
  return new TextRun({ text, ...LOOKS[look], color: colour });
}

/** A paragraph of several runs. */
export function lineOf(runs: readonly TextRun[], { before = 0, after = 0, ...layout }: Layout = {}): Paragraph {
  return new Paragraph({ ...layout, spacing: { before, after }, children: runs });
}

/** A paragraph of one text. */
export function line(text: string, look: Look = 'body', layout: Layout = {}): Paragraph {
  return lineOf([run(text, look)], layout);
}

/** The same, flush right: figures stand under figures. */
export function figureLine(text: string, look: Look = 'body'): Paragraph {
  return line(text, look, { alignment: AlignmentType.RIGHT });
}

/** An item of a list behind its bullet or number. */
export function listItem(mark: string, text: string): Paragraph {
  return new Paragraph({
    indent: { left: 340, hanging: 340 },
    spacing: { after: 50 },
    tabStops: [{ type: TabStopType.LEFT, position: 340 }],
    children: [run(`${mark}\t${text}`)],
  });
}

/** The name of the document. */
export function title(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, text });
}

/** The heading of a section; it stays with what follows. */
export function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, text });
}

/** Blocks that are there once for each item of a list, or where a text or flag is not empty. */
export function each<Block extends FileChild>(name: string, blocks: readonly Block[]): (Block | Paragraph)[] {
  return [new Paragraph(`{#${name}}`), ...blocks, new Paragraph(`{/${name}}`)];
}

/** Blocks that are there where the list is empty or the flag is not set. */
export function unless<Block extends FileChild>(name: string, blocks: readonly Block[]): (Block | Paragraph)[] {
  return [new Paragraph(`{^${name}}`), ...blocks, new Paragraph(`{/${name}}`)];
}
