import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import PizZip from 'pizzip';
import type { CloseAnswer, PublicFunctions } from '../../../src/local/cli/answers';
import { load } from '../../../src/local/book/xlsx/load';
import { save } from '../../../src/local/book/xlsx/save';
import type { Book } from '../../../src/local/book/book';
import { paragraph, withMore } from '../../documents/edited-template';
import { carryover, documentOf } from './desk';

const NOW = ['--now', '2026-11-03T09:00'];
let folder = '';
let path = '';
let sample: Buffer;

beforeAll(async () => {
  const made = fs.mkdtempSync(join(tmpdir(), 'carryover-'));
  await carryover('init', join(made, 'Studio.xlsx'), '--sample');
  sample = fs.readFileSync(join(made, 'Studio.xlsx'));
  fs.rmSync(made, { recursive: true });
});

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'carryover-'));
  path = join(folder, 'Studio.xlsx');
  fs.writeFileSync(path, sample);
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

/** Everything that lies in the test's folder, with its content. */
function onDisk(): ReadonlyMap<string, string> {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((file) => join(file.parentPath, file.name))
      .map((file) => [relative(folder, file), fs.readFileSync(file).toString('base64')]),
  );
}

/** Changes the book as another program would. */
async function edit(change: (book: Book) => void): Promise<void> {
  const loaded = await load(fs.readFileSync(path));
  if (!loaded.ok) throw new Error(loaded.code);
  change(loaded.book);
  fs.writeFileSync(path, await save(loaded.book));
}

/** Types into the first time entry's hours something that is not hours; it is of the law firm. */
function spoilHours(book: Book): void {
  const log = book.sheet('Time log');
  const [headers = []] = log?.display({ row: 1, column: 1, rows: 1, columns: 20 }) ?? [];
  log?.write({ row: 2, column: headers.indexOf('Hours') + 1, rows: 1, columns: 1 }, [['two']]);
}

/** All clients share an address. */
function giveAddresses(book: Book): void {
  const clients = book.sheet('Clients');
  const [headers = []] = clients?.display({ row: 1, column: 1, rows: 1, columns: 30 }) ?? [];
  const typed = (header: string, row: number, value: string): void => {
    const column = headers.indexOf(header) + 1;
    clients?.write({ row, column, rows: 1, columns: 1 }, [[value]]);
  };
  for (let row = 2; row <= (clients?.lastRow ?? 0); row++) {
    typed('Emails', row, 'client@example.com');
    typed('Delivery', row, 'Share');
  }
}

/** Types one more hour of the bakery's below the time log. */
function addWork(book: Book): void {
  const log = book.sheet('Time log');
  const typed = { Date: '2026-11-02', Client: 'Harbour Lane Bakery', Task: 'Advent menu', Hours: '1h' };
  const [headers = []] = log?.display({ row: 1, column: 1, rows: 1, columns: 20 }) ?? [];
  const row = (log?.lastRow ?? 0) + 1;
  for (const [header, text] of Object.entries(typed)) {
    log?.write({ row, column: headers.indexOf(header) + 1, rows: 1, columns: 1 }, [[text]]);
  }
}

describe('init', () => {
  it('makes a book in which nothing is wrong', async () => {
    const empty = join(folder, 'Empty.xlsx');
    expect(await carryover('init', empty)).toMatchObject({ status: 0, err: '' });
    expect(documentOf(await carryover('check', empty, '--json'))).toEqual({ ok: true, issues: [] });
  });

  it('leaves a file that is there as it is', async () => {
    const before = onDisk();
    expect(await carryover('init', path)).toMatchObject({ status: 3, out: '' });
    expect(onDisk()).toEqual(before);
  });
});

