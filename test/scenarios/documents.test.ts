import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentsAsked, DocumentsMade, MadeDocument, ProposalAsked } from '../../src/app/functions';
import type { Period } from '../../src/ledger/period';
import { Book } from '../../src/local/book/book';
import { fillWithSample } from '../../src/local/sample/fill';
import { moneyText } from '../../src/words/format';
import type { Language } from '../../src/words/language';
import { textOf } from '../documents/docx-text';
import { columnIn, sheetIn, typeCell, typeRow } from './cells';
import { Colleagues, MANAGER, OWNER, STAFF } from './colleagues';

const OCTOBER = '2026-10' as Period;
const BAKERY = { en: 'Harbour Lane Bakery', ru: 'Пекарня «Гавань»' };

/** The sample studio, its months closed through October. */
function studio(language: Language = 'en'): Colleagues {
  const office = new Colleagues(new Book());
  office.setUp(OWNER, language);
  fillWithSample(office.host.book, language);
  const reply = office.ask(OWNER, 'closeMonth', { through: OCTOBER });
  if (!reply.ok || reply.value.closed.length === 0) throw new Error(JSON.stringify(reply));
  return office;
}

function make(office: Colleagues, asked: DocumentsAsked, who = OWNER): DocumentsMade {
  const reply = office.ask(who, 'makeDocuments', asked);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value;
}

const fileOf = ({ host }: Colleagues, file: string) => readFileSync(join(host.path, '..', file));
const textIn = (office: Colleagues, { file }: MadeDocument) => textOf(fileOf(office, file));

/** Every document that lies in the reports folder. */
function filesOf({ host }: Colleagues): readonly string[] {
  const folder = join(host.path, '..', 'reports');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.docx'))
    .sort();
}

describe('acts of a month', () => {
  it.each(['en', 'ru'] as const)('are made for every closed client, into its folder, once (%s)', (language) => {
    const office = studio(language);
    const { documents, failures } = make(office, { kind: 'act', period: OCTOBER });
    expect(failures).toEqual([]);
    expect(documents).toHaveLength(12);
    expect(new Set(documents.map(({ file }) => file)).size).toBe(12);
    const [bakery] = documents.filter(({ client }) => client === BAKERY[language]);
    expect(bakery).toMatchObject({ kind: 'act', period: '2026-10', revision: 1 });
    const text = textIn(office, bakery as MadeDocument);
    expect(text).toContain(language === 'ru' ? 'Г. А. Холина' : 'Grace Hollis');
    expect(text).toContain('HL-2026/09');
    const before = filesOf(office);
    expect(make(office, { kind: 'act', period: OCTOBER }).documents).toEqual(documents);
    expect(filesOf(office)).toEqual(before);
  });

  it('say what was closed, whatever the book says by now', () => {
    const office = studio();
    const asked = { kind: 'act', period: OCTOBER, clients: [BAKERY.en] } as const;
    const twin = studio();
    const { book } = twin.host;
    const signatory = columnIn(sheetIn(book, 'Clients'), 'Signatory');
    sheetIn(book, 'Clients').write({ row: 2, column: signatory, rows: 1, columns: 1 }, [['Somebody else']]);
    typeCell(book, 'Terms', 2, 'Monthly fee', '999');
    const [[one], [other]] = [make(office, asked).documents, make(twin, asked).documents];
    expect(textIn(twin, other as MadeDocument)).toBe(textIn(office, one as MadeDocument));
  });

  it('are made of the revision that stands, and of none that was taken back', () => {
    const office = studio();
    office.ask(OWNER, 'reopenMonth', { period: OCTOBER, client: BAKERY.en });
    const asked = { kind: 'act', period: OCTOBER, clients: [BAKERY.en] } as const;
    expect(make(office, asked)).toMatchObject({ documents: [], failures: [{ client: BAKERY.en, period: '2026-10' }] });
    office.ask(OWNER, 'closeMonth', { through: OCTOBER });
    expect(make(office, asked).documents).toMatchObject([{ revision: 2 }]);
  });

  it('are not made of what somebody changed in History', () => {
    const office = studio();
    const history = sheetIn(office.host.book, 'History');
    const [column, client] = [columnIn(history, 'Data'), columnIn(history, 'Client')];
    for (let row = 2; row <= history.lastRow; row += 1) {
      const data = history.value(row, column);
      if (typeof data !== 'string' || data === '' || history.value(row, client) !== BAKERY.en) continue;
      history.write({ row, column, rows: 1, columns: 1 }, [[data.replace('Grace', 'Grade')]]);
    }
    const { documents, failures } = make(office, { kind: 'act', period: OCTOBER });
    expect(documents).toHaveLength(11);
    expect(failures).toMatchObject([
      { client: BAKERY.en, reason: expect.stringContaining('does not agree') as string },
    ]);
  });

  it('are listed with what was accepted, and found again where they lie', () => {
    const office = studio();
    const clients = [BAKERY.en, 'Museum of Timepieces'];
    const listed = office.ask(STAFF, 'listActs', { period: OCTOBER });
    if (!listed.ok) throw new Error('not listed');
    expect(listed.value.lines).toHaveLength(12);
    const [bakery] = listed.value.lines.filter(({ client }) => client === BAKERY.en);
    const ledger = sheetIn(office.host.book, 'Ledger');
    const cell = (row: number, header: string) => ledger.value(row, columnIn(ledger, header));
    const row = Array.from({ length: ledger.lastRow }, (_, index) => index + 1).find(
      (one) => cell(one, 'Client') === BAKERY.en && cell(one, 'Period') === OCTOBER,
    );
    const value = Math.round(100 * (Number(cell(row ?? 0, 'Earned')) + Number(cell(row ?? 0, 'Overage charge'))));
    expect(value).toBeGreaterThan(0);
    expect(bakery).toMatchObject({ currency: 'USD', exponent: 2, value, revision: 1, report: '', delivered: '' });
    const found = () => office.ask(OWNER, 'findDocuments', { kind: 'act', period: OCTOBER, clients });
    expect(found()).toMatchObject({ value: { documents: [] } });
    const { documents } = make(office, { kind: 'act', period: OCTOBER, clients: [BAKERY.en] });
    expect(found()).toMatchObject({ value: { documents } });
  });
});

