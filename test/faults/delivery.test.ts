import type { FetchAnswer, FetchRequest, Host } from '../../src/local/services/host';
import { ServiceException } from '../../src/local/services/exception';
import { copied, hostIn, officeOf, remnantsOf, type Office } from './cuts';
import { refused } from './drive';
import { answerTo, call, reaching } from './executions';
import { columnOf, rowsOf, sheetOf, shown } from './sheets';
import { hostOn, runningStudio } from './studio';

/** Who is to be reached, and by whom each folder is to be read: Birch takes PDFs, and one address has no account. */
const LISTED: Readonly<Record<string, { readonly emails: readonly string[]; readonly readers: readonly string[] }>> = {
  Acme: { emails: ['a@acme.com', 'b@acme.com'], readers: ['a@acme.com', 'b@acme.com'] },
  'Birch Library': { emails: ['books@birch.com'], readers: [] },
  'Кафе «Уют»': { emails: ['u@uyut.com', 'no@uyut.com'], readers: ['u@uyut.com'] },
};
const ADDRESSES = Object.values(LISTED).flatMap(({ emails }) => emails);
const DAYS = ['2026-11-03', '2026-11-04', '2026-11-05'] as const;

const studio = closedOffice();
const STATEMENTS = rowsOf(studio.book, 'Ledger').length;

/** Everything through September is closed, and nothing filed. */
function closedOffice(): Office {
  const book = runningStudio();
  const clients = sheetOf(book, 'Clients');
  const column = clients.lastColumn + 1;
  const lines = Object.values(LISTED).map(({ emails }) => [emails.join(', '), emails.length === 1 ? 'PDF' : 'Share']);
  clients.write({ row: 1, column, rows: 4, columns: 2 }, [['Emails', 'Delivery'], ...lines]);
  call(hostOn(book), 'closeMonth', { through: '2026-09' });
  const office = officeOf(book);
  office.drive.withoutAccount.push('no@uyut.com');
  return office;
}

/** The same with the reports filed, and sent to nobody. */
function filedOffice(): Office {
  const office = copied(studio);
  call(hostIn(office), 'deliverReports', { limit: 20 });
  return office;
}

/** How Drive answers a request instead of, or after, doing what was asked; null: as ever. */
type Fault = (request: FetchRequest, done: () => FetchAnswer) => FetchAnswer | null;

/** Files and sends as far as it goes on a day. Whatever is refused is said, and nothing is thrown but words. */
function deliverOn(office: Office, day: string, fault: Fault = () => null): void {
  const { fetch } = office.drive;
  const faulty: Host['fetch'] = (request) => fault(request, () => fetch(request)) ?? fetch(request);
  const host = { ...hostIn(office, `${day}T09:00:00Z`), fetch: faulty };
  for (const [name, request] of [
    ['deliverReports', { limit: 20 }],
    ['sendReports', { limit: 20 }],
  ] as const) {
    const { ok, error } = answerTo(host, name, request);
    if (!ok) expect(['service-busy', 'not-authorised', 'unexpected', 'limit-reached']).toContain(error?.code);
  }
}

/** Exactly one document a statement, open to exactly whom the clients' rows name, and everybody was written to. */
function expectDelivered({ book, drive, outbox }: Office, mostMails = 1): void {
  expect(drive.documents.map(({ key }) => key).sort()).toEqual(
    [...new Set(drive.documents.map(({ key }) => key))].sort(),
  );
  expect(drive.documents).toHaveLength(STATEMENTS);
  for (const [client, { readers }] of Object.entries(LISTED)) expect(drive.readers(client)).toEqual(readers);
  const ledger = rowsOf(book, 'Ledger');
  expect(ledger.map((row) => row['Report']).sort()).toEqual(
    drive.documents.map(({ id }) => `https://docs.example/${id}`).sort(),
  );
  expect(ledger.map((row) => shown(row['Delivered'] ?? '').slice(17))).toEqual(
    ledger.map((row) => LISTED[shown(row['Client'] ?? '')]?.emails.join(', ')),
  );
  const told = outbox.flatMap(({ to }) => to.split(','));
  expect([...new Set(told)].sort()).toEqual([...ADDRESSES].sort());
  for (const [client, { emails }] of Object.entries(LISTED)) {
    const due = ledger.filter((row) => row['Client'] === client).length;
    for (const address of emails) {
      const bodies = outbox.filter(({ to }) => to.split(',').includes(address)).map(({ body }) => body);
      const titles = bodies.flatMap((body) => body.match(/^- (Report|Отчёт)[^:\n]*/gmu) ?? []);
      expect(new Set(titles).size).toBe(due);
      for (const title of titles) expect(titles.filter((one) => one === title).length).toBeLessThanOrEqual(mostMails);
    }
  }
}

const KINDS: Readonly<Record<string, RegExp>> = {
  listings: /^GET .*\/files\?/,
  folders: /^POST .*drive\/v3\/files\?/,
  uploads: /^POST .*upload/,
  'lists of permissions': /^GET .*\/permissions/,
  sharing: /^POST .*\/permissions/,
  PDFs: /^GET .*\/export/,
};

const timeout = (): never => {
  throw new ServiceException('Timeout: https://www.googleapis.com');
};
const REFUSALS: Readonly<Record<string, (done: () => FetchAnswer) => FetchAnswer>> = {
  '429': () => refused(429, 'rateLimitExceeded'),
  '403, too fast': () => refused(403, 'userRateLimitExceeded'),
  '403, no more sharing today': () => refused(403, 'sharingRateLimitExceeded'),
  '403, no more today': () => refused(403, 'dailyLimitExceeded'),
  '403, the Drive is full': () => refused(403, 'storageQuotaExceeded'),
  '500': () => refused(500, 'backendError'),
  'no answer': timeout,
  '500, once it is done': (done) => (done(), refused(500, 'backendError')),
  'no answer, once it is done': (done) => (done(), timeout()),
};