describe('close', () => {
  it('closes every month up to the period, writes the reports, and keeps a backup', async () => {
    const ran = await carryover('close', path, '2026-10', '--json', ...NOW);
    expect(ran).toMatchObject({ status: 0, err: '' });
    const answer = documentOf(ran) as CloseAnswer;
    expect(Object.keys(answer)).toEqual(['through', 'closed', 'skipped', 'issues', 'reports']);
    expect(answer).toMatchObject({ through: '2026-10', skipped: [], issues: [] });
    expect(answer.closed).toHaveLength(33);
    expect(answer.reports).toHaveLength(33);
    expect(answer.reports.filter((report) => !fs.existsSync(report.file))).toEqual([]);
    const backups = join(folder, 'Studio backups');
    expect(fs.readdirSync(backups)).toEqual(['Studio 2026-11-03 09-00-00.xlsx']);
    expect(fs.readFileSync(join(backups, 'Studio 2026-11-03 09-00-00.xlsx')).equals(sample)).toBe(true);
  });

  it('closes up to the month before today where no period is given', async () => {
    const ran = await carryover('close', path, '--dry-run', '--json', '--now', '2026-10-02T09:00');
    expect((documentOf(ran) as CloseAnswer).through).toBe('2026-09');
  });

  it('writes nothing anywhere in a dry run, and says what it would do', async () => {
    const before = onDisk();
    const tried = documentOf(await carryover('close', path, '2026-10', '--dry-run', '--json', ...NOW)) as CloseAnswer;
    expect(onDisk()).toEqual(before);
    const done = documentOf(await carryover('close', path, '2026-10', '--json', ...NOW)) as CloseAnswer;
    const figures = ({ closed }: CloseAnswer) => closed.map(({ client, period, closing }) => [client, period, closing]);
    expect(figures(tried)).toEqual(figures(done));
    expect(tried.reports).toEqual([]);
  });

  it('changes nothing when it is done again', async () => {
    await carryover('close', path, '2026-10', ...NOW);
    const before = onDisk();
    expect(await carryover('close', path, '2026-10', ...NOW)).toMatchObject({ status: 0 });
    expect(onDisk()).toEqual(before);
  });

  it('writes a report again that is gone', async () => {
    const { reports } = documentOf(await carryover('close', path, '2026-08', '--json', ...NOW)) as CloseAnswer;
    const file = reports[0]?.file ?? '';
    const bytes = fs.readFileSync(file);
    fs.rmSync(file);
    await carryover('report', path, '2026-08', ...NOW);
    expect(fs.readFileSync(file).equals(bytes)).toBe(true);
  });

  it('writes a report again that was edited, and keeps the edited one beside it', async () => {
    const { reports } = documentOf(await carryover('close', path, '2026-08', '--json', ...NOW)) as CloseAnswer;
    const file = reports[0]?.file ?? '';
    const bytes = fs.readFileSync(file);
    fs.writeFileSync(file, 'edited');
    const aside = file.replace(/\.docx$/, ' (edited).docx');
    const { client } = reports[0] ?? { client: '' };
    const { out } = await carryover('report', path, '2026-08', '--client', client, ...NOW);
    expect([fs.readFileSync(file).equals(bytes), fs.readFileSync(aside, 'utf8')]).toEqual([true, 'edited']);
    expect(out).toContain(`Somebody had edited a report: it is kept as ${aside}`);
    const again = await carryover('report', path, '2026-08', '--client', client, '--json', ...NOW);
    expect(documentOf(again)).toMatchObject({ reports: [{ file }], setAside: [] });
    expect(fs.readFileSync(file).equals(bytes)).toBe(true);
  });

  it('writes reports over their earlier selves where only the template changed', async () => {
    const { reports } = documentOf(await carryover('close', path, '2026-08', '--json', ...NOW)) as CloseAnswer;
    const [{ file } = { file: '' }] = reports;
    const before = fs.readFileSync(file);
    const { out } = await carryover('template', path, ...NOW);
    const own = /\/.*\.docx/.exec(out)?.[0] ?? '';
    const edited = withMore(fs.readFileSync(own, 'base64'), paragraph('Warm regards'));
    fs.writeFileSync(own, Buffer.from(edited, 'base64'));
    const ran = documentOf(await carryover('report', path, '2026-08', '--json', ...NOW));
    expect(ran).toMatchObject({ reports: reports.map((report) => ({ file: report.file })), setAside: [] });
    expect(fs.readFileSync(file).equals(before)).toBe(false);
    expect([...onDisk().keys()].filter((name) => name.includes('edited'))).toEqual([]);
  });

  it('sends nothing unless it is asked to, and then keeps the mails beside the book', async () => {
    await edit(giveAddresses);
    const outbox = (): { to: string; subject: string }[] => {
      const beside = JSON.parse(fs.readFileSync(`${path}.carryover.json`, 'utf8')) as {
        outbox: { to: string; subject: string }[];
      };
      return beside.outbox;
    };
    const { reports } = documentOf(await carryover('close', path, '2026-08', '--json', ...NOW)) as CloseAnswer;
    expect(outbox()).toEqual([]);
    const { sent } = documentOf(await carryover('close', path, '2026-09', '--send', '--json', ...NOW)) as {
      readonly sent: readonly { readonly client: string; readonly periods: readonly string[] }[];
    };
    const client = reports[0]?.client ?? '';
    expect(sent.find((one) => one.client === client)?.periods).toEqual(['2026-08', '2026-09']);
    expect(outbox()).toHaveLength(sent.length);
    const { out, status } = await carryover('send', path, '2026-08', '--client', client, ...NOW);
    expect([status, out]).toEqual([0, expect.stringContaining(`${client}: 2026-08 to client@example.com`)]);
    expect(outbox()).toHaveLength(sent.length + 1);
    expect(await carryover('send', path, '2027-01', ...NOW)).toMatchObject({ status: 1 });
  });

  it('writes the reports where it is told to', async () => {
    const elsewhere = join(folder, 'out');
    const ran = await carryover('close', path, '2026-08', '--json', '--reports', elsewhere, ...NOW);
    const files = (documentOf(ran) as CloseAnswer).reports.map((report) => report.file);
    expect(files.filter((file) => !file.startsWith(elsewhere) || !fs.existsSync(file))).toEqual([]);
  });

  it('closes nothing where anything is wrong, and touches nothing', async () => {
    await edit(spoilHours);
    const before = onDisk();
    const ran = await carryover('close', path, '2026-10', '--json', ...NOW);
    expect(ran.status).toBe(1);
    expect(documentOf(ran)).toMatchObject({
      closed: [],
      issues: [{ severity: 'error', sheet: 'Time log', cell: expect.stringMatching(/^[A-Z]2$/) }],
    });
    expect(onDisk()).toEqual(before);
  });

  it('closes the clients without errors with --only-clean, and says who was held back', async () => {
    await edit(spoilHours);
    const ran = await carryover('close', path, '2026-10', '--only-clean', '--json', ...NOW);
    expect(ran.status).toBe(1);
    const { closed, skipped } = documentOf(ran) as CloseAnswer;
    expect(new Set(closed.map(({ client }) => client)).size).toBe(11);
    expect(new Set(skipped.map(({ client }) => client))).toEqual(new Set(['Hale & Stone Solicitors']));
  });

  it('prints a line a client and period for people', async () => {
    const { out } = await carryover('close', path, '2026-09', ...NOW);
    expect(out.split('\n').filter((line) => /^2026-0[89] {2}/.test(line))).toHaveLength(21);
    expect(out).toContain('21 reports in');
  });
});

