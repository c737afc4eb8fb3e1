import type { Book, Input, Sheet } from '../../src/local/book/book';
import { deleteRows, insertRowsAfter } from '../../src/local/book/reshape';
import { officeOf, remnantsOf } from './cuts';
import { call } from './executions';
import { columnOf, copyOf, rowsOf, sheetOf, shown } from './sheets';
import { hostOn, runningStudio } from './studio';

const running = runningStudio();

const NEW_ENTRY: readonly Input[] = ['2026-10-20', 'Acme', 'Support', 'Cables', 'Ann', '0:45'];

/** What somebody does to the Time log while a close runs. */
const edits: readonly (readonly [string, (log: Sheet) => void])[] = [
  ['types an entry', (log) => type(log, log.lastRow + 1, NEW_ENTRY)],
  [
    'inserts a row at the top and types an entry into it',
    (log) => {
      insertRowsAfter(log, 1, 1);
      type(log, 2, NEW_ENTRY);
    },
  ],
  ['inserts a blank row at the top', (log) => insertRowsAfter(log, 1, 1)],
  ['sorts it by task', sortByTask],
  ['deletes an entry that is not posted', (log) => deleteRows(log, rowOf(log, 'Backup'), 1)],
  ['deletes an entry that is posted', (log) => deleteRows(log, rowOf(log, 'Printers'), 1)],
  [
    'changes hours',
    (log) => {
      log.writeText(rowOf(log, 'Virus'), columnOf(log, 'Hours'), '2h');
    },
  ],
];

/** August is closed, its stamps are there; in the second book an earlier close was cut off after it had given IDs. */
const books = [running, afterIds(running)];

describe.each(edits)('somebody %s', (_, edit) => {
  it('at any service call of a close, and every entry is counted once, under its own stamp', () => {
    const amiss = books.flatMap((start) =>
      callsOnTimeLog(start).flatMap((number) => {
        const book = copyOf(start);
        const log = sheetOf(book, 'Time log');
        call(hostOn(book), 'closeMonth', {}, (count) => {
          if (count === number) edit(log);
        });
        call(hostOn(book, undefined, '2026-12-03T09:00:00Z'), 'closeMonth', {});
        return faultsIn(book).map((fault) => `call ${number}: ${fault}`);
      }),
    );
    expect(amiss).toEqual([]);
  });
});

it('work typed into a row that was emptied after its close counts as work of its own', () => {
  const book = copyOf(running);
  const log = sheetOf(book, 'Time log');
  log.clearContent({ row: 3, column: 1, rows: 1, columns: 6 });
  call(hostOn(book), 'readBalances', {});
  call(hostOn(book), 'closeMonth', {});
  type(log, 3, NEW_ENTRY);
  call(hostOn(book, undefined, '2026-12-03T09:00:00Z'), 'closeMonth', {});
  expect(faultsIn(book)).toEqual([]);
});

function afterIds(book: Book): Book {
  const [remnant] = remnantsOf(officeOf(book), { name: 'closeMonth', request: {} }).filter(({ book: left }) =>
    rowsOf(left, 'Time log').every((row) => row['ID'] !== ''),
  );
  if (remnant === undefined) throw new Error('no remnant has all IDs');
  return remnant.book;
}

/** The calls of a close that read or write the Time log: an edit before any other is as one before the next of these. */
function callsOnTimeLog(start: Book): readonly number[] {
  const book = copyOf(start);
  const log = sheetOf(book, 'Time log');
  const numbers = new Set<number>();
  let current = 0;
  const touched = (): void => void numbers.add(current);
  for (const method of ['values', 'display', 'write'] as const) {
    const original = log[method].bind(log) as (...args: unknown[]) => never;
    log[method] = (...args: unknown[]) => {
      touched();
      return original(...args);
    };
  }
  Object.defineProperty(log, 'lastRow', {
    get: () => {
      touched();
      return log.rowsFromTop.length;
    },
  });
  call(hostOn(book), 'closeMonth', {}, (count) => {
    current = count;
  });
  return [...numbers];
}

/** Where the book does not say the truth after all is closed. No two entries share their task and their day. */
function faultsIn(book: Book): string[] {
  const works = rowsOf(book, 'History').filter((row) => row['Kind'] === 'Work');
  const log = sheetOf(book, 'Time log');
  const days = log.display({ row: 2, column: columnOf(log, 'Date'), rows: log.lastRow, columns: 1 });
  const counted = rowsOf(book, 'Time log').flatMap((entry, index) => {
    const of = `${shown(entry['Task'] ?? '')} ${days[index]?.[0] ?? ''}`.trim();
    const found = works.filter((work) => `${shown(work['Task'] ?? '')} ${shown(work['Date'] ?? '')}` === of);
    if (of === '') return entry['Posted'] === '' ? [] : ['a stamp on a blank row'];
    if (found.length !== 1) return [`${of} counted ${found.length} times`];
    const right = found[0]?.['Period'] === entry['Posted'] && found[0]?.['ID'] === entry['ID'];
    return right ? [] : [`${of} stamped ${shown(entry['Posted'] ?? '')}`];
  });
  const ids = new Set(works.map((row) => row['ID']));
  return [...counted, ...(ids.size === works.length ? [] : ['an ID counted twice']), ...issuesIn(book)];
}

/** What a check says, but for an entry whose hours were changed after they were counted. */
function issuesIn(book: Book): string[] {
  const { issues } = call(hostOn(book), 'checkBook', {}) as { issues: readonly { code: string; message: string }[] };
  return issues.filter(({ message }) => !/Virus.*1:30.*Virus.*2:00/.test(message)).map(({ message }) => message);
}

function type(log: Sheet, row: number, entry: readonly Input[]): void {
  log.write({ row, column: 1, rows: 1, columns: entry.length }, [entry]);
}

function sortByTask(log: Sheet): void {
  const task = columnOf(log, 'Task');
  const rows = log.rowsFromTop.slice(1, log.lastRow);
  const textOf = (row: (typeof rows)[number]): string => shown(row?.cells[task - 1]?.value ?? '');
  rows.sort((a, b) => textOf(b).localeCompare(textOf(a)));
  log.rowsFromTop.splice(1, rows.length, ...rows);
  log.touch();
}

function rowOf(log: Sheet, task: string): number {
  const column = columnOf(log, 'Task');
  return log.values({ row: 1, column, rows: log.lastRow, columns: 1 }).findIndex(([value]) => value === task) + 1;
}