describe.each(Object.entries(KINDS))('%s that Drive answers', (_, kind) => {
  it.each(Object.entries(REFUSALS))(
    'with %s leave one document a key and access for whom the rows name',
    (_why, answer) => {
      const office = copied(studio);
      let asked = 0;
      const isMeant = ({ method, url }: FetchRequest): boolean => kind.test(`${method} ${url}`);
      deliverOn(office, DAYS[0], (request, done) => (isMeant(request) && ++asked % 2 === 1 ? answer(done) : null));
      expect(asked).toBeGreaterThan(0);
      for (const day of DAYS.slice(1)) deliverOn(office, day);
      expectDelivered(office);
    },
  );

  it('with a refusal all day long end, and are made good for on the next', () => {
    const office = copied(studio);
    const isMeant = ({ method, url }: FetchRequest): boolean => kind.test(`${method} ${url}`);
    deliverOn(office, DAYS[0], (request) => (isMeant(request) ? refused(403, 'dailyLimitExceeded') : null));
    const asked = office.drive.asked.length;
    deliverOn(office, DAYS[0], (request) => (isMeant(request) ? refused(403, 'dailyLimitExceeded') : null));
    expect(office.drive.asked.length - asked).toBeLessThan(30);
    deliverOn(office, DAYS[1]);
    expectDelivered(office);
  });
});

it('a sending cut off at any call is carried on after its lease, and mails twice at most', () => {
  const remnants = remnantsOf(filedOffice(), { name: 'sendReports', request: { limit: 20 } });
  expect(remnants.length).toBeGreaterThan(15);
  for (const remnant of remnants) {
    call(hostIn(remnant, '2026-11-03T09:10:00Z'), 'sendReports', { limit: 20 });
    expectDelivered(remnant, 2);
  }
});

it.each(['deliverReports', 'sendReports'])('two runs of %s at once do everything once', (name) => {
  const start = name === 'sendReports' ? filedOffice() : copied(studio);
  let calls = 0;
  call(
    hostIn(copied(start)),
    name,
    { limit: 20 },
    reaching((count) => (calls = count)),
  );
  const stride = Math.ceil(calls / 12);
  for (let at = 1; at <= calls; at += stride) {
    const office = copied(start);
    const host = hostIn(office);
    const other = reaching((count) => {
      if (count === at) answerTo(host, name, { limit: 20 });
    });
    call(host, name, { limit: 20 }, other);
    call(host, 'sendReports', { limit: 20 });
    expectDelivered(office);
  }
});

it('another account that goes on after a cut makes its own documents, once each, and shares them alone', () => {
  const remnants = remnantsOf(studio, { name: 'deliverReports', request: { limit: 20 } });
  for (const remnant of remnants.filter((_, index) => index % 6 === 0)) {
    const bob = { ...hostIn(remnant), user: { email: 'bob@example.com', locale: 'en' } };
    call(bob, 'deliverReports', { limit: 20 });
    call(bob, 'sendReports', { limit: 20 });
    const own = remnant.drive.documents.filter(({ owner }) => owner === 'bob@example.com');
    expect(own.map(({ key }) => key)).toHaveLength(STATEMENTS);
    expect(new Set(own.map(({ key }) => key)).size).toBe(STATEMENTS);
    for (const [client, { readers }] of Object.entries(LISTED))
      expect([...remnant.drive.folder(client, 'bob@example.com').shared.keys()]).toEqual(readers);
    expect(
      rowsOf(remnant.book, 'Ledger')
        .map((row) => row['Report'])
        .sort(),
    ).toEqual(own.map(({ id }) => `https://docs.example/${id}`).sort());
  }
});

it('an address that Drive knows by another one keeps its access, and is no news', () => {
  const office = filedOffice();
  office.drive.aliases.set('b@acme.com', 'bee@acme.com');
  call(hostIn(office), 'sendReports', { limit: 20 });
  expect(office.drive.readers('Acme')).toEqual(['a@acme.com', 'bee@acme.com']);
  const ledger = sheetOf(office.book, 'Ledger');
  for (let row = 2; row <= ledger.lastRow; row++) ledger.writeText(row, columnOf(ledger, 'Delivered'), '');
  expect(call(hostIn(office), 'previewDelivery', {})).toMatchObject({
    clients: [{ client: 'Acme', gains: [], loses: [] }, {}, { pdfs: ['no@uyut.com'] }],
  });
  call(hostIn(office), 'sendReports', { limit: 20 });
  expect(office.drive.readers('Acme')).toEqual(['a@acme.com', 'bee@acme.com']);
});

it('costs one request a document, and a sending one a client that nobody joins or leaves', () => {
  const office = copied(studio);
  const asked = (): readonly string[] => office.drive.asked.splice(0);
  call(hostIn(office), 'deliverReports', { limit: 20 });
  expect(asked().filter((one) => one === 'POST upload')).toHaveLength(STATEMENTS);
  call(hostIn(office), 'sendReports', { limit: 20 });
  asked();
  call(hostIn(office), 'closeMonth', { through: '2026-10' });
  call(hostIn(office), 'deliverReports', { limit: 20 });
  expect(asked()).toEqual(['GET files', 'GET files', 'POST upload', 'POST upload', 'POST upload']);
});
