import { resolve } from 'node:path';
import { runDue, type TriggerRun } from '../../src/local/execution/due';
import { runInThread } from '../../src/local/execution/in-thread';
import { readProgram } from '../../src/local/execution/program';
import type { Book } from '../../src/local/book/book';
import { ServiceException } from '../../src/local/services/exception';
import { columnOf, sheetIn, typeCell, typeRow } from './cells';
import { FOUNDING, foundingBook, type Sheets } from './founding-book';
import { Office } from './office';

const program = readProgram(resolve(__dirname, '../..'));

const ANN = 'ann@example.com';
const BOB = 'bob@example.com';

function settings(rows: Readonly<Record<string, string>>): Sheets {
  return { Settings: [['Setting', 'Value'], ...Object.entries(rows)] };
}

/** Ann's automation over the founding book, installed on a morning of November. */
function automated(rows: Readonly<Record<string, string>>, others: Sheets = {}): Office {
  const office = new Office(foundingBook({ ...settings(rows), ...others }), '2026-11-01T08:30');
  expect(office.ask('installAutomation', {})).toMatchObject({ refusal: '', state: { account: ANN, isMine: true } });
  return office;
}

async function at(office: Office, now: string): Promise<readonly TriggerRun[]> {
  const moment = new Date(`${now}Z`);
  const runs = await runDue(office.host, program, moment);
  for (const { failure } of runs) expect(failure).toBeNull();
  Object.assign(office.host, { now: moment });
  office.book.clock = () => moment;
  return runs;
}

/** Mails so far, with plain spaces. */
function mails(office: Office, about = ''): readonly { readonly to: string; subject: string; body: string }[] {
  const plain = (text: string) => text.replace(/\u00a0/gu, ' ');
  return office.host.outbox
    .map(({ to, subject, body }) => ({ to, subject: plain(subject), body: plain(body) }))
    .filter(({ subject }) => subject.includes(about));
}

function subjects(office: Office): readonly string[] {
  return mails(office).map(({ subject }) => subject);
}

function as(office: Office, email: string): Office {
  Object.assign(office.host, { user: { email, locale: 'en' } });
  return office;
}

const closings = (book: Book) => (book.sheet('Ledger') === undefined ? [] : columnOf(book, 'Ledger', 'Closing'));

