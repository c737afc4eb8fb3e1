import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { Book } from '../../src/local/book/book';
import type { TemplateName } from '../../src/app/functions';
import { templateFaultText } from '../../src/words/template-faults';
import { textOf } from '../documents/docx-text';
import { edited, paragraph, withMore } from '../documents/edited-template';
import { jpegOf, pngOf } from '../documents/pictures';
import { columnOf, typeCell } from './cells';
import { FOUNDING, foundingBook, withColumn } from './founding-book';
import { Office } from './office';

const REPORT: TemplateName = { kind: 'report', language: 'en' };
const SETTINGS = {
  Settings: [
    ['Setting', 'Value'],
    ['Company', 'Northlight'],
  ],
};

/** The founding book with its first month closed, and no report made yet. */
function closedOffice(): Office {
  const office = new Office(foundingBook(SETTINGS));
  office.ask('closeMonth', { through: '2026-10' });
  return office;
}

function setting(book: Book, name: string): string {
  const names = columnOf(book, 'Settings', 'Setting');
  const value = columnOf(book, 'Settings', 'Value')[names.indexOf(name)];
  return typeof value === 'string' ? value : '';
}

function set(book: Book, name: string, value: string): void {
  const row = columnOf(book, 'Settings', 'Setting').indexOf(name) + 2;
  typeCell(book, 'Settings', row, 'Value', value);
}

const pathOf = (office: Office, link: string) => join(office.host.path, '..', link);

/** Customises a template; the path of its file. */
function customised(office: Office, name = REPORT): string {
  const { refusal, state } = office.ask('customiseTemplate', name);
  expect(refusal).toBe('');
  const own = state.templates.find(({ kind, language }) => kind === name.kind && language === name.language);
  return pathOf(office, own?.link ?? '');
}

/** The office edits its template. */
function rewrite(path: string, edit: (template: string) => string): void {
  writeFileSync(path, Buffer.from(edit(readFileSync(path, 'base64')), 'base64'));
}

/** What the outstanding reports say, and what was not as it should be. */
function delivered(office: Office) {
  const { reports, lookFaults } = office.ask('deliverReports', { limit: 10 });
  return { texts: reports.map(({ file }) => textOf(readFileSync(pathOf(office, file)))), lookFaults };
}

