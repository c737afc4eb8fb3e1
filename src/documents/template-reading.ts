import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { fillTemplate, TEMPLATE_OPTIONS } from './engine';
import { fault, type Found, type TemplateFault, type TemplateFaultCode } from './template-fault';
import { nameFaults, type Tag } from './template-names';
import { placesIn, type Places, type XmlPiece } from './template-places';

interface EngineError {
  readonly message: string;
  readonly properties?: {
    readonly id?: string;
    readonly explanation?: string;
    readonly offset?: number | readonly [number, number];
    readonly openingtag?: string;
    readonly closingtag?: string;
  };
}

/** A file of the template, as far as the engine could read it. */
interface ReadFile {
  readonly xmllexed: readonly XmlPiece[];
  readonly parsed?: readonly Tag[];
  readonly allErrors: readonly EngineError[];
}

const CODES: Readonly<Record<string, TemplateFaultCode>> = {
  unclosed_tag: 'tag-unclosed',
  unopened_tag: 'tag-unopened',
  duplicate_open_tag: 'brace-doubled',
  duplicate_close_tag: 'brace-doubled',
  unclosed_loop: 'loop-unclosed',
  unopened_loop: 'loop-unopened',
  closing_tag_does_not_match_opening_tag: 'loop-crossed',
  loop_position_invalid: 'loop-across',
  raw_xml_tag_should_be_only_text_in_paragraph: 'drawing-not-alone',
  raw_tag_outerxml_invalid: 'drawing-not-alone',
};

/**
 * All that is wrong with a .docx template, given in base64, for documents whose data is like `view`, a sample that has
 * every list filled, in the order of the document. None: every document of the kind can be made from it.
 */
export function faultsIn(template: string, view: object): readonly TemplateFault[] {
  const read = readTemplate(template);
  if (typeof read === 'string') return [fault('unreadable', { other: read })];
  const files = Object.entries(read).sort(([a], [b]) => rank(a) - rank(b));
  const faults = files.flatMap(([name, file]) => faultsInFile(name, file, view));
  return faults.length > 0 ? distinct(faults) : faultsInFilling(template, view);
}

/** A module of the engine's that only looks: the engine shows itself to its modules. */
interface Reader {
  readonly name: string;
  readonly set: () => void;
  readonly docxtemplater?: { readonly compiled: Readonly<Record<string, ReadFile>> };
}

/** The files by name, or what is wrong with the whole. What is wrong within a file stands in the file. */
function readTemplate(template: string): Readonly<Record<string, ReadFile>> | string {
  const reader: Reader = { name: 'carryover', set: () => undefined };
  try {
    const zip = new PizZip(template, { base64: true });
    new Docxtemplater(zip, { ...TEMPLATE_OPTIONS, errorLogging: false, modules: [reader] });
  } catch (thrown) {
    const { message, properties } = thrown as EngineError;
    if (properties?.id !== 'multi_error') return properties?.explanation ?? message;
  }
  return reader.docxtemplater?.compiled ?? {};
}

/** The body is read first. */
function rank(file: string): number {
  return ['word/document', 'word/header', 'word/footer'].findIndex((name) => file.startsWith(name)) & 3;
}

function faultsInFile(name: string, file: ReadFile, view: object): TemplateFault[] {
  const places = placesIn(name, file.xmllexed);
  const isBroken = file.allErrors.length > 0;
  const names = nameFaults(file.parsed ?? [], isBroken, view, places);
  const found = [...file.allErrors.map((error) => engineFault(error, places)), ...names];
  return found.sort((a, b) => a.offset - b.offset).map(({ offset: _, ...rest }) => rest);
}

function engineFault({ message, properties = {} }: EngineError, places: Places): Found {
  const { id = '', explanation = message, offset = 0, openingtag, closingtag } = properties;
  const [first, second] = typeof offset === 'number' ? [offset, offset] : offset;
  const code = CODES[id] ?? 'other';
  const isCrossed = openingtag !== undefined && closingtag !== undefined;
  const other = isCrossed ? places.tagAt(second) : code === 'other' ? explanation : '';
  const place = places.placeAt(isCrossed ? second : first);
  return { ...fault(code, { tag: places.tagAt(first), other }), place, offset: first };
}

/** What only shows when a document is made. */
function faultsInFilling(template: string, view: object): readonly TemplateFault[] {
  try {
    fillTemplate(template, view, null);
    return [];
  } catch (thrown) {
    return [fault('other', { other: (thrown as EngineError).message })];
  }
}

/** A text box stands twice in a file, for programs of different ages. */
function distinct(faults: readonly TemplateFault[]): readonly TemplateFault[] {
  return [...new Map(faults.map((one) => [JSON.stringify(one), one])).values()];
}