describe('the heartbeat closes by itself', () => {
  test.each([
    ['UTC', '2026-11-02T12:00', '2026-09'],
    ['UTC', '2026-11-03T08:45', '2026-09'],
    ['UTC', '2026-11-03T09:45', '2026-10'],
    ['UTC', '2026-11-20T03:00', '2026-10'],
    ['Asia/Tokyo', '2026-11-02T23:45', '2026-09'],
    ['Asia/Tokyo', '2026-11-03T00:45', '2026-10'],
    ['America/Los_Angeles', '2026-11-03T16:45', '2026-09'],
    ['America/Los_Angeles', '2026-11-03T17:45', '2026-10'],
  ])('from the day and hour that the settings name, in %s: at %s UTC through %s', async (zone, now, through) => {
    const office = automated({ 'Auto-close': 'Clean clients', 'Auto-close day': '3', 'Auto-close hour': '9' });
    office.book.zone = zone;
    await at(office, now);
    expect(columnOf(office.book, 'Ledger', 'Period').slice(-1)).toEqual([through]);
  });

  test('makes the reports, and writes one summary to whom the settings name', async () => {
    const office = automated({ 'Auto-close': 'Only without errors', Notify: 'boss@example.com; cfo@example.com' });
    await at(office, '2026-11-03T10:00');
    await at(office, '2026-11-03T11:00');
    const told = mails(office, 'is closed');
    expect(told).toMatchObject([
      { to: 'boss@example.com,cfo@example.com', subject: 'Carryover: October 2026 is closed for 1 client' },
    ]);
    expect(told[0]?.body).toMatch(/- Acme, September 2026: 5 h used, 5 h carried forward, report: .*\.docx/);
    expect(told[0]?.body).toMatch(/- Acme, October 2026: 12 h used, 3 h carried forward, report: .*\.docx/);
    expect(columnOf(office.book, 'Ledger', 'Report')).not.toContain('');
  });

  test('does not where it is off', async () => {
    const office = automated({ 'Auto-close': 'Off' });
    await at(office, '2026-11-20T10:00');
    expect(closings(office.book)).toEqual([]);
  });

  const withError: Sheets = {
    Clients: [...FOUNDING.Clients, ['Birch', '2026-10']],
    Terms: [...FOUNDING.Terms, ['Birch', '2026-10', 60, 6]],
    'Time log': [...FOUNDING['Time log'], ['2026-10-12', 'Birch', 'Printers', 'soon']],
  };

  test('only without errors: tells of them when they change, once a day at most, and after a week', async () => {
    const office = automated({ 'Auto-close': 'Only without errors' }, withError);
    const told = () => mails(office, 'Carryover: October 2026 cannot be closed yet');
    for (const hour of ['10', '11', '12']) await at(office, `2026-11-03T${hour}:00`);
    await at(office, '2026-11-04T10:00');
    expect(closings(office.book)).toEqual([]);
    expect(told()).toHaveLength(1);
    expect(told()[0]?.body).toContain('Time log D6: “soon”');
    typeCell(office.book, 'Time log', 6, 'Hours', 'later');
    await at(office, '2026-11-04T11:00');
    typeCell(office.book, 'Time log', 6, 'Hours', 'never');
    await at(office, '2026-11-04T12:00');
    expect(told()).toHaveLength(2);
    await at(office, '2026-11-05T10:00');
    await at(office, '2026-11-11T10:00');
    expect(told()).toHaveLength(3);
    await at(office, '2026-11-12T11:00');
    expect(told()).toHaveLength(4);
    typeCell(office.book, 'Time log', 6, 'Hours', '1h');
    await at(office, '2026-11-12T12:00');
    expect(closings(office.book)).toHaveLength(3);
    expect(told()).toHaveLength(4);
  });

  test('clean clients: says in the summary who was held back, where and why, and not again', async () => {
    const office = automated({ 'Auto-close': 'Clean clients' }, withError);
    await at(office, '2026-11-03T10:00');
    await at(office, '2026-11-04T10:00');
    expect(columnOf(office.book, 'Ledger', 'Client')).toEqual(['Acme', 'Acme']);
    expect(mails(office, 'is closed')).toHaveLength(1);
    expect(mails(office, 'is closed')[0]?.body).toMatch(/- Birch, October 2026: “soon” .* \(Time log D6\)/);
    expect(mails(office, 'cannot be closed')).toEqual([]);
    typeCell(office.book, 'Time log', 6, 'Hours', '1h');
    await at(office, '2026-11-04T11:00');
    expect(columnOf(office.book, 'Ledger', 'Client')).toEqual(['Acme', 'Acme', 'Birch']);
    expect(mails(office, 'is closed')).toHaveLength(2);
  });

  test('leaves what somebody has reopened to them for three days, and then closes it again', async () => {
    const office = automated({ 'Auto-close': 'Only without errors' });
    const statuses = () => columnOf(office.book, 'Ledger', 'Status');
    await at(office, '2026-11-03T10:00');
    office.ask('reopenMonth', { period: '2026-10', reason: 'A day was forgotten' });
    for (const now of ['2026-11-03T11:00', '2026-11-04T10:00', '2026-11-06T09:00']) await at(office, now);
    expect(statuses()).toEqual(['Closed', 'Superseded']);
    await at(office, '2026-11-06T10:00');
    expect(statuses()).toEqual(['Closed', 'Superseded', 'Closed']);
  });

  test('goes on at once where what was reopened is closed again', async () => {
    const office = automated({ 'Auto-close': 'Only without errors' });
    await at(office, '2026-12-03T08:00');
    office.ask('reopenMonth', { period: '2026-10', reason: 'A day was forgotten' });
    office.ask('closeMonth', { through: '2026-10' });
    await at(office, '2026-12-03T10:00');
    expect(columnOf(office.book, 'Ledger', 'Period').slice(-1)).toEqual(['2026-11']);
  });

  test('nothing in a book that has lost a sheet, and says so', async () => {
    const office = automated({ 'Auto-close': 'Clean clients' });
    office.book.removeSheet(sheetIn(office.book, 'Payments'));
    await at(office, '2026-11-03T10:00');
    expect(mails(office, 'cannot be closed')[0]?.body).toContain('Payments');
    expect(office.book.sheet('Ledger')).toBeUndefined();
  });

  test('carries on a close whose browser was shut, and makes its reports', async () => {
    const office = automated({ 'Auto-close': 'Off' });
    expect(office.ask('startClose', { through: '2026-10', onlyClean: false }).state).toBe('reports');
    await at(office, '2026-11-01T12:00');
    expect(columnOf(office.book, 'Ledger', 'Report')).not.toContain('');
    expect(subjects(office)).toContain('Carryover: October 2026 is closed for 1 client');
    expect(office.ask('continueClose', {}).state).toBe('none');
  });

  test('makes the reports of a close by another manager', async () => {
    const office = automated({ 'Auto-close': 'Off' });
    as(office, BOB).ask('startClose', { through: '2026-10', onlyClean: false });
    expect(office.ask('continueClose', {})).toMatchObject({ state: 'queued', deliveredBy: ANN });
    expect(columnOf(office.book, 'Ledger', 'Report')).toEqual(['', '']);
    expect(office.ask('readAutomation', {}).waitingReports).toBe(2);
    await at(office, '2026-11-01T12:00');
    expect(columnOf(office.book, 'Ledger', 'Report')).not.toContain('');
    expect(subjects(office)).toContain('Carryover: 2 reports were made');
  });
});

