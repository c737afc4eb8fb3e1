import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Book } from '../../../src/local/book/book';
import { localHost, type LocalHost, type Place } from '../../../src/local/execution/local-host';
import type { Program } from '../../../src/local/execution/program';
import type { Task } from '../../../src/local/execution/task';

const home = mkdtempSync(join(tmpdir(), 'carryover-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

/** Another program than the add-on, for the services and the worker that the build made. */
export function programOf(code: string): Program {
  const services = readFileSync(resolve('build/services.js'), 'utf8');
  return { code, services, worker: resolve('build/worker.cjs'), pages: resolve('test/fixtures/pages') };
}

/** The functions of a module as a program, bundled as for Google. */
export function programFrom(path: string, names: readonly string[]): Program {
  const footer = names.map((name) => `function ${name}(given) { return bundled.${name}(given); }`).join('\n');
  const options = ['--bundle', '--target=es2019', '--global-name=bundled', `--footer:js=${footer}`];
  const esbuild = resolve('node_modules/.bin/esbuild');
  return programOf(execFileSync(esbuild, [resolve(path), ...options], { encoding: 'utf8' }));
}

/** A task for a program of one function, `run`, whose body this is and whose parameter is `given`. */
export function taskOf(body: string, argument = ''): Task {
  return { program: programOf(`function run(given) { ${body} }`), name: 'run', argument };
}

/** A host over a new book with one empty sheet, `Log`, in an empty folder. */
export function hostOver(changes: Partial<Place> = {}): LocalHost {
  const folder = mkdtempSync(join(home, 'book-'));
  const book = new Book();
  book.addSheet('Log');
  return localHost({
    book,
    path: join(folder, 'Book.xlsx'),
    reports: join(folder, 'reports'),
    now: null,
    user: { email: 'ann@example.com', locale: 'en' },
    log: () => undefined,
    ...changes,
  });
}

/** What the first cells of column A of `Log` hold. */
export function logged(host: LocalHost, rows: number): unknown[] {
  const values = host.book.sheet('Log')?.values({ row: 1, column: 1, rows, columns: 1 }) ?? [];
  return values.map(([value]) => value);
}
