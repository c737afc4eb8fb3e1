import { closingOf, type FaultPlace, type TemplateFaultWords } from './template-faults';

const parts: Readonly<Record<FaultPlace['part'], string>> = {
  body: 'Text',
  header: 'Header',
  footer: 'Footer',
  properties: 'Properties of the document',
  elsewhere: 'Elsewhere in the document',
};

export const templateFaultsEn: TemplateFaultWords = {
  faults: {
    unreadable: ({ other }) => `The file cannot be read as a Word document: ${other}`,
    'tag-unclosed': ({ tag }) => `${tag} lacks its closing brace: a name stands between braces, like {client}.`,
    'tag-unopened': ({ tag }) => `${tag} lacks its opening brace: a name stands between braces, like {client}.`,
    'brace-doubled': ({ tag }) => `${tag} has a brace too many: a name stands between single braces, like {client}.`,
    'loop-unclosed': ({ tag }) => `${tag} is never closed: put ${closingOf(tag)} behind what belongs to it.`,
    'loop-unopened': ({ tag }) =>
      `${tag} closes what was never opened: put {#…} of the same name before it, or delete it.`,
    'loop-crossed': ({ tag, other }) =>
      `${tag} is closed by ${other}: close what was opened last first, with ${closingOf(tag)}.`,
    'loop-across': ({ tag }) =>
      `${tag} and ${closingOf(tag)} must both stand in the same table, or both outside of tables.`,
    'name-unknown': ({ tag, nearest }) =>
      `${tag} is not known here.${nearest === '' ? ' Delete it, or see the built-in template for the names there are.' : ` Do you mean {${nearest}}?`}`,
    'name-elsewhere': ({ tag, other }) => `${tag} is known only within ${other}.`,
    'list-as-text': ({ tag, other }) => `${tag} is a list: write ${other} around what is there once for each of it.`,
    'flag-as-text': ({ tag, other }) => `${tag} is yes or no: write ${other} around what is there if yes.`,
    'drawing-as-text': ({ tag, other }) => `${tag} is drawn: write ${other}, alone in its paragraph.`,
    'text-as-drawing': ({ tag, other }) => `${tag} is a text: write ${other}.`,
    'drawing-not-alone': ({ tag }) => `${tag} is drawn: it must stand alone in its paragraph.`,
    other: ({ other }) => `Documents cannot be made from it: ${other}`,
  },
  place: ({ part, isInTable, text, after }) =>
    [parts[part], ...(isInTable ? ['in a table'] : []), after === '' ? `“${text}”` : `“${text}” after “${after}”`].join(
      ', ',
    ),
};