describe('the heartbeat tells', () => {
  test('once a period who is to be asked for a payment, from the beginning of the period on', async () => {
    const office = automated({ 'Auto-close': 'Off' });
    const told = () => mails(office, 'payments to ask for');
    for (const day of ['01', '02', '09']) await at(office, `2026-11-${day}T10:00`);
    office.ask('closeMonth', { through: '2026-11' });
    await at(office, '2026-11-29T10:00');
    expect(told()).toEqual([]);
    await at(office, '2026-12-01T10:00');
    await at(office, '2026-12-02T10:00');
    expect(told()).toMatchObject([{ subject: 'Carryover: payments to ask for in December 2026' }]);
    expect(told()[0]?.body).toContain('- Acme: $200.00 (paid through October 2026)');
    expect(told()[0]?.body).toContain('In all: $200.00.');
    office.ask('closeMonth', { through: '2026-12' });
    await at(office, '2027-01-03T10:00');
    expect(told()[1]?.body).toContain('- Acme: $300.00 (paid through October 2026)');
  });

  test('of the dues of a month also where the month before is closed in the course of it', async () => {
    const office = automated({ 'Auto-close': 'Clean clients' });
    for (const day of ['01', '02', '03', '04']) await at(office, `2026-11-${day}T10:00`);
    const told = mails(office, 'payments to ask for');
    expect(told).toMatchObject([{ subject: 'Carryover: payments to ask for in November 2026' }]);
    expect(told[0]?.body).toContain('- Acme: $100.00 (paid through October 2026)');
  });

  test('once a threshold that a client’s hours run out, and again in its next period', async () => {
    const office = automated({ 'Auto-close': 'Off', 'Alert at %': '80' });
    office.ask('closeMonth', { through: '2026-09' });
    await at(office, '2026-11-01T10:00');
    await at(office, '2026-11-01T11:00');
    const alerts = () => mails(office, 'end of their hours');
    expect(alerts()).toHaveLength(1);
    expect(alerts()[0]?.body).toContain('- Acme: 80 %, 3 h left');
    typeRow(office.book, 'Time log', { Date: '2026-10-30', Client: 'Acme', Task: 'A rush', Hours: '5' });
    await at(office, '2026-11-01T12:00');
    await at(office, '2026-11-01T13:00');
    expect(alerts()).toHaveLength(2);
    expect(alerts()[1]?.body).toContain('- Acme: 113 %, 2 h more than is available');
    const row = typeRow(office.book, 'Time log', { Date: '2026-10-30', Client: 'Acme', Task: 'A typo', Hours: 'x' });
    await at(office, '2026-11-01T14:00');
    typeCell(office.book, 'Time log', row, 'Hours', '1');
    await at(office, '2026-11-01T15:00');
    expect(alerts()).toHaveLength(2);
    office.ask('closeMonth', { through: '2026-10' });
    typeRow(office.book, 'Payments', { Date: '2026-11-01', Client: 'Acme', Amount: 100 });
    typeRow(office.book, 'Time log', { Date: '2026-11-02', Client: 'Acme', Task: 'New work', Hours: '6' });
    await at(office, '2026-11-02T10:00');
    expect(alerts()).toHaveLength(3);
  });

  test('later what Google does not let it send today', async () => {
    const office = automated({ 'Auto-close': 'Clean clients' });
    Object.assign(office.host, { mailQuota: 0 });
    await at(office, '2026-11-03T10:00');
    expect(office.host.outbox).toEqual([]);
    expect(office.ask('readAutomation', {}).trouble).toContain('for tomorrow');
    Object.assign(office.host, { mailQuota: 100 });
    await at(office, '2026-11-04T10:00');
    expect(subjects(office).filter((subject) => subject.includes('is closed'))).toHaveLength(1);
    expect(office.ask('readAutomation', {}).trouble).toBe('');
  });
});