describe('payment requests', () => {
  it.each(['en', 'ru'] as const)('say what the balances say is asked (%s)', (language) => {
    const office = studio(language);
    const listed = office.ask(OWNER, 'listRequests', {});
    const balances = office.ask(OWNER, 'readBalances', {});
    if (!listed.ok || !balances.ok) throw new Error('not read');
    const { lines } = listed.value;
    expect(lines.map(({ client, asked, owed }) => [client, asked, owed])).toEqual(
      balances.value.clients.flatMap(({ client, asked, owed }) => (asked > 0 ? [[client, asked, owed]] : [])),
    );
    expect(lines.length).toBeGreaterThan(3);
    const { documents, failures } = make(office, { kind: 'request' });
    expect([documents.length, failures]).toEqual([lines.length, []]);
    documents.forEach((document, index) => {
      const line = lines[index];
      if (line === undefined) throw new Error('one too many');
      const spoken = textIn(office, document).includes('Payment request') ? 'en' : 'ru';
      const amount = moneyText(spoken, line.asked, { code: line.currency, exponent: line.exponent });
      expect(textIn(office, document)).toContain(amount.replace(/\u00a0/g, ' '));
      expect(textIn(office, document)).toContain('000123456789');
    });
  });

  it('are one document however often the same is asked for, on another day too', () => {
    const office = studio();
    const asked = { kind: 'request', clients: [BAKERY.en] } as const;
    const [first] = make(office, asked).documents;
    const later = Object.assign(Object.create(office) as Colleagues, {
      host: { ...office.host, now: new Date('2026-11-05T09:00Z') },
    });
    expect(make(later, asked).documents).toEqual([first]);
    typeRow(office.host.book, 'Payments', { Date: '2026-11-04', Client: BAKERY.en, Amount: 5 });
    const [second] = make(office, asked).documents;
    expect(second?.file).not.toBe(first?.file);
  });

  it('are not made for a client whose rows have an error: it is named with its cell', () => {
    const office = studio();
    const row = typeRow(office.host.book, 'Payments', { Date: '2026-11-04', Client: BAKERY.en, Amount: 'much' });
    const { documents, failures, issues } = make(office, { kind: 'request' });
    expect(documents.some(({ client }) => client === BAKERY.en)).toBe(false);
    expect(documents.length).toBeGreaterThan(2);
    expect(failures).toEqual([{ client: BAKERY.en, period: '', reason: '“much” is not an amount of money.' }]);
    expect(issues).toMatchObject([{ sheet: 'Payments', cell: `C${row}`, severity: 'error' }]);
  });

  it('are not made for a client who owes nothing', () => {
    const office = studio();
    const listed = office.ask(OWNER, 'listRequests', {});
    const clients = listed.ok ? listed.value.lines.map(({ client }) => client) : [];
    const paid = office.ask(OWNER, 'readBalances', {});
    const [free] = paid.ok ? paid.value.clients.filter(({ client }) => !clients.includes(client)) : [];
    if (free === undefined) throw new Error('everybody owes something');
    expect(make(office, { kind: 'request', clients: [free.client] })).toMatchObject({
      documents: [],
      failures: [{ client: free.client, reason: 'There is nothing to ask this client for now.' }],
    });
  });

  it.each(['act', 'request'] as const)('name the nearest client where there is none of the name: %s', (kind) => {
    const asked = { ...(kind === 'act' ? { kind, period: '2026-10' as Period } : { kind }), clients: ['Blue Kite'] };
    expect(make(studio(), asked)).toMatchObject({
      documents: [],
      failures: [{ client: 'Blue Kite', reason: 'There is no client “Blue Kite”. Did you mean “Blue Kite Travel”?' }],
    });
  });
});