describe('a book that cannot be written', () => {
  it.each([
    ['.~lock.Studio.xlsx#', 'LibreOffice'],
    ['~$Studio.xlsx', 'Excel'],
  ])('because %s says that it is open in %s is left as it is', async (mark) => {
    fs.writeFileSync(join(folder, mark), '');
    const before = onDisk();
    const ran = await carryover('close', path, '2026-10', ...NOW);
    expect(ran).toMatchObject({ status: 3, out: '' });
    expect(ran.err).toContain(mark);
    expect(onDisk()).toEqual(before);
  });

  it('without losing a chart is left as it is, unless the loss is accepted', async () => {
    const zip = new PizZip(sample);
    zip.file('xl/charts/chart1.xml', '<chart/>');
    fs.writeFileSync(path, zip.generate({ type: 'nodebuffer' }));
    const before = onDisk();
    const ran = await carryover('close', path, '2026-08', ...NOW);
    expect(ran).toMatchObject({ status: 3, out: '' });
    expect(ran.err).toContain('charts');
    expect(onDisk()).toEqual(before);
    expect(await carryover('close', path, '2026-08', '--accept-loss', ...NOW)).toMatchObject({ status: 0 });
  });

  it('still shows its balances, and says that it was not refreshed', async () => {
    await edit(addWork);
    fs.writeFileSync(join(folder, '.~lock.Studio.xlsx#'), '');
    const before = onDisk();
    const ran = await carryover('balances', path, '--json', ...NOW);
    expect(ran.status).toBe(0);
    expect((documentOf(ran) as PublicFunctions['readBalances']['answer']).clients).toHaveLength(12);
    expect(ran.err).toContain('open in another program');
    expect(onDisk()).toEqual(before);
  });
});

