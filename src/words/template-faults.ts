import type { InLanguages, Language } from './language';
import { templateFaultsEn } from './template-faults.en';
import { templateFaultsRu } from './template-faults.ru';

/** What a fault of a template is told with. */
export interface FaultFacts {
  /** As it stands in the template, `{clientt}`. */
  readonly tag: string;
  /** What closes it, what to write instead, the list around it, or what the engine says. */
  readonly other: string;
  /** A name that is known and may be meant, `''` for none. */
  readonly nearest: string;
}

export interface FaultPlace {
  readonly part: 'body' | 'header' | 'footer' | 'properties' | 'elsewhere';
  readonly isInTable: boolean;
  readonly text: string;
  readonly after: string;
}

type FaultCode =
  | 'unreadable'
  | 'tag-unclosed'
  | 'tag-unopened'
  | 'brace-doubled'
  | 'loop-unclosed'
  | 'loop-unopened'
  | 'loop-crossed'
  | 'loop-across'
  | 'name-unknown'
  | 'name-elsewhere'
  | 'list-as-text'
  | 'flag-as-text'
  | 'drawing-as-text'
  | 'text-as-drawing'
  | 'drawing-not-alone'
  | 'other';

/** What is wrong with a template, and where it is found. Told by whoever shows it, not by the program. */
export interface TemplateFaultWords {
  readonly faults: Readonly<Record<FaultCode, (facts: FaultFacts) => string>>;
  readonly place: (place: FaultPlace) => string;
}

const words: InLanguages<TemplateFaultWords> = { en: templateFaultsEn, ru: templateFaultsRu };

/** A fault of a template, as a page or the command line is answered. */
export interface ToldFault extends FaultFacts {
  readonly code: FaultCode;
  /** Null: the whole file. */
  readonly place: FaultPlace | null;
}

/** The words of a fault, and of its place; `''` where that is the whole file. */
export function templateFaultText(language: Language, { code, place, ...facts }: ToldFault) {
  const { faults, place: placeText } = words[language];
  return { message: faults[code](facts), place: place === null ? '' : placeText(place) };
}

/** The tag that closes a list or section: `{/next}` of `{#next}`. */
export function closingOf(tag: string): string {
  return tag.replace(/^\{[#^]/, '{/');
}