const TAGS = /\{[#^/]?[\w.]+\}/;

describe('a template of the office’s own', () => {
  it('begins as the built-in one, and is named in the settings', () => {
    const office = closedOffice();
    const path = customised(office);
    expect(path).toMatch(/Template – Report \(English\)\.docx$/);
    expect(textOf(readFileSync(path))).toMatch(TAGS);
    expect(pathOf(office, setting(office.book, 'Report template'))).toBe(path);
    const { texts, lookFaults } = delivered(office);
    expect(lookFaults).toEqual([]);
    expect(texts).toHaveLength(2);
    expect(texts.join('')).not.toMatch(TAGS);
  });

  it('is what documents are made from', () => {
    const office = closedOffice();
    rewrite(customised(office), (template) =>
      withMore(
        edited(template, (xml) => xml.replace(/\{#hasWork\}[^]*?\{\/hasWork\}/g, '')),
        paragraph('Warm regards from all of us at {company}, dear {client}'),
      ),
    );
    const { texts, lookFaults } = delivered(office);
    expect(lookFaults).toEqual([]);
    for (const text of texts) expect(text).toContain('Warm regards from all of us at Northlight, dear Acme');
    expect(texts.join('')).not.toContain('The basket');
  });

  it('is opened, and never written over, when it is customised again', () => {
    const office = closedOffice();
    const path = customised(office);
    rewrite(path, (template) => withMore(template, paragraph('Ours')));
    const mine = readFileSync(path);
    expect(customised(office)).toBe(path);
    office.ask('useBuiltInTemplate', REPORT);
    expect(customised(office)).toBe(path);
    expect(readFileSync(path).equals(mine)).toBe(true);
    expect(setting(office.book, 'Report template').split('\n')).toHaveLength(1);
  });

  it('is left where it is when the built-in one is used again, and others stay in use', () => {
    const office = closedOffice();
    const path = customised(office);
    const russian = customised(office, { kind: 'report', language: 'ru' });
    const act = customised(office, { kind: 'act', language: 'en' });
    expect(setting(office.book, 'Report template').split('\n')).toHaveLength(3);
    rewrite(path, (template) => withMore(template, paragraph('Ours')));
    const { refusal, state } = office.ask('useBuiltInTemplate', REPORT);
    expect(refusal).toBe('');
    expect(state.templates.filter(({ link }) => link !== '').map(({ link }) => pathOf(office, link))).toEqual([
      russian,
      act,
    ]);
    expect(existsSync(path)).toBe(true);
    expect(delivered(office).texts.join('')).not.toContain('Ours');
  });

  it('is no longer used when its link is taken out of the settings', () => {
    const office = closedOffice();
    rewrite(customised(office), (template) => withMore(template, paragraph('Ours')));
    set(office.book, 'Report template', '');
    expect(office.ask('readTemplates', {}).templates.every(({ link }) => link === '')).toBe(true);
    expect(delivered(office).texts.join('')).not.toContain('Ours');
  });
});

describe('while a template is broken', () => {
  it.each([
    [
      'a renamed name',
      (template: string) =>
        edited(template, (xml) => xml.replace('{periodGenitive}', '{periodOf}').replace('{workDone}', '{done}')),
      '1 problem',
    ],
    [
      'a list that is not closed',
      (template: string) => withMore(template, paragraph('{#groups}{category}')),
      '1 problem',
    ],
    ['no document at all', () => Buffer.from('hello').toString('base64'), '1 problem'],
  ])('the built-in one serves, and that is told: %s', (_, break_, told) => {
    const office = closedOffice();
    rewrite(customised(office), break_);
    const { texts, lookFaults } = delivered(office);
    expect(texts).toHaveLength(2);
    expect(lookFaults).toEqual([expect.stringContaining(told)]);
    expect(lookFaults[0]).toContain('“Report, English”');
  });

  it('documents in the other language are made from theirs', () => {
    const clients = withColumn(FOUNDING.Clients, 'Language', ['ru']);
    const office = new Office(foundingBook({ ...SETTINGS, Clients: clients }));
    office.ask('closeMonth', { through: '2026-09' });
    rewrite(customised(office), () => '');
    rewrite(customised(office, { kind: 'report', language: 'ru' }), (template) =>
      withMore(template, paragraph('Наше')),
    );
    const { texts, lookFaults } = delivered(office);
    expect(texts.join('')).toContain('Наше');
    expect(lookFaults).toEqual([]);
  });

  it('that is told to whoever asks for documents, once they are made', () => {
    const office = closedOffice();
    for (const kind of ['act', 'request', 'proposal'] as const)
      rewrite(customised(office, { kind, language: 'en' }), () => '');
    typeCell(office.book, 'Terms', 2, 'Monthly fee', 1000);
    const told = (kind: string) => [expect.stringContaining(`“${kind}, English”`) as string];
    const asked = { kind: 'act', period: '2026-10' } as const;
    expect(office.ask('makeDocuments', asked)).toMatchObject({ documents: [{ kind: 'act' }], lookFaults: told('Act') });
    expect(office.ask('makeDocuments', asked)).toMatchObject({ documents: [{ kind: 'act' }], lookFaults: [] });
    expect(office.ask('makeDocuments', { kind: 'request' })).toMatchObject({
      documents: [{ kind: 'request' }],
      lookFaults: told('Payment request'),
    });
    const blank = { language: '', currency: '', needs: '', projectRate: '', billingMonths: '', services: [] } as const;
    expect(office.ask('makeProposal', { ...blank, client: 'Acme', hours: '10', fee: '100' })).toMatchObject({
      document: { kind: 'proposal' },
      lookFaults: told('Proposal'),
    });
  });

  it.each([
    ['gone', (path: string) => rmSync(path)],
    [
      'of another book',
      (_: string, office: Office) =>
        set(
          office.book,
          'Report template',
          'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz012345678/edit',
        ),
    ],
  ])('the built-in one serves, too, where it is %s', (_, lose) => {
    const office = closedOffice();
    lose(customised(office), office);
    const { texts, lookFaults } = delivered(office);
    expect(texts).toHaveLength(2);
    expect(lookFaults).toEqual([expect.stringContaining(setting(office.book, 'Report template'))]);
    expect(office.ask('readTemplates', {}).troubles).toEqual(lookFaults);
  });

  it('the check names every fault with its place', () => {
    const office = closedOffice();
    expect(office.ask('checkTemplate', REPORT)).toEqual({ refusal: '', problems: [], link: '' });
    rewrite(customised(office), (template) =>
      withMore(template, paragraph('Dear {clinet},') + paragraph('Yours, {company') + paragraph('{#next}')),
    );
    const { problems } = office.ask('checkTemplate', REPORT);
    expect(problems.map((problem) => templateFaultText('en', problem))).toEqual([
      { message: '{clinet} is not known here. Do you mean {client}?', place: 'Text, “Dear {clinet},”' },
      {
        message: '{company lacks its closing brace: a name stands between braces, like {client}.',
        place: 'Text, “Yours, {company”',
      },
      {
        message: '{#next} is never closed: put {/next} behind what belongs to it.',
        place: 'Text, “{#next}” after “Yours, {company”',
      },
    ]);
    expect(office.ask('previewTemplate', REPORT)).toEqual({ refusal: '', problems, link: '' });
  });
});

describe('a preview', () => {
  it('shows the statement closed last, in the language of the template, and replaces the one before', () => {
    const office = closedOffice();
    const preview = () => {
      const { refusal, link } = office.ask('previewTemplate', REPORT);
      expect(refusal).toBe('');
      return textOf(readFileSync(pathOf(office, link)));
    };
    expect(preview()).toContain('October 2026');
    rewrite(customised(office), (template) => withMore(template, paragraph('Dear {client}')));
    expect(preview()).toContain('Dear Acme');
    const { link } = office.ask('previewTemplate', { kind: 'act', language: 'ru' });
    expect(textOf(readFileSync(pathOf(office, link)))).toContain('Acme');
    const files = readdirSync(join(office.host.path, '..', 'reports'));
    expect(files.filter((name) => /^(Preview|Просмотр)/.test(name))).toHaveLength(1);
  });

  it.each(['report', 'act', 'request', 'proposal'] as const)(
    'shows somebody made up where nothing is closed: %s',
    (kind) => {
      const office = new Office(foundingBook(SETTINGS));
      for (const [language, client] of [
        ['en', 'Sample Bakery'],
        ['ru', 'Пекарня «Пример»'],
      ] as const) {
        const { link } = office.ask('previewTemplate', { kind, language });
        const text = textOf(readFileSync(pathOf(office, link)));
        expect(text).toContain(client);
        expect(text).toContain('Northlight');
        expect(text).not.toMatch(TAGS);
      }
    },
  );
});

describe('the logo', () => {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

  it('is kept, stands in documents, and is taken away', () => {
    const office = closedOffice();
    const png = pngOf(64, 16);
    const { refusal, state } = office.ask('saveLogo', { data: base64(png) });
    expect(refusal).toBe('');
    expect(state.logo).toEqual({ type: 'png', data: base64(png), widthPixels: 64, heightPixels: 16 });
    expect(readFileSync(pathOf(office, setting(office.book, 'Logo'))).equals(png)).toBe(true);
    const { reports } = office.ask('deliverReports', { limit: 1 });
    const [report] = reports;
    const { files } = new PizZip(readFileSync(pathOf(office, report?.file ?? '')));
    expect(Object.keys(files)).toContain('word/media/carryover-logo.png');
    const before = pathOf(office, setting(office.book, 'Logo'));
    expect(office.ask('saveLogo', { data: base64(jpegOf(30, 20)) }).state.logo).toMatchObject({ type: 'jpeg' });
    expect(existsSync(before)).toBe(false);
    expect(office.ask('saveLogo', { data: '' })).toMatchObject({ refusal: '', state: { logo: null, troubles: [] } });
    expect(setting(office.book, 'Logo')).toBe('');
  });

  it.each([
    ['a text', base64(Buffer.from('hello')), 'PNG or JPEG'],
    ['a text that is no base64', 'hello!', 'PNG or JPEG'],
    ['half a megabyte and more', base64(Buffer.concat([pngOf(10, 10), Buffer.alloc(512_001)])), '500 KB'],
  ])('is refused, and the one before stays, where it is %s', (_, data, told) => {
    const office = closedOffice();
    office.ask('saveLogo', { data: base64(pngOf(8, 8)) });
    const { refusal, state } = office.ask('saveLogo', { data });
    expect(refusal).toContain(told);
    expect(state.logo).toMatchObject({ widthPixels: 8 });
  });

  it('is done without where somebody has spoilt it', () => {
    const office = closedOffice();
    office.ask('saveLogo', { data: base64(pngOf(8, 8)) });
    writeFileSync(pathOf(office, setting(office.book, 'Logo')), 'hello');
    const { texts, lookFaults } = delivered(office);
    expect(texts).toHaveLength(2);
    expect(lookFaults).toEqual([expect.stringContaining('the logo')]);
  });
});

describe('another account', () => {
  it('is told who alone can do it', () => {
    const office = closedOffice();
    customised(office);
    office.ask('installAutomation', {});
    Object.assign(office.host, { user: { email: 'bob@example.com', locale: 'en' } });
    for (const name of ['customiseTemplate', 'useBuiltInTemplate', 'checkTemplate', 'previewTemplate'] as const)
      expect(office.ask(name, REPORT).refusal).toContain('ann@example.com');
    expect(office.ask('readTemplates', {})).toMatchObject({ account: 'ann@example.com', troubles: [] });
  });
});
