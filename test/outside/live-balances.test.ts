import { readFileSync, writeFileSync } from 'node:fs';
import { openXlsx, saveXlsx, type CellValue } from 'hucre';
import PizZip from 'pizzip';
import type { BalanceJson } from '../../src/app/balances';
import type { Book } from '../../src/local/book/book';
import { settle } from '../../src/local/cli/region';
import type { Language } from '../../src/words/language';
import { bookOf, loaded } from '../local/book/books';
import { bookNamed } from '../scenarios/expected';
import { balances, close } from '../scenarios/run-book';
import { recalculated, type Sheets } from './libreoffice';
import { figuresOf, liveBalances, spentAndCounted } from './live-sheets';
import { fileOf, sampleStudio } from './studio';
import { needs } from './tools';

const NOW = '2026-11-03T09:00';
const WRONG = '999';

/** Saves a book with a wrong value kept for every formula: who shows a right one has worked it out. */
async function fileWithWrongValues(book: Book, name: string): Promise<string> {
  const path = await fileOf(book, name);
  const zip = new PizZip(readFileSync(path));
  for (const file of zip.file(/^xl\/worksheets\/sheet\d+\.xml$/)) {
    zip.file(file.name, file.asText().replace(/(<f>[^<]*<\/f><v>)[^<]*(<\/v>)/g, `$1${WRONG}$2`));
  }
  writeFileSync(path, zip.generate({ type: 'nodebuffer' }));
  return path;
}

/** Has another program type rows below a sheet of a file. */
async function type(path: string, sheetName: string, rows: readonly CellValue[][]): Promise<void> {
  const workbook = await openXlsx(readFileSync(path));
  workbook.sheets.find(({ name }) => name === sheetName)?.rows.push(...rows);
  writeFileSync(path, await saveXlsx(workbook));
}

/** What the program makes of a file, which stays as it is. */
async function balancesOf(path: string): Promise<readonly BalanceJson[]> {
  const book = await loaded(readFileSync(path));
  settle(book);
  return balances(book, NOW).clients;
}

const STAGES = ['new', 'two months closed', 'all closed', 'work added', 'work not counted yet'] as const;
type Stage = (typeof STAGES)[number];

const LOG = { en: 'Time log', ru: 'Учёт времени' };
const NO = { en: 'No', ru: 'Нет' };

function entry(date: string, client: string, hours: string, counted: number | null, charge = ''): CellValue[] {
  return [new Date(`${date}T00:00:00Z`), client, '', 'Call', '', hours, charge, counted];
}

/** The studio's book at every stage, in a file each. */
async function stages(language: Language): Promise<Readonly<Record<Stage, string>>> {
  const book = sampleStudio(language);
  const [first = '', second = ''] = balances(book, NOW).clients.map(({ client }) => client);
  const unclosed = await fileWithWrongValues(book, 'new');
  close(book, { through: '2026-09' }, '2026-10-31T09:00');
  const inOctober = await fileWithWrongValues(book, 'two months closed');
  close(book, { through: '2026-10' }, NOW);
  const closed = await fileWithWrongValues(book, 'all closed');
  const added = await fileWithWrongValues(book, 'work added');
  await type(added, LOG[language], [
    entry('2026-11-02', first, '1:30', 1.5),
    entry('2026-10-30', first.toUpperCase(), '45m', 0.75),
    entry('2026-11-02', first, '2h', 0, NO[language]),
    entry('2026-12-01', first, '1h', 1),
    entry('2026-11-02', second, '-0:30', -0.5),
  ]);
  const uncounted = await fileWithWrongValues(book, 'work not counted yet');
  await type(uncounted, LOG[language], [
    entry('2026-11-02', first, '1:30', 1.5),
    entry('2026-11-02', first, '45m', null),
    entry('2026-11-03', first, '1h', null),
  ]);
  return {
    new: unclosed,
    'two months closed': inOctober,
    'all closed': closed,
    'work added': added,
    'work not counted yet': uncounted,
  };
}

