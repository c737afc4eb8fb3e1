import type { Templates } from '../app/ports';

/** The templates lie beside the program, one base64 text a file: no run loads one before it makes a document. */
export const builtInTemplates: Templates = {
  builtIn: (kind, language) =>
    HtmlService.createTemplateFromFile(`template-${kind}-${language}`).getRawContent().trim(),
};