describe('balances', () => {
  it('refreshes the Balances sheet with what was typed since, and says nothing of it', async () => {
    await edit(addWork);
    expect(await carryover('balances', path, ...NOW)).toMatchObject({ status: 0, err: '' });
    const loaded = await load(fs.readFileSync(path));
    const log = loaded.ok ? loaded.book.sheet('Time log') : undefined;
    const [headers = []] = log?.display({ row: 1, column: 1, rows: 1, columns: 20 }) ?? [];
    expect(log?.value(log.lastRow, headers.indexOf('Counted') + 1)).toBe(1);
  });

  it('writes nothing in a dry run', async () => {
    await edit(addWork);
    const before = onDisk();
    await carryover('balances', path, '--dry-run', ...NOW);
    expect(onDisk()).toEqual(before);
  });

  it('are printed in the language asked for', async () => {
    const { out } = await carryover('balances', path, '--lang', 'ru', ...NOW);
    expect(out).toContain('Доступно');
  });
});

describe('reopen', () => {
  it('takes the newest month of one client back, to be closed as the next revision', async () => {
    await carryover('close', path, '2026-10', ...NOW);
    const one = ['--client', 'open door charity', '--reason', 'A gift forgotten'];
    const reopened = await carryover('reopen', path, '2026-10', ...one, '--json', ...NOW);
    expect(documentOf(reopened)).toEqual({
      reopened: [{ client: 'Open Door Charity', period: '2026-10', revision: 1 }],
      skipped: [],
      issues: [],
    });
    const again = documentOf(await carryover('close', path, '2026-10', '--json', ...NOW)) as CloseAnswer;
    expect(again.closed).toMatchObject([{ client: 'Open Door Charity', period: '2026-10', revision: 2 }]);
  });

  it('reopens nothing where a later month is closed', async () => {
    await carryover('close', path, '2026-10', ...NOW);
    const before = fs.readFileSync(path);
    const ran = await carryover('reopen', path, '2026-08', ...NOW);
    expect(ran.status).toBe(1);
    expect(ran.out).toContain('nothing was reopened');
    expect(fs.readFileSync(path).equals(before)).toBe(true);
  });
});

