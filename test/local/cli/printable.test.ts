import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { save } from '../../../src/local/book/xlsx/save';
import { run } from '../../../src/local/cli/run';
import { readProgram } from '../../../src/local/execution/program';
import { foundingBook } from '../../scenarios/founding-book';
import { typeRow } from '../../scenarios/cells';

const CLIENT = 'Evil\u001b[2J\u009b1m\u202etxt';
const folder = fs.mkdtempSync(join(tmpdir(), 'carryover-'));
const path = join(folder, 'Book.xlsx');
const program = readProgram(resolve(__dirname, '../../..'));

beforeAll(async () => {
  const book = foundingBook();
  typeRow(book, 'Time log', { Date: '2026-09-09', Client: CLIENT, Task: 'x', Hours: '1:00' });
  fs.writeFileSync(path, await save(book));
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

/** What `check` prints of the book. */
async function checked(isTTY: boolean): Promise<string> {
  let said = '';
  const out = { isTTY, write: (text: string | Uint8Array) => (said += String(text)) !== '' };
  const err = { isTTY: false, write: () => true };
  const environment = { LANG: 'en' };
  const stopped = () => Promise.resolve();
  await run(['check', path], { version: '', program: () => program, out, err, environment, stopped });
  return said;
}

it('shows a terminal no character of a book that it would act upon', async () => {
  const said = await checked(true);
  expect(said).toContain('“Evil\ufffd[2J\ufffd1m\ufffdtxt”');
  expect(said.split('\n').length).toBeGreaterThan(1);
});

it('gives other programs every character as it is', async () => {
  expect(await checked(false)).toContain(CLIENT);
});
