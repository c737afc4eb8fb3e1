import type { Functions } from '../../src/app/functions';
import { runDue } from '../../src/local/execution/due';
import { refusal } from '../../src/local/drive/refusals';
import { readProgram } from '../../src/local/execution/program';
import { resolve } from 'node:path';
import { atOnce } from '../at-once';
import { columnOf, typeCell } from './cells';
import { FOUNDING, foundingBook, type Sheets } from './founding-book';
import { Office } from './office';

const ANN = 'ann@example.com';
const BOB = 'bob@example.com';
const program = readProgram(resolve(__dirname, '../..'));

const CLIENTS = ['Client', 'Start', 'Language', 'Emails', 'Delivery', 'Folder'];
type ClientRow = readonly [string, string, string];

/** Clients with their language, addresses and delivery; October closed and its reports filed. */
function filed(
  clients: readonly (readonly [...ClientRow, string])[],
  settings: Readonly<Record<string, string>> = {},
): Office {
  const sheets: Sheets = {
    Clients: [
      CLIENTS,
      ...clients.map(([name, language, emails, delivery]) => [name, '2026-10', language, emails, delivery, null]),
    ],
    Terms: [['Client', 'From', 'Monthly fee', 'Monthly hours'], ...clients.map(([name]) => [name, '2026-10', 100, 10])],
    Payments: [FOUNDING.Payments[0] ?? []],
    'Time log': [FOUNDING['Time log'][0] ?? []],
    Settings: [['Setting', 'Value'], ['Company', 'Studio'], ['Reports folder', ''], ...Object.entries(settings)],
  };
  const office = new Office(foundingBook(sheets));
  office.ask('closeMonth', { through: '2026-10' });
  expect(office.ask('deliverReports', { limit: 50 })).toMatchObject({ remaining: 0, failures: [] });
  return office;
}

function as(office: Office, email: string): Office {
  Object.assign(office.host, { user: { email, locale: 'en' } });
  return office;
}

type Sent = Functions['sendReports']['answer'];
const send = (office: Office): Sent => office.ask('sendReports', { limit: 50 });
const mails = (office: Office) =>
  office.host.outbox.map(({ to, subject, body, attachments }) => ({
    to,
    subject: subject.replace(/\u00a0/gu, ' '),
    body: body.replace(/\u00a0/gu, ' '),
    attached: attachments.map(({ name }) => name),
  }));
const delivered = (office: Office) => columnOf(office.book, 'Ledger', 'Delivered');
const folderOf = (office: Office, client: string): string => {
  const response = atOnce(
    office.host.fetch({
      user: office.host.user.email,
      url: `https://www.googleapis.com/drive/v3/files?q=${encodeURIComponent("'000001' in parents and trashed = false")}&fields=files(id,name)`,
      method: 'GET',
      contentType: '',
      body: new Uint8Array(),
    }),
  );
  const { files } = JSON.parse(response.text) as {
    readonly files: readonly { readonly id: string; readonly name: string }[];
  };
  return files.find(({ name }) => name === client)?.id ?? '';
};
const readers = (office: Office, client: string): readonly string[] => {
  const url = `https://www.googleapis.com/drive/v3/files/${folderOf(office, client)}/permissions`;
  const asked = { user: office.host.user.email, url, method: 'GET', contentType: '', body: new Uint8Array() };
  const { permissions } = JSON.parse(atOnce(office.host.fetch(asked)).text) as {
    readonly permissions: readonly { readonly role: string; readonly emailAddress: string }[];
  };
  return permissions.filter(({ role }) => role === 'reader').map(({ emailAddress }) => emailAddress);
};

