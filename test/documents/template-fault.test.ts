import fc from 'fast-check';
import { fillTemplate } from '../../src/documents/engine';
import { DOCUMENT_KINDS } from '../../src/documents/kinds';
import { sampleView } from '../../src/documents/samples';
import { faultsIn } from '../../src/documents/template-reading';
import { LANGUAGES } from '../../src/words/language';
import { partsOf, strayTags } from './docx-text';
import { builtInTemplate, edited, paragraph, table, withMore } from './edited-template';

const view = sampleView('report', 'en');
const faultsOf = (template: string) => faultsIn(template, view);

/** What is said of a template that has `xml` at the end of its body. */
const told = (xml: string) =>
  faultsOf(withMore(builtInTemplate(), xml)).map(({ code, tag, other }) =>
    [code, tag, other].filter(Boolean).join(' '),
  );

describe('a template that is sound', () => {
  it.each(DOCUMENT_KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const)))(
    'is each built-in one: %s, %s',
    (kind, language) => {
      expect(faultsIn(builtInTemplate(kind, language), sampleView(kind, language))).toEqual([]);
    },
  );

  it.each(DOCUMENT_KINDS)('may show every list of a document: %s', (kind) => {
    const empty = (value: object): boolean =>
      Object.values(value).some(
        (one) =>
          Array.isArray(one) &&
          (one.length === 0 || one.some((item) => typeof item === 'object' && empty(item as object))),
      );
    expect(empty(sampleView(kind, 'en'))).toBe(false);
  });

  it.each([
    ['names between smart quotes', paragraph('“{client}” ‘{period}’')],
    ['tags split into runs', paragraph('{cli', 'ent', '}')],
    [
      'tags split by what checks spelling',
      '<w:p><w:r><w:t>{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>clientShort</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>}</w:t></w:r></w:p>',
    ],
    ['space within a tag', paragraph('{ client }{\u00a0period}')],
    ['loops within text', paragraph('{#next}{.} {/next}{#contract}No {.}{/contract}')],
    ['loops closed without their name', paragraph('{#groups}{category}{#works}{task}{/}{/}')],
    ['a section where there is nothing', paragraph('{^hasWork}no work for {client}{/hasWork}')],
    ['names of what is around a loop', paragraph('{#groups}{client}: {hours}{/groups}')],
  ])('has %s', (_, xml) => {
    expect(told(xml)).toEqual([]);
  });
});

