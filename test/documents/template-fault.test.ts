import fc from 'fast-check';
import { fillTemplate } from '../../src/documents/engine';
import { reportData } from '../../src/documents/report-data';
import { sampleReport } from '../../src/documents/sample-source';
import { templateFaults } from '../../src/documents/template-fault';
import { LANGUAGES } from '../../src/words/language';
import { partsOf, strayTags } from './docx-text';
import { builtInTemplate, edited, paragraph, withMore } from './edited-template';

const view = reportData(sampleReport('en'));
const faultsOf = (template: string) => templateFaults(template, view);

/** What is said of a template that has `xml` at the end of its body. */
const told = (xml: string) =>
  faultsOf(withMore(builtInTemplate(), xml)).map(({ code, tag, other }) =>
    [code, tag, other].filter(Boolean).join(' '),
  );

describe('a template that is sound', () => {
  it.each(LANGUAGES)('is each built-in one: %s', (language) => {
    expect(templateFaults(builtInTemplate('report', language), reportData(sampleReport(language)))).toEqual([]);
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
    ['a name that only a list knows', paragraph('{task}'), ['name-elsewhere {task} {#works}']],
    ['an item outside of a list', paragraph('{.}'), ['name-unknown {.} .']],
    ['an unknown list, once', paragraph('{#wroks}{task} {/wroks}'), ['name-unknown {#wroks} wroks']],
    ['a tag that is not closed', paragraph('Dear {client, hello'), ['tag-unclosed {client,']],
    ['a tag that is not opened', paragraph('Dear client}, hello'), ['tag-unopened client}']],
    ['doubled braces', paragraph('Dear {{client}}!'), ['brace-doubled {{client}}']],
    ['a list that is not closed', paragraph('{#groups}{category}'), ['loop-unclosed {#groups}']],
    [
      'a list that is not opened',
      paragraph('{category}{/groups}'),
      ['name-elsewhere {category} {#groups}', 'loop-unopened {/groups}'],
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
    const broken = edited(builtInTemplate(), (xml) =>
      xml.replace('{client}', '{clent}').replace('{forPeriod}', '{forPeriod').replace('{/hasPayments}', ''),
    );
    const footed = edited(broken, (xml) => xml.replace('{company}', '{firm}'), 'word/footer1.xml');
    expect(faultsOf(footed).map(({ code, tag, place }) => ({ code, tag, ...place }))).toEqual([
      { code: 'name-unknown', tag: '{clent}', part: 'body', isInTable: true, text: 'Prepared for {clent}', after: '' },
      {
        code: 'loop-unclosed',
        tag: '{#hasPayments}',
        part: 'body',
        isInTable: false,
        text: '{#hasPayments}',
        after: 'Payments and value',
      },
      { code: 'tag-unclosed', tag: '{forPeriod', part: 'body', isInTable: true, text: '{forPeriod', after: 'Hours' },
      {
        code: 'name-unknown',
        tag: '{firm}',
        part: 'footer',
        isInTable: false,
        text: '{firm} · {clientShort} · {period} page of',
        after: '',
      },
    ]);
  });

  it('is a list that begins in a table and ends outside', () => {
    const broken = edited(builtInTemplate(), (xml) =>
      xml.replace('{opening}', '{#next}').replace('{proof}', '{/next}'),
    );
    expect(
      faultsOf(broken).map(({ code, tag, place }) => ({ code, tag, text: place?.text, after: place?.after })),
    ).toEqual([{ code: 'loop-across', tag: '{#next}', text: '{#next}', after: 'Carried in from {previousPeriod}' }]);
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
        const made = partsOf(fillTemplate(template, view)).get('word/document.xml') ?? '';
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