describe('where a service fails', () => {
  test('does everything else, says what failed, and makes good for it at the next beat', async () => {
    const office = automated({ 'Auto-close': 'Clean clients' });
    const works = office.host.fetch.bind(office.host);
    const fails = () => {
      throw new ServiceException('We’re sorry, a server error occurred. Please wait a bit and try again.');
    };
    Object.assign(office.host, { fetch: fails });
    await at(office, '2026-11-03T10:00');
    expect(closings(office.book)).toHaveLength(2);
    expect(office.ask('readAutomation', {})).toMatchObject({
      lastBeat: '2026-11-03T10:00',
      waitingReports: 2,
      trouble: expect.stringContaining('Google did not answer in time'),
    });
    expect(mails(office, 'is closed')[0]?.body).toContain('2 reports are still to be made');
    Object.assign(office.host, { fetch: works });
    await at(office, '2026-11-03T11:00');
    expect(office.ask('readAutomation', {})).toMatchObject({ waitingReports: 0, trouble: '' });
    expect(subjects(office).filter((subject) => /closed|made/.test(subject))).toEqual([
      'Carryover: October 2026 is closed for 1 client',
      'Carryover: 2 reports were made',
    ]);
  });

  test('ends quietly where somebody is at work on the book, and beats again in an hour', async () => {
    const office = automated({ 'Auto-close': 'Clean clients' });
    const somebody = {};
    office.host.lock.take(somebody);
    await at(office, '2026-11-03T10:00');
    office.host.lock.release(somebody);
    expect(closings(office.book)).toEqual([]);
    await at(office, '2026-11-03T11:00');
    expect(closings(office.book)).toHaveLength(2);
  }, 30_000);
});

