import type { Book } from '../../src/local/book/book';
import { ServiceException } from '../../src/local/services/exception';
import type { FetchAnswer, FetchRequest, Host } from '../../src/local/services/host';
import { hostIn, officeOf, outcome, type Office } from './cuts';
import { GoogleDrive } from './drive';
import { answerTo, call, reaching, type Answer } from './executions';
import { copyOf, rowsOf } from './sheets';
import { closedStudio, hostOn, runningStudio } from './studio';

const running = runningStudio();
const closed = closedStudio();
const close = { name: 'closeMonth', request: {} };

describe('Spreadsheets', () => {
  const uncut = outcome(officeOf(running), close);
  const writes: string[] = [];
  call(
    hostOn(copyOf(running)),
    close.name,
    close.request,
    reaching((_, what) => writes.push(what)),
  );
  const numbers = writes.flatMap((what, index) => (/\.set|flush$/.test(what) ? [[index + 1, what] as const] : []));

  it.each(numbers)('that give up at call %i, %s, are named, and the next close completes', (number) => {
    const book = copyOf(running);
    const failing = reaching((count) => {
      if (count === number)
        throw new ServiceException('Service Spreadsheets timed out while accessing document with id 1x.');
    });
    expect(answerTo(hostOn(book), close.name, close.request, failing)).toEqual({
      ok: false,
      error: {
        code: 'service-busy',
        message: 'Google did not answer in time: Service Spreadsheets timed out while accessing document with id 1x.',
        fix: 'Run the command again in a minute; it goes on where it stopped.',
      },
    });
    expect(outcome(officeOf(book), close)).toBe(uncut);
  });
});

describe('the lock', () => {
  it.each([
    ['setUpBook', { language: 'en' }],
    ['closeMonth', {}],
    ['startClose', { through: '2026-10', onlyClean: false }],
    ['deliverReports', { limit: 5 }],
    ['sendReports', { limit: 5 }],
    ['sendAgain', { client: 'Acme', period: '2026-10' }],
    ['reopenMonth', { period: '2026-10' }],
    ['readBalances', {}],
    ['writeReports', { period: '2026-10' }],
    ['mendBook', { mend: { kind: 'finish' } }],
  ])('held by somebody else lets %s do nothing', (name, request) => {
    const book = copyOf(closed);
    const host = hostOn(book);
    host.lock.take({});
    expect(answerTo(host, name, request).error).toEqual({
      code: 'book-in-use',
      message: 'Another run of Carryover is at work on this book.',
      fix: 'Wait until it has ended, then run the command again.',
    });
    expect(book.sheets.map((sheet) => rowsOf(book, sheet.name))).toEqual(
      closed.sheets.map((sheet) => rowsOf(closed, sheet.name)),
    );
  });
});

