import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import { Book } from '../../../../src/local/book/book';
import { settle } from '../../../../src/local/cli/region';
import { localHost, type LocalHost } from '../../../../src/local/execution/local-host';
import { fillWithSample } from '../../../../src/local/sample/fill';
import { menuWords } from '../../../../src/words/menu';
import { textOf } from '../../../documents/docx-text';
import { columnIn, columnOf, sheetIn, typeCell } from '../../../scenarios/cells';
import { setUp } from '../../../scenarios/run-book';
import { builtProgram } from '../../../scenarios/typist';
import { officeOver, type OfficeAtWork } from './office-over';

const OLGA = { email: 'olga@studio.example', locale: 'en' };

let folder: string;
let host: LocalHost;
let at: OfficeAtWork;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'carryover-'));
  const book = new Book();
  setUp(book, 'en');
  fillWithSample(book, 'en');
  settle(book);
  host = localHost({
    book,
    path: join(folder, 'Studio.xlsx'),
    reports: join(folder, 'Studio reports'),
    now: new Date('2026-11-03T07:00:00Z'),
    user: OLGA,
    filesOf: '',
    log: () => undefined,
  });
  at = officeOver(host, builtProgram);
  await at.office.open('1', OLGA);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Calls a function of the program as its pages do. */
async function called(name: string, request: object): Promise<unknown> {
  const reply = await at.office.run('1', name, JSON.stringify([JSON.stringify(request)]));
  if ('failure' in reply) throw new Error(reply.failure);
  const answer = JSON.parse(String(reply.value)) as { ok: boolean; value: unknown };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
}

describe('the add-on in the sample studio', () => {
  it('has its menu', () => {
    const { items, menu } = menuWords('en');
    expect(at.office.menus('1')).toMatchObject([{ caption: menu }]);
    expect(at.office.menus('1')[0]?.entries).toContainEqual({
      kind: 'item',
      caption: items.close,
      functionName: 'showClose',
    });
  });

  it.each([
    ['showProblems', 'problems', 'sidebar'],
    ['showClose', 'close', 'modeless'],
    ['showOwed', 'owed', 'modal'],
  ])('shows the page of %s', async (functionName, name, kind) => {
    await at.office.choose('1', functionName);
    expect(at.told('1', 'page').at(-1)?.page).toMatchObject({ name, kind });
    expect(at.office.pageHtml(name)).toContain('carryoverRun');
  });

  it('completes a row that is typed', async () => {
    const log = sheetIn(host.book, 'Time log');
    const row = log.lastRow + 1;
    for (const [header, text] of [
      ['Client', 'Blue Kite Travel'],
      ['Task', 'Backup'],
      ['Hours', '0:30'],
    ] as const) {
      typeCell(host.book, 'Time log', row, header, text);
      const area = { row, column: columnIn(log, header), rows: 1, columns: 1 };
      await at.office.edited('1', [{ sheet: 'Time log', area, value: text }]);
    }
    expect(columnOf(host.book, 'Time log', 'Date').at(-1)).not.toBe('');
    expect(columnOf(host.book, 'Time log', 'ID').at(-1)).not.toBe('');
    expect(at.office.log.slice(0, 3).map(({ failure, lines }) => [failure, lines])).toEqual(Array(3).fill([null, []]));
  });

  it('has no documents before they are made', () => {
    expect(at.office.documents('1')).toEqual([]);
  });

  it('files the reports of a closed month, to be seen and downloaded', async () => {
    await called('closeMonth', { through: '2026-10' });
    const before = at.told('1', 'news').filter(({ panel }) => panel === 'documents').length;
    await called('deliverReports', { limit: 40 });
    expect(at.told('1', 'news').filter(({ panel }) => panel === 'documents').length).toBeGreaterThan(before);
    const bakery = at.office.documents('1').find(({ name }) => name.endsWith('Harbour Lane Bakery'));
    expect(bakery?.documents.map(({ createdAt }) => createdAt)).toEqual(['2026-11-03T09:00:00', '2026-11-03T09:00:00']);
    const [document] = bakery?.documents ?? [];
    const preview = await at.office.preview('1', document?.id ?? '');
    expect(preview.ok && preview.value.html).toContain('Harbour Lane Bakery');
    const download = at.office.download('1', document?.id ?? '');
    if (!download.ok) throw new Error(download.refusal.message);
    expect(textOf(Buffer.from(download.value.base64, 'base64'))).toContain('Harbour Lane Bakery');
    expect(download.value.name).toMatch(/\.docx$/);
  });

  it('says how long that would have taken at Google', () => {
    const delivered = at.office.log.find(({ functionName }) => functionName === 'deliverReports');
    expect(delivered?.simulatedSeconds).toBeGreaterThan(10);
    expect(delivered?.calls).toContainEqual({ method: 'UrlFetchApp.fetchAll', count: expect.any(Number) });
  });

  it('says that a document is gone whose file was taken away', async () => {
    const [first] = at.office.documents('1');
    const id = first?.documents[0]?.id ?? '';
    for (const name of readdirSync(join(folder, 'Studio reports')))
      rmSync(join(folder, 'Studio reports', name), { recursive: true });
    expect(await at.office.preview('1', id)).toMatchObject({ ok: false, refusal: { code: 'gone' } });
    expect(at.office.download('1', id)).toMatchObject({ ok: false, refusal: { code: 'gone' } });
    expect(at.office.documents('1')).toEqual([]);
  });

  it('installs its heartbeat, which runs when the clock is moved', async () => {
    await called('installAutomation', {});
    expect(at.office.triggers).toHaveLength(1);
    expect(await at.office.moveClock('1', '2026-11-03T11:30')).toEqual({ ok: true, value: { ran: 1 } });
    expect(at.office.log[0]).toMatchObject({ as: 'trigger', email: OLGA.email, failure: null });
  });

  it('had no fault', () => {
    expect(at.faults).toEqual([]);
  });
});
