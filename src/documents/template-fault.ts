/** What can be wrong with a template. */
export type TemplateFaultCode =
  /** It cannot be read at all. */
  | 'unreadable'
  /** A brace is missing, or is one too many. */
  | 'tag-unclosed'
  | 'tag-unopened'
  | 'brace-doubled'
  | 'loop-unclosed'
  | 'loop-unopened'
  | 'loop-crossed'
  /** It begins in a table, or in a cell of another row, and does not end there. */
  | 'loop-across'
  | 'name-unknown'
  /** It is known only within the lists that `other` names. */
  | 'name-elsewhere'
  | 'list-as-text'
  | 'flag-as-text'
  /** What is drawn rather than written needs `@`, and a paragraph of its own; what is written must not have it. */
  | 'drawing-as-text'
  | 'text-as-drawing'
  | 'drawing-not-alone'
  | 'other';

/** One fault of a template, and where it is found. */
export interface TemplateFault {
  readonly code: TemplateFaultCode;
  /** As it stands in the template, `{clientt}`; `''` where no single one is at fault. */
  readonly tag: string;
  /** What it should be, what closes it, or what the engine says of it; `''` for nothing. */
  readonly other: string;
  /** Names that are known at its place, where its own is not. */
  readonly known: readonly string[];
  /** Null: the whole file. */
  readonly place: TemplatePlace | null;
}

/** Where in a template something stands, by what a person sees. */
export interface TemplatePlace {
  readonly part: 'body' | 'header' | 'footer' | 'properties' | 'elsewhere';
  readonly isInTable: boolean;
  /** The text of its paragraph. */
  readonly text: string;
  /** The text of the paragraph before, where its own is nothing but the tag; `''` otherwise. */
  readonly after: string;
}

/** A fault on its way to be told, with its offset in the text of its file. */
export interface Found extends TemplateFault {
  readonly offset: number;
}

export function fault(code: TemplateFaultCode, facts: Partial<TemplateFault> = {}): TemplateFault {
  return { tag: '', other: '', known: [], place: null, ...facts, code };
}