describe('Drive', () => {
  const statements = rowsOf(closed, 'Ledger').length;
  const says = (status: number, message: string): FetchAnswer => ({
    status,
    text: JSON.stringify({ error: { message } }),
  });
  const isUpload = ({ url }: FetchRequest): boolean => url.includes('/upload/');

  /** How Drive answers a request instead of, or after, doing what was asked. */
  type Fault = (request: FetchRequest, done: () => FetchAnswer) => FetchAnswer;

  const delivered = (office: Office, fault?: Fault): Answer => {
    const { fetch } = office.drive;
    const faulty: Host['fetch'] = fault === undefined ? fetch : (request) => fault(request, () => fetch(request));
    return answerTo({ ...hostIn(office), fetch: faulty }, 'deliverReports', { limit: 20 });
  };

  /** A delivery without faults makes what is missing: one document a statement, each linked in the Ledger. */
  const expectCompletion = (office: Office): void => {
    const { book, drive } = office;
    expect(delivered(office)).toMatchObject({ ok: true, value: { failures: [], remaining: 0 } });
    expect(drive.documents.map(({ key }) => key)).toHaveLength(statements);
    expect(new Set(drive.documents.map(({ key }) => key)).size).toBe(statements);
    const links = rowsOf(book, 'Ledger').map((row) => row['Report']);
    expect(links.sort()).toEqual(drive.documents.map(({ id }) => `https://docs.example/${id}`).sort());
    expect(call(hostOn(book), 'checkBook', {})).toEqual({ ok: true, issues: [] });
  };

  it('that is closed to the app is named, and a delivery that may makes all', () => {
    const office = officeOf(copyOf(closed));
    const answer = delivered(office, () => says(403, 'Request had insufficient authentication scopes.'));
    expect(answer.error).toMatchObject({
      code: 'not-authorised',
      message:
        'Carryover is not allowed to do this: Google Drive: HTTP 403: Request had insufficient authentication scopes.',
    });
    expectCompletion(office);
  });

  it('that takes no uploads fails each report with its reason, and the next delivery makes them', () => {
    const office = officeOf(copyOf(closed));
    const full = "The user's Drive storage quota has been exceeded.";
    const answer = delivered(office, (request, done) => (isUpload(request) ? says(403, full) : done()));
    const failures = rowsOf(closed, 'Ledger').map((row) => ({
      client: row['Client'],
      period: row['Period'],
      reason: `HTTP 403: ${full}`,
    }));
    expect(answer.value).toEqual({ reports: [], failures, remaining: statements, waits: '', lookFaults: [] });
    expectCompletion(office);
  });

  it.each([
    ['too many requests', () => says(429, 'Too many requests')],
    [
      'more requests than the user may make now',
      () => ({
        status: 403,
        text: '{"error":{"errors":[{"reason":"userRateLimitExceeded"}],"message":"User Rate Limit Exceeded"}}',
      }),
    ],
    ['a fault of the server', () => says(500, 'Internal Error')],
    [
      'no answer',
      () => {
        throw new ServiceException('Timeout: https://www.googleapis.com');
      },
    ],
  ])('that answers every third request with %s is asked again', (_, fail) => {
    const office = officeOf(copyOf(closed));
    let requests = 0;
    const answer = delivered(office, (_request, done) => (++requests % 3 === 1 ? fail() : done()));
    expect(answer).toMatchObject({ ok: true });
    expectCompletion(office);
  });

  it.each([
    ['a fault of the server', () => says(500, 'Internal Error')],
    [
      'no answer',
      () => {
        throw new ServiceException('Timeout: https://www.googleapis.com');
      },
    ],
  ])('that made each file and gave %s has made it once', (_, fail) => {
    const office = officeOf(copyOf(closed));
    const answer = delivered(office, (request, done) => {
      const made = done();
      return request.method === 'POST' ? fail() : made;
    });
    expect(answer).toMatchObject({ ok: true });
    expectCompletion(office);
  });

  it('that shows a file only after it was made again keeps the first of the two', () => {
    const office = officeOf(copyOf(closed));
    const { drive } = office;
    let late: GoogleDrive['files'] = [];
    delivered(office, (request, done) => {
      const made = done();
      if (!isUpload(request) || late.length > 0) return made;
      late = drive.files.splice(-1);
      return says(500, 'Internal Error');
    });
    drive.files.unshift(...late);
    expect(drive.documents).toHaveLength(statements + 1);
    for (const period of ['2026-08', '2026-09', '2026-10']) call(hostIn(office), 'writeReports', { period });
    expectCompletion(office);
  });
});

it('a state of more than 30,000 characters holds back its client alone, before anything is written', () => {
  const book: Book = copyOf(running);
  const payments = book.sheet('Payments');
  const topUps = Array.from({ length: 700 }, () => ['2026-09-03', 'Acme', 1, 'Top-up', 0.1]);
  expect(payments).toBeDefined();
  const row = (payments?.lastRow ?? 0) + 1;
  payments?.write({ row, column: 1, rows: topUps.length, columns: 4 }, topUps);
  const before = rowsOf(book, 'Ledger');
  const held = { client: 'Acme', period: '2026-09' };
  expect(call(hostOn(book), 'closeMonth', {})).toMatchObject({
    closed: [],
    skipped: [held],
    issues: expect.arrayContaining([expect.objectContaining({ code: 'state-too-long', cell: 'A2' })]),
  });
  expect(rowsOf(book, 'Ledger')).toEqual(before);
  expect(call(hostOn(book), 'closeMonth', { onlyClean: true })).toMatchObject({ skipped: [held] });
  const added = rowsOf(book, 'Ledger').slice(before.length);
  expect(added.map((statement) => statement['Client'])).toEqual([
    ...['Birch Library', 'Birch Library'],
    ...['Кафе «Уют»', 'Кафе «Уют»'],
  ]);
});