describe('reports that are filed', () => {
  test('are shared with exactly the addresses of the row, and mailed in its language with their links', () => {
    const office = filed([
      ['Acme', 'en', 'a@acme.com; b@acme.com', ''],
      ['Кафе «Уют»', 'ru', 'uyut@example.com', 'Share'],
    ]);
    const before = office.ask('previewDelivery', {});
    expect(before.clients[0]).toEqual({
      client: 'Acme',
      reports: [{ period: '2026-10', revision: 1 }],
      gains: ['a@acme.com', 'b@acme.com'],
      loses: [],
      others: [],
      links: ['a@acme.com', 'b@acme.com'],
      pdfs: [],
    });
    expect(office.host.outbox).toEqual([]);
    expect(send(office)).toEqual({
      state: 'sent',
      sent: [
        { client: 'Acme', periods: ['2026-10'], to: ['a@acme.com', 'b@acme.com'] },
        { client: 'Кафе «Уют»', periods: ['2026-10'], to: ['uyut@example.com'] },
      ],
      waiting: [],
      next: '',
      deliveredBy: '',
    });
    expect(readers(office, 'Acme')).toEqual(['a@acme.com', 'b@acme.com']);
    expect(delivered(office)).toEqual(['2026-11-03 09:00 a@acme.com, b@acme.com', '2026-11-03 09:00 uyut@example.com']);
    const [first, second] = mails(office);
    expect(first).toMatchObject({
      to: 'a@acme.com,b@acme.com',
      subject: 'Report for October 2026 – Studio',
      attached: [],
    });
    expect(first?.body).toContain('- Report for October 2026: reports/Acme/');
    expect(second).toMatchObject({ to: 'uyut@example.com', subject: 'Отчёт за октябрь 2026 – Studio' });
    expect(second?.body).toContain('Здравствуйте!');
    expect(send(office)).toMatchObject({ sent: [], waiting: [], next: '' });
    expect(office.host.outbox).toHaveLength(2);
    expect(office.ask('previewDelivery', {}).clients).toEqual([]);
  });

  test('have their folders’ links in the rows of their clients, and in the settings that of all', () => {
    const office = filed([['Acme', 'en', 'a@acme.com', '']]);
    expect(columnOf(office.book, 'Clients', 'Folder')).toEqual(['reports/Acme']);
    expect(columnOf(office.book, 'Settings', 'Value')).toEqual(['Studio', 'reports']);
  });

  test('are open no more to an address that is not listed any more, and before that the preview names it', () => {
    const office = filed([['Acme', 'en', 'a@acme.com, b@acme.com', '']]);
    send(office);
    typeCell(office.book, 'Clients', 2, 'Emails', 'B@acme.com, c@acme.com');
    office.ask('closeMonth', { through: '2026-11' });
    office.ask('deliverReports', { limit: 50 });
    expect(office.ask('previewDelivery', {}).clients).toMatchObject([{ gains: ['c@acme.com'], loses: ['a@acme.com'] }]);
    send(office);
    expect(readers(office, 'Acme')).toEqual(['b@acme.com', 'c@acme.com']);
  });

  test('stay open to whom the office let in as more than a reader, who is named', () => {
    const office = filed([['Acme', 'en', 'a@acme.com', '']]);
    const url = `https://www.googleapis.com/drive/v3/files/${folderOf(office, 'Acme')}/permissions`;
    const body = Buffer.from('{"type":"user","role":"writer","emailAddress":"boss@example.com"}');
    atOnce(office.host.fetch({ user: ANN, url, method: 'POST', contentType: '', body }));
    expect(office.ask('previewDelivery', {}).clients).toMatchObject([{ loses: [], others: ['boss@example.com'] }]);
    send(office);
    expect(office.ask('sendAgain', { client: 'Acme', period: '2026-10' }).sent).toHaveLength(1);
    expect(readers(office, 'Acme')).toEqual(['a@acme.com']);
  });

  test('go nowhere without an address, or where the client wants none, and the first is said', () => {
    const office = filed([
      ['Acme', 'en', '', ''],
      ['Birch', 'en', 'b@birch.com', 'None'],
      ['Cedar', 'en', 'c@cedar.com', ''],
    ]);
    const reason = 'No address stands under Emails in Clients.';
    expect(send(office)).toMatchObject({ sent: [{ client: 'Cedar' }], waiting: [{ client: 'Acme', reason }] });
    expect(readers(office, 'Birch')).toEqual([]);
    expect(delivered(office)).toEqual(['', '', '2026-11-03 09:00 c@cedar.com']);
    expect(office.ask('rehearseClose', { through: '2026-10' }).unsentReports).toBe(0);
  });

  test('are not sent again to a client that wants none, which is said where it is asked for by name', () => {
    const office = filed([
      ['Acme', 'en', 'a@acme.com', ''],
      ['Birch', 'en', 'b@birch.com', 'None'],
    ]);
    const reason = 'Its row in Clients says None under Delivery.';
    expect(office.ask('sendAgain', { client: 'birch', period: '2026-10' })).toMatchObject({
      sent: [],
      waiting: [{ client: 'Birch', reason }],
    });
    expect(office.ask('sendAgain', { period: '2026-10' })).toMatchObject({ sent: [{ client: 'Acme' }], waiting: [] });
  });

  test('that were taken back are not sent', () => {
    const office = filed([['Acme', 'en', 'a@acme.com', '']]);
    office.ask('reopenMonth', { period: '2026-10', reason: 'hours were missing' });
    expect(send(office)).toMatchObject({ sent: [], waiting: [] });
    office.ask('closeMonth', { through: '2026-10' });
    office.ask('deliverReports', { limit: 50 });
    send(office);
    expect(mails(office).map(({ subject }) => subject)).toEqual([
      'Report for October 2026, corrected (revision 2) – Studio',
    ]);
  });

  test('wait for tomorrow where Google sends no more mails today', () => {
    const office = filed([
      ['Acme', 'en', 'a@acme.com, b@acme.com', ''],
      ['Birch', 'en', 'b@birch.com', ''],
    ]);
    Object.assign(office.host, { mailQuota: 1 });
    expect(office.ask('previewDelivery', {})).toMatchObject({
      clients: [{ client: 'Birch' }],
      waiting: [{ client: 'Acme' }],
    });
    expect(send(office)).toMatchObject({ sent: [{ client: 'Birch' }], waiting: [{ client: 'Acme' }] });
    expect(readers(office, 'Acme')).toEqual([]);
    Object.assign(office.host, { mailQuota: 100 });
    expect(send(office)).toMatchObject({ sent: [{ client: 'Acme' }], waiting: [] });
  });

  test('wait for tomorrow where Google shares no more today, and it is not asked again before', () => {
    const office = filed([
      ['Acme', 'en', 'a@acme.com', ''],
      ['Birch', 'en', 'b@birch.com', ''],
    ]);
    const rule = { request: /^POST .*permissions/, answer: refusal(403, 'sharingRateLimitExceeded'), count: 9 };
    office.host.refusals.push(rule);
    expect(send(office).waiting).toHaveLength(2);
    expect(send(office).waiting[0]?.reason).toContain('tomorrow');
    expect(rule.count).toBe(8);
    expect(office.host.outbox).toEqual([]);
    rule.count = 0;
    Object.assign(office.host, { now: new Date('2026-11-04T09:00Z') });
    expect(send(office).sent).toHaveLength(2);
  });

  test('are sent again as the same document to the addresses of today', () => {
    const office = filed([['Acme', 'en', 'a@acme.com', '']]);
    send(office);
    const link = columnOf(office.book, 'Ledger', 'Report');
    typeCell(office.book, 'Clients', 2, 'Emails', 'new@acme.com');
    Object.assign(office.host, { now: new Date('2026-11-09T09:00Z') });
    expect(office.ask('sendAgain', { client: 'acme', period: '2026-10' })).toMatchObject({
      sent: [{ to: ['new@acme.com'] }],
    });
    expect(columnOf(office.book, 'Ledger', 'Report')).toEqual(link);
    expect(readers(office, 'Acme')).toEqual(['new@acme.com']);
    expect(delivered(office)).toEqual(['2026-11-09 09:00 new@acme.com']);
  });

  test('that another account made are made again by the one that delivers now', () => {
    const office = as(filed([['Acme', 'en', 'a@acme.com', '']]), BOB);
    expect(send(office)).toMatchObject({ sent: [{ client: 'Acme' }], waiting: [] });
    expect(columnOf(office.book, 'Ledger', 'Report')[0]).toContain('Acme (2)');
  });
});