needs('soffice').each(['en', 'ru'] as const)('the sample studio (%s), worked out anew by LibreOffice', (language) => {
  let files: Readonly<Record<Stage, string>>;
  let shown: ReadonlyMap<string, Sheets>;

  function at(stage: Stage): Sheets {
    return shown.get(stage) ?? new Map();
  }

  beforeAll(async () => {
    files = await stages(language);
    shown = recalculated(Object.values(files));
  }, 60_000);

  it.each(STAGES.slice(0, -1))('%s: every live balance is what the program finds', async (stage) => {
    const found = await balancesOf(files[stage]);
    expect(found).toHaveLength(12);
    expect(liveBalances(at(stage), language)).toEqual(found.map((balance) => ({ ...figuresOf(balance), unread: 0 })));
  });

  it('says how many entries are not counted yet, and counts the others', async () => {
    const [now] = await balancesOf(files['work not counted yet']);
    expect(now).toMatchObject({ used: 195 });
    expect(liveBalances(at('work not counted yet'), language)[0]).toMatchObject({ used: 90, unread: 2 });
  });

  it.each(STAGES)('%s: no cell of any sheet holds an error', (stage) => {
    const cells = [...at(stage)].flatMap(([sheet, rows]) => rows.flat().map((cell) => `${sheet}: ${cell}`));
    expect(cells.length).toBeGreaterThan(2000);
    expect(cells.filter((cell) => /: (#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)|Err:\d+|999)$/.test(cell))).toEqual(
      [],
    );
  });

  it.each(STAGES)('%s: the work plan shows what was spent on each task', (stage) => {
    const tasks = spentAndCounted(at(stage), language);
    expect(tasks.filter(({ counted }) => counted > 0).length).toBeGreaterThan(3);
    expect(tasks.map(({ spent }) => spent)).toEqual(tasks.map(({ counted }) => counted));
  });
});

needs('soffice')('other books, worked out anew by LibreOffice', () => {
  it('of every policy: show what the program finds', async () => {
    const names = ['plain-en-1001', 'plain-en-1003', 'typed-en-1102', 'typed-ru-1201'] as const;
    const files = new Map<string, string>();
    for (const name of names) {
      const book = await bookNamed(name);
      close(book, { through: '2026-03' }, '2026-04-20T09:00');
      files.set(name, await fileWithWrongValues(book, name));
    }
    const shown = recalculated([...files.values()]);
    for (const [name, path] of files) {
      const found = await balancesOf(path);
      const live = liveBalances(shown.get(name) ?? new Map(), name.includes('-ru-') ? 'ru' : 'en');
      expect(live).toEqual(found.map((balance) => ({ ...figuresOf(balance), unread: 0 })));
    }
  }, 60_000);

  it('of clients with odd names: keep their hours apart', async () => {
    const long = 'A society with a very long name '.repeat(9);
    const names = [
      'Star*',
      'Star two',
      'W?y',
      'Why',
      'Tilde~',
      '>5',
      '<>x',
      '=1+1',
      '"Q"',
      '2026',
      'TRUE',
      '^a.',
      long,
    ];
    const book = bookOf({
      Clients: [['Client', 'Start'], ...names.map((name) => [`'${name}`, '2026-09'])],
      Terms: [
        ['Client', 'From', 'Monthly fee', 'Monthly hours'],
        ...names.map((name) => [`'${name}`, '2026-09', 100, 10]),
      ],
      Payments: [['Date', 'Client', 'Amount']],
      'Time log': [
        ['Date', 'Client', 'Task', 'Hours'],
        ...names.map((name, index) => ['2026-09-04', `'${name}`, 'Letter', `${String(index + 1)}h`]),
      ],
    });
    const found = balances(book, '2026-09-05T09:00').clients;
    expect(found.map(({ used }) => used)).toEqual(names.map((_, index) => 60 * (index + 1)));
    const path = await fileWithWrongValues(book, 'odd');
    const sheets = recalculated([path]).get('odd') ?? new Map();
    expect(liveBalances(sheets, 'en')).toEqual(found.map((balance) => ({ ...figuresOf(balance), unread: 0 })));
  }, 60_000);
});
