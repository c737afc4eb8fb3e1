import type { TemplatePlace } from './template-fault';

/** A piece of a template's file as the engine cuts it: a tag of the XML, or a text. */
export interface XmlPiece {
  readonly type: string;
  readonly value: string;
  readonly position?: string;
  readonly tag?: string;
}

/** Finds what stands at an offset of the text that the engine reads tags in. */
export interface Places {
  readonly placeAt: (offset: number) => TemplatePlace;
  /** The innermost table at an offset, by a number of its own; 0 outside of tables. */
  readonly tableAt: (offset: number) => number;
  /** The tag at an offset, whole or broken, as a person sees it. */
  readonly tagAt: (offset: number) => string;
}

interface Paragraph {
  text: string;
  readonly table: number;
}

/** A text without a break: where it begins in all the text, and in its paragraph. */
interface Stretch {
  readonly from: number;
  readonly begins: number;
  readonly paragraph: Paragraph;
}

const NO_PARAGRAPH: Paragraph = { text: '', table: 0 };

/** A tag, what is left of one that lacks a brace, or the end of one. */
const TAG = /\{+[^{}]*\}+|\{+[^\s{}]*|[^\s{}]*\}+/g;
const LONGEST_TEXT = 90;

export function placesIn(file: string, pieces: readonly XmlPiece[]): Places {
  const { stretches, paragraphs } = layout(pieces);
  const part = partOf(file);
  const at = (offset: number) => {
    const stretch = [...stretches].reverse().find(({ from }) => from <= offset);
    return stretch === undefined ? null : { ...stretch, position: stretch.begins + offset - stretch.from };
  };
  return {
    placeAt: (offset) => {
      const found = at(offset);
      const { text, table } = found?.paragraph ?? NO_PARAGRAPH;
      const shown = { part, isInTable: table > 0, text: excerpt(text, found?.position ?? 0), after: '' };
      if (found === null || text.replace(TAG, '').trim() !== '') return shown;
      const before = paragraphs.slice(0, paragraphs.indexOf(found.paragraph)).reverse();
      const after = before.find((one) => one.text.replace(TAG, '').trim() !== '')?.text ?? '';
      return { ...shown, after: excerpt(after, after.length) };
    },
    tableAt: (offset) => at(offset)?.paragraph.table ?? 0,
    tagAt: (offset) => {
      const found = at(offset);
      if (found === null) return '';
      const { paragraph, position } = found;
      const tags = [...paragraph.text.matchAll(TAG)];
      return plain(tags.find(({ 0: tag, index }) => index <= position && position < index + tag.length)?.[0] ?? '');
    },
  };
}

/** Paragraphs may lie within each other: a text box is part of one. */
function layout(pieces: readonly XmlPiece[]): { stretches: readonly Stretch[]; paragraphs: readonly Paragraph[] } {
  const stretches: Stretch[] = [];
  const paragraphs: Paragraph[] = [];
  const open: Paragraph[] = [];
  const tables: number[] = [];
  let lastTable = 0;
  let offset = 0;
  for (const { type, value, position, tag } of pieces) {
    if (tag === 'w:tbl' && position === 'start') tables.push(++lastTable);
    if (tag === 'w:tbl' && position === 'end') tables.pop();
    if (tag === 'w:p' && position === 'end') open.pop();
    if (tag === 'w:p' && position === 'start') {
      const paragraph = { text: '', table: tables[tables.length - 1] ?? 0 };
      open.push(paragraph);
      paragraphs.push(paragraph);
    }
    if (type !== 'content' || position !== 'insidetag') continue;
    const paragraph = open[open.length - 1] ?? { ...NO_PARAGRAPH };
    stretches.push({ from: offset, begins: paragraph.text.length, paragraph });
    paragraph.text += value;
    offset += value.length;
  }
  return { stretches, paragraphs };
}

function partOf(file: string): TemplatePlace['part'] {
  if (file.startsWith('docProps')) return 'properties';
  const [, name] = /(document|header|footer)\d*\.xml$/.exec(file) ?? [];
  return name === 'header' || name === 'footer' ? name : name === 'document' ? 'body' : 'elsewhere';
}

/** The text around a position, cut where it is long. */
function excerpt(written: string, position: number): string {
  const text = plain(written);
  const middle = plain(written.slice(0, position)).length;
  const from = Math.max(0, Math.min(middle - LONGEST_TEXT / 2, text.length - LONGEST_TEXT));
  const cut = text
    .slice(from, from + LONGEST_TEXT)
    .replace(/\s+/g, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${cut}${from + LONGEST_TEXT < text.length ? '…' : ''}`;
}

/** Text as it is read: in XML a few signs are written otherwise. */
function plain(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => signs[name] ?? '');
}