describe('a client', () => {
  test('that wants PDFs is mailed them, and its folder stays shut; one that wants both gets both', () => {
    const office = filed([
      ['Acme', 'en', 'a@acme.com', 'PDF'],
      ['Birch', 'en', 'b@birch.com', 'Both'],
    ]);
    expect(send(office)).toMatchObject({ sent: [{ client: 'Acme' }, { client: 'Birch' }], waiting: [] });
    expect([readers(office, 'Acme'), readers(office, 'Birch')]).toEqual([[], ['b@birch.com']]);
    const [acme, birch] = mails(office);
    expect([acme?.attached.length, birch?.attached.length]).toEqual([1, 1]);
    expect(acme?.body).not.toContain('reports/');
    expect(birch?.body).toContain('reports/Birch');
    const bytes = Buffer.from(office.host.outbox[0]?.attachments[0]?.base64 ?? '', 'base64');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('whose address has no Google account gets the PDF by mail, and the others the link', () => {
    const office = filed([['Acme', 'en', 'a@acme.com, no@acme.com', '']]);
    office.host.withoutAccount.push('no@acme.com');
    send(office);
    expect(readers(office, 'Acme')).toEqual(['a@acme.com']);
    expect(mails(office)).toMatchObject([
      { to: 'a@acme.com', attached: [] },
      { to: 'no@acme.com', attached: [expect.stringMatching(/\.pdf$/)] },
    ]);
    typeCell(office.book, 'Ledger', 2, 'Delivered', '');
    expect(office.ask('previewDelivery', {}).clients).toMatchObject([
      { gains: [], links: ['a@acme.com'], pdfs: ['no@acme.com'] },
    ]);
  });
});

describe('where the automation is another account’s', () => {
  const automated = (autoClose: string): Office => {
    const office = filed([['Acme', 'en', 'a@acme.com', '']], { 'Auto-close': autoClose });
    office.ask('installAutomation', {});
    return office;
  };
  const beat = async (office: Office, now: string): Promise<void> => {
    const moment = new Date(`${now}Z`);
    for (const { failure } of await runDue(office.host, program, moment)) expect(failure).toBeNull();
  };

  test('a manager’s sending is done by its heartbeat, and the managers are told to whom', async () => {
    const office = as(automated('Off'), BOB);
    expect(office.ask('previewDelivery', {})).toMatchObject({ deliveredBy: ANN, clients: [{ links: ['a@acme.com'] }] });
    await beat(office, '2026-11-03T10:30');
    expect(delivered(office)).toEqual(['']);
    expect(send(office)).toMatchObject({ state: 'queued', deliveredBy: ANN });
    await beat(office, '2026-11-03T11:30');
    expect(delivered(office)[0]).toContain('a@acme.com');
    const told = mails(office).filter(({ to, body }) => to === ANN && body.includes('sent to a@acme.com'));
    expect(told.map(({ subject }) => subject)).toEqual(['Carryover: 1 report was made']);
  });

  test('its heartbeat sends by itself where months are closed by themselves', async () => {
    const office = automated('Clean clients');
    expect(office.ask('previewDelivery', {}).isAutomatic).toBe(true);
    await beat(office, '2026-11-03T10:30');
    await beat(office, '2026-11-03T11:30');
    expect(mails(office).filter(({ to }) => to === 'a@acme.com')).toHaveLength(1);
    expect(mails(office).filter(({ body }) => body.includes('sent to a@acme.com'))).toHaveLength(1);
  });
});

test('reports that were filed before the program sent any are not sent', () => {
  const office = filed([['Acme', 'en', 'a@acme.com', '']]);
  office.host.properties.delete('sending-begun');
  expect(office.ask('previewDelivery', {}).clients).toEqual([]);
  office.ask('closeMonth', { through: '2026-11' });
  office.ask('deliverReports', { limit: 50 });
  expect(send(office)).toMatchObject({ sent: [{ periods: ['2026-11'] }] });
  expect(delivered(office)[0]).toBe('–');
});

describe('documents that were made on demand', () => {
  const act = { kind: 'act', period: '2026-10' } as const;

  function withActs(clients: Parameters<typeof filed>[0]): Office {
    const office = filed(clients);
    expect(office.ask('makeDocuments', act).failures).toEqual([]);
    return office;
  }

  test('are sent to the clients named, whose folders are opened to exactly the addresses of their rows', () => {
    const office = withActs([
      ['Acme', 'en', 'a@acme.com', 'Both'],
      ['Birch', 'en', 'b@birch.com', ''],
      ['Кафе', 'ru', 'c@cafe.ru', ''],
    ]);
    const asked = { ...act, clients: ['acme', 'Кафе'] };
    expect(office.ask('previewDocuments', asked)).toMatchObject({
      clients: [
        { client: 'Acme', gains: ['a@acme.com'], loses: [], links: ['a@acme.com'], pdfs: ['a@acme.com'] },
        { client: 'Кафе', gains: ['c@cafe.ru'], links: ['c@cafe.ru'], pdfs: [] },
      ],
      waiting: [],
    });
    expect(office.host.outbox).toEqual([]);
    expect(office.ask('sendDocuments', { ...asked, clients: ['Кафе'] }).sent).toEqual([
      { client: 'Кафе', periods: ['2026-10'], to: ['c@cafe.ru'] },
    ]);
    expect(mails(office)).toMatchObject([
      { to: 'c@cafe.ru', subject: 'Акт выполненных работ за октябрь 2026 – Studio' },
    ]);
    expect([readers(office, 'Кафе'), readers(office, 'Birch')]).toEqual([['c@cafe.ru'], []]);
    expect(delivered(office)).toEqual(['', '', '']);
  });

  test('go nowhere where they are not made, and where the row says that nothing is sent', () => {
    const office = withActs([['Acme', 'en', 'a@acme.com', 'None']]);
    expect(office.ask('sendDocuments', { ...act, clients: ['Acme'] })).toMatchObject({
      sent: [],
      waiting: [{ client: 'Acme', reason: 'Its row in Clients says None under Delivery.' }],
    });
    const unmade = filed([['Birch', 'en', 'b@birch.com', '']]);
    expect(unmade.ask('sendDocuments', { ...act, clients: ['Birch'] })).toMatchObject({
      sent: [],
      waiting: [{ client: 'Birch', reason: 'The document does not lie in the client’s folder.' }],
    });
    expect([...office.host.outbox, ...unmade.host.outbox]).toEqual([]);
  });

  test('are sent by nobody but the account that made them', () => {
    const office = as(withActs([['Acme', 'en', 'a@acme.com', '']]), ANN);
    office.ask('installAutomation', {});
    const { sent, waiting } = as(office, BOB).ask('sendDocuments', { ...act, clients: ['Acme'] });
    expect(sent).toEqual([]);
    expect(waiting[0]?.reason).toContain(ANN);
  });

  test('payment requests are sent as they stand now', () => {
    const office = filed([['Acme', 'en', 'a@acme.com', '']]);
    expect(office.ask('makeDocuments', { kind: 'request' }).documents).toHaveLength(1);
    expect(office.ask('sendDocuments', { kind: 'request', clients: ['Acme'] }).sent).toHaveLength(1);
    expect(mails(office)).toMatchObject([{ subject: 'Payment request for November 2026 – Studio' }]);
  });

  test('a report goes once more to the clients named alone', () => {
    const office = filed([
      ['Acme', 'en', 'a@acme.com', ''],
      ['Birch', 'en', 'b@birch.com', ''],
    ]);
    send(office);
    expect(office.ask('sendDocuments', { kind: 'report', period: '2026-10', clients: ['Birch'] }).sent).toEqual([
      { client: 'Birch', periods: ['2026-10'], to: ['b@birch.com'] },
    ]);
    expect(mails(office).map(({ to }) => to)).toEqual(['a@acme.com', 'b@birch.com', 'b@birch.com']);
  });
});