describe('one account alone', () => {
  test('has the automation until another takes it over; then its own heartbeat ends', async () => {
    const office = automated({ 'Auto-close': 'Clean clients' });
    const refused = as(office, BOB).ask('installAutomation', {});
    expect(refused.refusal).toContain(ANN);
    expect(refused.state).toMatchObject({ account: ANN, isMine: false });
    expect(office.host.triggers).toHaveLength(1);
    expect(office.ask('takeOverAutomation', {})).toMatchObject({ refusal: '', state: { account: BOB, isMine: true } });
    expect(office.host.triggers).toHaveLength(2);
    await at(office, '2026-11-03T10:00');
    expect(office.host.triggers.map(({ user }) => user.email)).toEqual([BOB]);
    expect(columnOf(office.book, 'Ledger', 'Closed by')).toEqual([BOB, BOB]);
  });

  test('shows when it last beat, and that it does no more', async () => {
    const office = automated({ 'Auto-close': 'Off' });
    await at(office, '2026-11-01T10:00');
    expect(office.ask('readAutomation', {})).toMatchObject({ lastBeat: '2026-11-01T10:00', isStale: false });
    office.host.triggers.length = 0;
    await at(office, '2026-11-01T14:00');
    expect(office.ask('readAutomation', {}).isStale).toBe(true);
  });

  test('keeps its heartbeat where it is installed again, and gets another where the old one is dead', () => {
    const office = automated({ 'Auto-close': 'Off' });
    const first = office.host.triggers[0]?.id;
    expect(office.ask('installAutomation', {}).refusal).toBe('');
    expect(office.host.triggers.map(({ id }) => id)).toEqual([first]);
    const moment = new Date('2026-11-01T14:00Z');
    Object.assign(office.host, { now: moment });
    expect(office.ask('readAutomation', {}).isStale).toBe(true);
    expect(office.ask('installAutomation', {})).toMatchObject({ refusal: '', state: { isStale: false } });
    expect(office.host.triggers).toHaveLength(1);
    expect(office.host.triggers[0]?.id).not.toBe(first);
  });

  test('changes nothing where Google lets it make no trigger, and says what to do', () => {
    const office = new Office(foundingBook(), '2026-11-01T08:30');
    for (let count = 0; count < 20; count += 1)
      office.host.triggers.push({
        id: `other-${count}`,
        functionName: 'another',
        everyHours: 1,
        user: { email: ANN, locale: 'en' },
        dueAt: '2027-01-01T00:00:00Z',
      });
    expect(() => office.ask('installAutomation', {})).toThrow(/too-many-triggers.*delete those that you do not need/);
    expect(office.ask('readAutomation', {}).account).toBe('');
  });

  test('tells nothing and writes nothing down once it is taken over in the middle of a beat', () => {
    const office = automated({ 'Auto-close': 'Clean clients' });
    const moment = new Date('2026-11-03T10:00Z');
    Object.assign(office.host, { now: moment });
    const taken = (method: string) => {
      const record = JSON.parse(office.host.properties.get('automation') ?? '{}') as { account: string };
      if (method === 'setValues') office.host.properties.set('automation', JSON.stringify({ ...record, account: BOB }));
    };
    const task = { program, name: 'beat', as: 'trigger', triggerUid: '' } as const;
    runInThread(task, office.host, { onCall: (_, __, method) => taken(method) });
    expect(as(office, BOB).ask('readAutomation', {})).toMatchObject({ account: BOB, isMine: true, lastBeat: null });
    expect(office.host.outbox).toEqual([]);
  });

  test('keeps its heartbeat in a run in which Google names nobody', async () => {
    const office = automated({ 'Auto-close': 'Clean clients' });
    for (const trigger of office.host.triggers) Object.assign(trigger, { user: { email: '', locale: 'en' } });
    await at(office, '2026-11-03T10:00');
    expect(closings(office.book)).toEqual([]);
    expect(office.host.triggers).toHaveLength(1);
    expect(as(office, '').ask('takeOverAutomation', {}).refusal).toContain('who you are');
  });

  test('stops, whoever stops it', async () => {
    const office = automated({ 'Auto-close': 'Clean clients' });
    as(office, BOB).ask('stopAutomation', {});
    await at(office, '2026-11-03T10:00');
    expect(closings(office.book)).toEqual([]);
    expect(office.host.triggers).toEqual([]);
  });

  test('does nothing in a copy of its spreadsheet', async () => {
    const office = automated({ 'Auto-close': 'Clean clients' });
    const record = JSON.parse(office.host.properties.get('automation') ?? '{}') as object;
    office.host.properties.set('automation', JSON.stringify({ ...record, book: 'the-original' }));
    expect(office.ask('readAutomation', {})).toMatchObject({ isCopy: true, account: '', isMine: false });
    await at(office, '2026-11-03T10:00');
    expect(closings(office.book)).toEqual([]);
    expect(office.ask('installAutomation', {})).toMatchObject({ refusal: '', state: { isCopy: false, account: ANN } });
  });
});

test('its settings are written where the sheet has them, or made', () => {
  const office = new Office(foundingBook(settings({ 'Auto-close': 'Off', Company: 'Studio' })));
  const wanted = { autoClose: 'cleanClients', day: 5, hour: 7, notify: 'a@example.com; b@example.com' } as const;
  expect(office.ask('saveAutomation', wanted)).toMatchObject({
    refusal: '',
    state: { settings: { ...wanted, notify: 'a@example.com, b@example.com' } },
  });
  expect(columnOf(office.book, 'Settings', 'Value').slice(0, 2)).toEqual(['Clean clients', 'Studio']);
  expect(office.ask('saveAutomation', { ...wanted, day: 31 }).refusal).toContain('1 to 28');
  expect(office.ask('saveAutomation', { ...wanted, notify: 'boss' }).refusal).toContain('boss');
  const many = Array.from({ length: 51 }, (_, index) => `m${index}@example.com`).join(', ');
  expect(office.ask('saveAutomation', { ...wanted, notify: many }).refusal).toContain('At most 50');
  expect(office.ask('readAutomation', {}).settings.notify).toBe('a@example.com, b@example.com');
  const halved = new Office(
    foundingBook({
      Settings: [
        ['Setting', 'Meaning'],
        ['Auto-close', ''],
      ],
    }),
  );
  expect(halved.ask('saveAutomation', wanted).state.settings.autoClose).toBe('cleanClients');
  const bare = new Office(foundingBook());
  expect(bare.ask('saveAutomation', wanted).state.settings.autoClose).toBe('cleanClients');
});