describe('what is wrong with a template', () => {
  it.each([
    ['an unknown name', paragraph('Dear {clientt},'), ['name-unknown {clientt} clientt']],
    ['a name of two words', paragraph('{client name}'), ['name-unknown {client name} client name']],
    ['a tag without a name', paragraph('{}'), ['name-unknown {}']],
    [
      'a name that objects have by nature',
      paragraph('{constructor}{toString}'),
      ['name-unknown {constructor} constructor', 'name-unknown {toString} toString'],
    ],
    [
      'a name that only a list knows',
      paragraph('{task}'),
      ['name-elsewhere {task} {#works}, {#complimentary}, {#plan}'],
    ],
    ['an item outside of a list', paragraph('{.}'), ['name-unknown {.} .']],
    ['an unknown list, once', paragraph('{#wroks}{task} {/wroks}'), ['name-unknown {#wroks} wroks']],
    ['a tag that is not closed', paragraph('Dear {client, hello'), ['tag-unclosed {client,']],
    ['a tag that is not opened', paragraph('Dear client}, hello'), ['tag-unopened client}']],
    ['doubled braces', paragraph('Dear {{client}}!'), ['brace-doubled {{client}}']],
    ['a list that is not closed', paragraph('{#groups}{category}'), ['loop-unclosed {#groups}']],
    [
      'a list that is not opened',
      paragraph('{category}{/groups}'),
      ['name-elsewhere {category} {#shares}, {#groups}', 'loop-unopened {/groups}'],
    ],
    [
      'lists closed out of order',
      paragraph('{#groups}{#works}{task}{/groups}{/works}'),
      ['loop-crossed {#works} {/groups}'],
    ],
    ['a list as a text', paragraph('{groups}'), ['list-as-text {groups} {#groups}…{/groups}']],
    ['yes or no as a text', paragraph('{hasWork}'), ['flag-as-text {hasWork} {#hasWork}…{/hasWork}']],
    ['a drawing as a text', paragraph('{bar}'), ['drawing-as-text {bar} {@bar}']],
    ['a text as a drawing', paragraph('{@client}'), ['text-as-drawing {@client} {client}']],
    ['a drawing beside text', paragraph('Hours: {@bar}'), ['drawing-not-alone {@bar}']],
    ['other braces asked for', paragraph('{=[[ ]]=}'), ['name-unknown {=[[ ]]=} =[[ ]]=']],
  ])('is %s', (_, xml, expected) => {
    expect(told(xml)).toEqual(expected);
  });

  it('is told all at once, in the order of the document, with its place', () => {
    const body =
      paragraph('Dear {clent}, thank you.') +
      paragraph('Your payments') +
      paragraph('{#hasPayments}') +
      table([paragraph('Date'), paragraph('{#payments}{date')], [paragraph('Sum'), paragraph('{amount}{/payments}')]);
    const broken = edited(
      withMore(builtInTemplate(), body),
      (xml) => xml.replace('{company}', '{firm}'),
      'word/footer1.xml',
    );
    expect(faultsOf(broken).map(({ code, tag, place }) => ({ code, tag, ...place }))).toEqual([
      {
        code: 'name-unknown',
        tag: '{clent}',
        part: 'body',
        isInTable: false,
        text: 'Dear {clent}, thank you.',
        after: '',
      },
      {
        code: 'loop-unclosed',
        tag: '{#hasPayments}',
        part: 'body',
        isInTable: false,
        text: '{#hasPayments}',
        after: 'Your payments',
      },
      { code: 'tag-unclosed', tag: '{date', part: 'body', isInTable: true, text: '{#payments}{date', after: 'Date' },
      {
        code: 'name-unknown',
        tag: '{firm}',
        part: 'footer',
        isInTable: false,
        text: expect.stringContaining('{firm} ·'),
        after: '',
      },
    ]);
  });

  it('is a list that begins in a table and ends outside', () => {
    const body = table([paragraph('What comes'), paragraph('{#next}{.}')]) + paragraph('{/next}');
    expect(told(body)).toEqual(['loop-across {#next}']);
  });

  it('is told where a document would otherwise be broken', () => {
    const texts = [
      ...(partsOf(Buffer.from(builtInTemplate(), 'base64')).get('word/document.xml') ?? '').matchAll(
        />([^<>]+)<\/w:t>/g,
      ),
    ];
    const place = fc.nat({ max: texts.length - 1 });
    const put = (xml: string, at: number, tag: string, isAlone: boolean) => {
      const [whole = '', text = ''] = texts[at] ?? [];
      return xml.replace(whole, whole.replace(text, isAlone ? tag : `${text} ${tag}`));
    };
    fc.assert(
      fc.property(place, place, fc.boolean(), (one, other, isAlone) => {
        fc.pre(one !== other);
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const template = edited(builtInTemplate(), (xml) =>
          put(put(xml, first, '{#next}', isAlone), last, '{/next}', isAlone),
        );
        if (faultsOf(template).length > 0) return;
        const made = partsOf(fillTemplate(template, view, null)).get('word/document.xml') ?? '';
        expect(strayTags(made)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is told once of a text box, which stands in the file twice', () => {
    const box = (text: string) =>
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(told(box('{client}'))).toEqual([]);
    expect(told(box('For {cleint}'))).toEqual(['name-unknown {cleint} cleint']);
  });

  it.each([
    ['no file at all', ''],
    ['no archive', Buffer.from('hello').toString('base64')],
    ['half an archive', builtInTemplate().slice(0, 4_000)],
  ])('is that it is %s', (_, template) => {
    expect(faultsOf(template).map(({ code, place }) => ({ code, place }))).toEqual([
      { code: 'unreadable', place: null },
    ]);
  });
});