const PROPOSAL: ProposalAsked = {
  client: 'Acme & Sons',
  language: '',
  currency: '',
  needs: 'A site that works\n\n  Somebody who answers  ',
  hours: '7:30',
  fee: '',
  projectRate: '€50',
  billingMonths: '3',
  services: [],
};

describe('a proposal', () => {
  let office: Colleagues | null = null;
  const propose = (office: Colleagues, change: Partial<ProposalAsked> = {}, who = OWNER) => {
    const reply = office.ask(who, 'makeProposal', { ...PROPOSAL, ...change });
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.value;
  };

  it.each([
    ['en', 'Proposals', 'Hosting'],
    ['ru', 'Предложения', 'Хостинг'],
  ] as const)('is made from a form, in the folder of all proposals, once (%s)', (language, folder, service) => {
    const office = studio(language);
    const change = { currency: 'eur', fee: '1 200,50', services: [service] };
    const { document, refused, failure } = propose(office, change);
    expect([refused, failure]).toEqual([[], '']);
    expect(document).toMatchObject({ kind: 'proposal', client: 'Acme & Sons', period: '2026-11', revision: 1 });
    expect(document?.file).toContain(`/${folder}/`);
    const text = textIn(office, document as MadeDocument);
    for (const part of ['Acme & Sons', 'A site that works', 'Somebody who answers', service])
      expect(text).toContain(part);
    expect(text).toContain(language === 'ru' ? '1 200,50 €' : '€1,200.50');
    expect(propose(office, change).document).toEqual(document);
    expect(filesOf(office).filter((name) => name.startsWith(folder))).toHaveLength(1);
  });

  it('takes the usual price where no fee was typed', () => {
    const office = new Colleagues(new Book());
    office.setUp();
    const feeIn = (change: Partial<ProposalAsked>) => textIn(office, propose(office, change).document as MadeDocument);
    expect(feeIn({ hours: '20', projectRate: '' })).toContain('$200.00');
    expect(feeIn({ hours: '15', currency: 'JPY', projectRate: '' })).toContain('¥150');
    office.type('Clients', 2, [
      ['Dear', '', '2026-01'],
      ['Fair', '', '2026-01'],
      ['Cheap', '', '2026-01'],
      ['Gone', '', '2026-01', '2026-09'],
      ['Paused', '', '2026-01'],
    ]);
    office.type('Terms', 2, [
      ['Dear', '2026-01', 500, '5'],
      ['Fair', '2026-01', 200, '10'],
      ['Fair', '2026-06', 300, '10'],
      ['Cheap', '2026-01', 60, '6'],
      ['Gone', '2026-01', 9000, '1'],
      ['Paused', '2026-01', 0, ''],
    ]);
    expect(feeIn({ hours: '20', projectRate: '' })).toContain('$600.00');
    const form = office.ask(OWNER, 'readProposalForm', {});
    expect(form).toMatchObject({ value: { prices: [{ currency: 'USD', exponent: 2, perHour: 3000 }], madeBy: '' } });
  });

  it('offers the services of the book, or those of the catalogue where it has none', () => {
    const office = studio();
    office.locale = 'ru';
    const form = office.ask(STAFF, 'readProposalForm', {});
    const hosting = { name: 'Hosting', label: 'Хостинг', category: 'Сайт', typicalMinutes: 90 };
    expect(form).toMatchObject({ value: { services: expect.arrayContaining([hosting]) as unknown } });
    const bare = new Colleagues(new Book());
    expect(bare.ask(OWNER, 'readProposalForm', {})).toMatchObject({
      value: {
        services: expect.arrayContaining(
          [hosting].map((one) => ({ ...one, label: 'Hosting', category: 'Web site' })),
        ) as unknown,
      },
    });
  });

  it.each<[string, Partial<ProposalAsked>, readonly string[]]>([
    ['without a client', { client: ' ' }, ['client']],
    ['without hours', { hours: '' }, ['hours']],
    ['for no hours', { hours: '0' }, ['hours']],
    ['for hours below 0', { hours: '-2' }, ['hours']],
    ['in hours that cannot be read', { hours: 'many' }, ['hours']],
    ['for no fee', { fee: '0' }, ['fee']],
    ['for a fee in another currency', { fee: '€100', projectRate: '' }, ['fee']],
    ['for a fee too precise', { fee: '10.005', projectRate: '' }, ['fee']],
    ['against a rate that cannot be read', { projectRate: 'high' }, ['projectRate']],
    ['in a currency that there is not', { currency: 'XYZ', fee: '€5' }, ['currency']],
    ['paid every two months', { billingMonths: '2' }, ['billingMonths']],
    ['with a service that there is not', { services: ['Hostin', 'Hosting'] }, ['services']],
    [
      'with everything wrong',
      { client: '', hours: 'x', fee: 'y', projectRate: 'z' },
      ['client', 'fee', 'hours', 'projectRate'],
    ],
  ])('is refused %s, field by field, and nothing is made', (_title, change, fields) => {
    office ??= studio();
    const { refused, document } = propose(office, { projectRate: '', ...change });
    expect([...refused.map(({ field }) => field)].sort()).toEqual(fields);
    expect(refused.every(({ message }) => message.length > 5)).toBe(true);
    expect(document).toBeNull();
    expect(filesOf(office)).toEqual([]);
  });
});

