import { inflateSync } from 'node:zlib';
import PizZip from 'pizzip';
import type { Logo } from '../../src/documents/document-look';
import { DOCUMENT_KINDS } from '../../src/documents/kinds';
import { minutes } from '../../src/ledger/minutes';
import { requestLabels } from '../../src/words/labels/request';
import { LANGUAGES } from '../../src/words/language';
import { builtInLook, makeReport, makeRequest } from './built-in';
import { partsOf, strayTags, textOf } from './docx-text';
import { documentOf } from './every-kind';
import { october, request } from './sources';

const every = DOCUMENT_KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const));

/** How often a kind shows a text that stands wherever a person may type, in its body. */
const PLACES = { report: 15, act: 12, request: 10, proposal: 9 } as const;

describe.each(every)('a document of the kind %s in %s', (kind, language) => {
  it('leaves no place unfilled', () => {
    for (const xml of partsOf(documentOf(kind, language, 'Anything')).values()) {
      expect(xml).not.toMatch(/\{[#/^@]?\w*\}/);
    }
  });

  it('numbers its pages, and says in the footer who it is from and for', () => {
    const footer = partsOf(documentOf(kind, language, 'Somebody')).get('word/footer1.xml') ?? '';
    expect(footer).toMatch(/Somebody · Somebody · .*PAGE.*NUMPAGES/s);
  });

  it('has real headings, so that an office restyles them at once', () => {
    const body = partsOf(documentOf(kind, language, 'Anything')).get('word/document.xml') ?? '';
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1);
    expect(body).toContain('<w:pStyle w:val="Heading2"/>');
  });

  it('breaks no row of a table over a page', () => {
    const body = partsOf(documentOf(kind, language, 'Anything')).get('word/document.xml') ?? '';
    const rows = body.match(/<w:tr>|<w:tr /g) ?? [];
    expect(rows.length).toBeGreaterThan(2);
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length);
  });

  it('is the same bytes whenever it is made', () => {
    const made = documentOf(kind, language, 'Anything');
    jest.useFakeTimers({ now: new Date(2031, 4, 6, 7, 8, 9) });
    expect(documentOf(kind, language, 'Anything')).toEqual(made);
    jest.useRealTimers();
  });

  it.each([
    ['markup', '<script>alert(1)</script> </w:t></w:p> &amp; "quoted"'],
    ['places and loops of templates', '{client} {#works}{/works} {@bar} {{nested}} {/}'],
    ['a formula', '=IMPORTXML("https://example.com","//a")'],
    ['characters beyond the first plane', '😀 שלום עולם 𝔘'],
    ['one endless word', 'x'.repeat(50_000)],
  ])('shows %s as plain text', (_, hostile) => {
    const docx = documentOf(kind, language, hostile);
    expect(textOf(docx).split(hostile).length - 1).toBeGreaterThanOrEqual(PLACES[kind]);
    for (const xml of partsOf(docx).values()) expect(strayTags(xml)).toEqual([]);
  });
});

it('starts its footer with the client where the company has no name', () => {
  const docx = makeReport(october({ company: { name: '', details: '' } }));
  expect(partsOf(docx).get('word/footer1.xml')).toMatch(/<w:t[^>]*>Harbour Bakery · October/);
});

it.each(LANGUAGES)('says nothing of hours in a payment request that brings none (%s)', (language) => {
  const textFor = (bringsMinutes: number) =>
    textOf(makeRequest(request({ language, bringsMinutes: minutes(bringsMinutes) })));
  const { toPay, brings } = requestLabels[language];
  expect(textFor(600)).toContain(brings);
  expect(textFor(0)).toContain(toPay);
  expect(textFor(0)).not.toContain(brings);
});

describe('the logo', () => {
  const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  const logo = (changes: Partial<Logo>): Logo => ({
    type: 'png',
    data: PNG,
    widthPixels: 300,
    heightPixels: 100,
    ...changes,
  });

  function pictureOf(docx: Uint8Array) {
    const zip = new PizZip(docx);
    const drawing = /<w:drawing>.*?<\/w:drawing>/s.exec(zip.file('word/document.xml')?.asText() ?? '')?.[0] ?? '';
    const id = /r:embed="(\w+)"/.exec(drawing)?.[1] ?? '';
    const relations = zip.file('word/_rels/document.xml.rels')?.asText() ?? '';
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations)?.[1] ?? '';
    const sizes = [...drawing.matchAll(/ cx="(\d+)" cy="(\d+)"/g)].map(([, width, height]) => [
      Number(width),
      Number(height),
    ]);
    return { target, sizes, bytes: zip.file(`word/${target}`)?.asUint8Array() };
  }

  it.each(every)('stands in the letterhead of the kind %s in %s', (kind, language) => {
    const { target, bytes } = pictureOf(documentOf(kind, language, 'Anything', logo({ data: btoa('a picture') })));
    expect(target).toBe('media/carryover-logo.png');
    expect(bytes).toEqual(new TextEncoder().encode('a picture'));
  });

  it.each([
    ['a wide one is 4 cm wide', { widthPixels: 800, heightPixels: 100 }, [1_440_000, 180_000]],
    ['a high one is 1.6 cm high', { widthPixels: 100, heightPixels: 400 }, [144_000, 576_000]],
    ['a small one is not blown up', { widthPixels: 60, heightPixels: 20 }, [571_500, 190_500]],
    ['one of the size of the place', { widthPixels: 151, heightPixels: 60 }, [1_438_275, 571_500]],
    ['one of a hair', { widthPixels: 100_000, heightPixels: 1 }, [1_440_000, 14]],
  ])('keeps its proportions: %s', (_, pixels, size) => {
    expect(pictureOf(documentOf('report', 'en', 'Anything', logo(pixels))).sizes).toEqual([size, size]);
  });

  it('may be of another type than the place it takes', () => {
    const docx = documentOf('act', 'ru', 'Anything', logo({ type: 'jpeg' }));
    expect(pictureOf(docx).target).toBe('media/carryover-logo.jpeg');
    expect(new PizZip(docx).file('[Content_Types].xml')?.asText()).toContain('Extension="jpeg"');
  });

  it.each(every)('has a frame for its place in the template of the kind %s in %s', (kind, language) => {
    const template = Buffer.from(builtInLook(kind, language).template, 'base64');
    const png = Buffer.from(pictureOf(template).bytes ?? []);
    const chunk = (type: string) => {
      const at = png.indexOf(type);
      return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
    };
    const [width, height] = [chunk('IHDR').readUInt32BE(0), chunk('IHDR').readUInt32BE(4)];
    expect(pictureOf(template).sizes[0]).toEqual([width * 9_525, height * 9_525]);
    const eights = [...inflateSync(chunk('IDAT'))];
    const seeThrough = eights.filter((points) => points === 0).length;
    expect([...chunk('tRNS')]).toEqual([0]);
    expect(seeThrough).toBeGreaterThan(eights.length / 2);
    expect(seeThrough).toBeLessThan(eights.length - 100);
  });

  it('leaves no hole where there is none', () => {
    const body = partsOf(documentOf('report', 'en', 'Anything')).get('word/document.xml') ?? '';
    expect(body).not.toContain('w:drawing');
    const [, cell = ''] = /<w:tc>(.*?)<\/w:tc>/s.exec(body) ?? [];
    expect(cell.match(/<w:p>/g)).toHaveLength(1);
  });
});
