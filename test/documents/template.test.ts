import { buildTemplates } from '../../src/documents/template/build';
import { DOCUMENT_KINDS } from '../../src/documents/kinds';
import { LANGUAGES } from '../../src/words/language';
import { partsOf, strayTags } from './docx-text';

describe('the built-in templates', () => {
  it('are the same bytes whenever they are made', async () => {
    const made = await buildTemplates();
    jest.useFakeTimers({ now: new Date(2031, 4, 6, 7, 8, 9), doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
    const again = await buildTemplates();
    jest.useRealTimers();
    expect(again).toEqual(made);
  });

  it('are well formed, and every loop that opens is closed', async () => {
    for (const docx of Object.values(await buildTemplates())) {
      for (const xml of partsOf(docx).values()) {
        expect(strayTags(xml)).toEqual([]);
        const opened = [...xml.matchAll(/\{[#^](\w+)\}/g)].map(([, name]) => name);
        const closed = [...xml.matchAll(/\{\/(\w+)\}/g)].map(([, name]) => name);
        expect([...closed].sort()).toEqual([...opened].sort());
      }
    }
  });

  it.each(DOCUMENT_KINDS)('fill the same places in every language: %s', async (kind) => {
    const templates = await buildTemplates();
    const [first, ...others] = LANGUAGES.map((language) => placesOf(templates[`${kind}.${language}.docx`]));
    expect(first).not.toEqual([]);
    for (const other of others) expect(other).toEqual(first);
  });

  /** Names of the places, apart from those that only one language's grammar asks for. */
  function placesOf(docx: Uint8Array = new Uint8Array()): string[] {
    const names = [...partsOf(docx).values()].flatMap((xml) =>
      [...xml.matchAll(/\{[#^/@]?(\w+)\}/g)].map(([, name = '']) => name),
    );
    return [...new Set(names.map((name) => name.replace(/Genitive$/, '')))].sort();
  }
});