describe('whoever makes documents', () => {
  it('is a manager', () => {
    const office = studio();
    typeRow(office.host.book, 'Staff', { Worker: 'Stan', Email: STAFF });
    const refused = { ok: false, error: { code: 'managers-only' } };
    expect(office.ask(STAFF, 'makeDocuments', { kind: 'request' })).toMatchObject(refused);
    expect(office.ask(STAFF, 'findDocuments', { kind: 'request' })).toMatchObject(refused);
    expect(office.ask(STAFF, 'makeProposal', PROPOSAL)).toMatchObject(refused);
  });

  it('is the delivery account where there is one: others are told whom to ask, and nothing is made', () => {
    const office = studio();
    expect(office.ask(OWNER, 'installAutomation', {})).toMatchObject({ value: { refusal: '' } });
    const { documents, failures } = make(office, { kind: 'act', period: OCTOBER, clients: [BAKERY.en] }, MANAGER);
    expect(documents).toEqual([]);
    expect(failures).toMatchObject([{ client: BAKERY.en, reason: expect.stringContaining(OWNER) as string }]);
    expect(office.ask(MANAGER, 'listActs', { period: OCTOBER })).toMatchObject({ value: { madeBy: OWNER } });
    expect(office.ask(MANAGER, 'makeProposal', { ...PROPOSAL, projectRate: '' })).toMatchObject({
      value: { document: null, failure: expect.stringContaining(OWNER) as string },
    });
    expect(filesOf(office)).toEqual([]);
    expect(make(office, { kind: 'act', period: OCTOBER, clients: [BAKERY.en] }).documents).toHaveLength(1);
  });
});

it('of a book without its sheets nothing is made, and its faults are told', () => {
  const office = new Colleagues(new Book());
  expect(office.ask(OWNER, 'listRequests', {})).toMatchObject({
    value: { lines: [], issues: [{ severity: 'error' }, {}, {}, {}] },
  });
  expect(make(office, { kind: 'request', clients: ['Acme'] })).toMatchObject({
    documents: [],
    failures: [{ client: 'Acme', reason: expect.stringContaining('The book has no sheet') as string }],
  });
});
