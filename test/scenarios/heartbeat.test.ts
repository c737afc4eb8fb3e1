import { resolve } from 'node:path';
import { runDue, type TriggerRun } from '../../src/local/execution/due';
import { readProgram } from '../../src/local/execution/program';
import type { Book } from '../../src/local/book/book';
import { columnOf, typeCell, typeRow } from './cells';
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
    ['2026-11-02T12:00', 0],
    ['2026-11-03T08:45', 0],
    ['2026-11-03T09:45', 2],
    ['2026-11-20T03:00', 2],
  ])('from the day and hour that the settings name: at %s %i statements', async (now, statements) => {
    const office = automated({ 'Auto-close': 'Clean clients', 'Auto-close day': '3', 'Auto-close hour': '9' });
    await at(office, now);
    expect(closings(office.book)).toHaveLength(statements);
  });

  test('makes the reports, and writes one summary to whom the settings name', async () => {
    const office = automated({ 'Auto-close': 'Only without errors', Notify: 'boss@example.com; cfo@example.com' });
    await at(office, '2026-11-03T10:00');
    await at(office, '2026-11-03T11:00');
    const told = mails(office, 'is closed');
    expect(told).toMatchObject([
      { to: 'boss@example.com,cfo@example.com', subject: 'Carryover: October 2026 is closed for 1 client' },
    ]);
    expect(told[0]?.body).toContain('Acme, September 2026: ');
    expect(columnOf(office.book, 'Ledger', 'Report')).not.toContain('');
  });

  test('does not where it is off', async () => {
    const office = automated({ 'Auto-close': 'Off' });
    await at(office, '2026-11-20T10:00');
    expect(closings(office.book)).toEqual([]);
  });

  test('with errors closes nothing or the clean clients, as the settings say, and tells of them once a day', async () => {
    const others: Sheets = {
      Clients: [...FOUNDING.Clients, ['Birch', '2026-10']],
      Terms: [...FOUNDING.Terms, ['Birch', '2026-10', 60, 6]],
      'Time log': [...FOUNDING['Time log'], ['2026-10-12', 'Birch', 'Printers', 'soon']],
    };
    const strict = automated({ 'Auto-close': 'Only without errors' }, others);
    for (const hour of ['10', '11', '12']) await at(strict, `2026-11-03T${hour}:00`);
    await at(strict, '2026-11-04T10:00');
    expect(closings(strict.book)).toEqual([]);
    const told = mails(strict, 'Carryover: October 2026 cannot be closed yet');
    expect(told).toHaveLength(2);
    expect(told[0]?.body).toContain('Time log D6:');
    typeCell(strict.book, 'Time log', 6, 'Hours', '1h');
    await at(strict, '2026-11-04T11:00');
    expect(closings(strict.book)).toHaveLength(3);
    const clean = automated({ 'Auto-close': 'Clean clients' }, others);
    await at(clean, '2026-11-03T10:00');
    expect(columnOf(clean.book, 'Ledger', 'Client')).toEqual(['Acme', 'Acme']);
    expect(mails(clean, 'is closed')[0]?.body).toContain('Birch, October 2026: “soon”');
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
  test('once a month who is to be asked for a payment', async () => {
    const office = automated({ 'Auto-close': 'Off' });
    for (const day of ['01', '02', '09']) await at(office, `2026-11-${day}T10:00`);
    await at(office, '2026-12-01T10:00');
    const asked = mails(office, 'payments to ask for');
    expect(asked).toEqual([]);
    office.ask('closeMonth', { through: '2026-11' });
    await at(office, '2027-01-01T10:00');
    await at(office, '2027-01-02T10:00');
    const after = mails(office, 'payments to ask for');
    expect(after).toMatchObject([{ subject: 'Carryover: payments to ask for in January 2027' }]);
    expect(after[0]?.body).toContain('- Acme: $200.00 (paid through October 2026)');
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
  const bare = new Office(foundingBook());
  expect(bare.ask('saveAutomation', wanted).state.settings.autoClose).toBe('cleanClients');
});
