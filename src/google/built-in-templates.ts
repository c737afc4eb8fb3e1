import type { Templates } from '../app/ports';

type DocumentEngine = ReturnType<Templates['engine']>;

/** Evaluates a text where it sees nothing of this module. */
const evaluate: (text: string) => unknown = eval;

let engine: DocumentEngine | null = null;

/** They lie beside the program, a file each, so that no run loads one before it makes a document. */
export const builtInTemplates: Templates = {
  engine: () => (engine ??= evaluate(textOf('engine')) as DocumentEngine),
  builtIn: (kind, language) => textOf(`template-${kind}-${language}`),
};

function textOf(file: string): string {
  return HtmlService.createTemplateFromFile(file).getRawContent().trim();
}