describe('documents that are asked for', () => {
  const filesOf = (ran: Awaited<ReturnType<typeof carryover>>) =>
    (documentOf(ran) as { reports: { file: string }[] }).reports;

  it('are the acts of a closed month, each written once', async () => {
    await carryover('close', path, '2026-08', ...NOW);
    const ran = await carryover('act', path, '2026-08', '--json', ...NOW);
    expect(ran).toMatchObject({ status: 0, err: '' });
    const acts = filesOf(ran);
    expect(acts).toHaveLength(10);
    expect(acts[0]).toMatchObject({ kind: 'act', period: '2026-08', revision: 1 });
    expect(acts.filter(({ file }) => !fs.existsSync(file))).toEqual([]);
    const before = onDisk();
    const one = ['--client', 'museum of timepieces', '--lang', 'ru'];
    expect(await carryover('act', path, '2026-08', ...one, ...NOW)).toMatchObject({ status: 1 });
    expect(filesOf(await carryover('act', path, '2026-08', '--json', ...NOW))).toEqual(acts);
    expect(onDisk()).toEqual(before);
  });

  it('are no acts of a month that is not closed', async () => {
    const ran = await carryover('act', path, '2026-08', ...NOW);
    expect(ran).toMatchObject({ status: 1, out: 'No closed statement of 2026-08 to report.\n' });
  });

  it('are payment requests for whom something is asked of', async () => {
    const ran = await carryover('request', path, '--reports', join(folder, 'out'), ...NOW);
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(ran.out).toMatch(/^\d+ payment requests in .*out\n$/);
  });

  it('are requests for those whose rows are right, and the rest are named', async () => {
    await edit(spoilHours);
    const ran = await carryover('request', path, '--json', ...NOW);
    expect(ran.status).toBe(1);
    expect(documentOf(ran)).toMatchObject({
      skipped: [{ client: 'Hale & Stone Solicitors' }],
      issues: [{ sheet: 'Time log', severity: 'error' }],
    });
    expect(filesOf(ran).length).toBeGreaterThan(1);
  });

  it('say what of the office’s own templates could not be used', async () => {
    await carryover('close', path, '2026-08', ...NOW);
    for (const kind of ['act', 'proposal']) {
      const { out } = await carryover('template', path, '--kind', kind);
      fs.writeFileSync(/\/.*\.docx/.exec(out)?.[0] ?? '', 'spoilt');
    }
    const act = await carryover('act', path, '2026-08', '--lang', 'en', ...NOW);
    expect(act.status).toBe(0);
    expect(act.out).toContain('“Act, English”');
    const typed = ['proposal', path, '--client', 'Acme', '--hours', '7:30', '--lang', 'en'];
    expect((await carryover(...typed, ...NOW)).out).toContain('“Proposal, English”');
    expect(documentOf(await carryover(...typed, '--json', ...NOW))).toMatchObject({ lookFaults: [] });
  });

  it('are proposals, whose options are read as cells are', async () => {
    const typed = ['--client', 'Acme', '--hours', '7:30', '--needs', 'A site; An answer', '--services', 'hosting'];
    const ran = await carryover('proposal', path, ...typed, '--lang', 'ru', '--json', ...NOW);
    expect(ran.status).toBe(0);
    expect(filesOf(ran)).toMatchObject([{ kind: 'proposal', client: 'Acme', period: '2026-11', revision: 1 }]);
    expect(filesOf(ran)[0]?.file).toMatch(/Proposals.2026-11-03 Предложение, Acme\.docx$/);
    const wrong = await carryover('proposal', path, '--currency', 'ZZZ', '--services', 'Hostin', ...NOW);
    expect(wrong.status).toBe(1);
    expect(wrong.out.split('\n')).toEqual([
      '--client: Fill this in.',
      '--hours: Fill this in.',
      '--currency: “ZZZ” is not a currency code. Type three letters, such as USD, EUR or RUB.',
      '--services: There is no service “Hostin”. Did you mean “Hosting”?',
      '',
    ]);
  });
});

describe('export', () => {
  it('prints the ledger, or writes the same to a file', async () => {
    await carryover('close', path, '2026-08', ...NOW);
    const { out } = await carryover('export', path, '--format', 'csv');
    expect(out.split('\n')[0]).toMatch(/^client,/);
    const file = join(folder, 'ledger.csv');
    await carryover('export', path, '--format', 'csv', '--out', file);
    expect(fs.readFileSync(file, 'utf8')).toBe(out);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['is not there', null, 'missing'],
    ['is a text', Buffer.from('not a workbook'), 'not-a-workbook'],
    ['is empty', Buffer.alloc(0), 'not-a-workbook'],
    ['was copied by half', 'half', 'damaged'],
  ] as const)('because it %s ends with status 3 and one document', async (_, content, code) => {
    const file = join(folder, 'Bad.xlsx');
    if (content !== null) fs.writeFileSync(file, content === 'half' ? sample.subarray(0, sample.length / 2) : content);
    const ran = await carryover('close', file, '--json');
    expect(ran.status).toBe(3);
    expect(ran.err).toContain('Bad.xlsx');
    expect(documentOf(ran)).toMatchObject({ error: { code } });
  });

  it('because it is a folder ends with status 3', async () => {
    expect(await carryover('check', folder)).toMatchObject({ status: 3, out: '' });
  });
});

it('says in one line what is wrong with a command, and ends with status 2', async () => {
  const ran = await carryover('close', path, '2026-13');
  expect(ran).toMatchObject({ status: 2, out: '' });
  expect(ran.err).toBe('“2026-13” is not a month: write it as 2026-10.\n');
});
