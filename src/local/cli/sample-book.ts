import { dirname } from 'node:path';
import { mkdirSync } from 'node:fs';
import { Book } from '../book/book';
import { save } from '../book/xlsx/save';
import { localHost } from '../execution/local-host';
import { fillWithSample } from '../sample/fill';
import { staff } from '../sample/staff';
import type { Language } from '../../words/language';
import { createBookFile } from './book-file';
import { callsOn } from './calls';
import type { Desk } from './desk';
import { reportsFolderOf } from './places';
import { momentIn, settle } from './region';
import { done, onDisk, type Result } from './trouble';

/** When the sample studio's manager closed its first months; the last is left for whoever tries it. */
const CLOSES = [
  { through: '2026-08', at: '2026-09-02T09:00' },
  { through: '2026-09', at: '2026-10-02T09:00' },
] as const;

/** When the sample's last month is over and nobody has closed it. */
export const SAMPLE_NOW = '2026-11-03T09:00';

const REPORTS_A_RUN = 20;

/** Makes the sample studio's book as its people left it: sheets locked, two months closed and reported, one to close. */
export async function makeSampleBook(path: string, language: Language, desk: Desk): Promise<Result<null>> {
  const book = new Book();
  const reportsFolder = reportsFolderOf(path);
  const user = { email: staff.anna.email, locale: language };
  const editors = Object.values(staff).map(({ email }) => email);
  const log = (): void => undefined;
  const made = onDisk(dirname(path), () => {
    mkdirSync(dirname(path), { recursive: true });
    // The folder belongs to the book, whoever sits at the computer.
    return done(localHost({ book, path, reports: reportsFolder, now: null, user, editors, filesOf: '', log }));
  });
  if (!made.ok) return made;
  const host = made.value;
  const at = (now: string) => {
    const moment = momentIn(book, now);
    book.clock = () => moment;
    return callsOn({ ...host, now: moment }, desk.program, reportsFolder);
  };
  const setUp = await at(SAMPLE_NOW)('setUpBook', { language });
  if (!setUp.ok) return setUp;
  settle(book);
  fillWithSample(book, language);
  settle(book);
  // Now that Staff says who the managers are, the sheets that are theirs are locked.
  const locked = await at(SAMPLE_NOW)('setUpBook', { language });
  if (!locked.ok) return locked;
  for (const { through, at: moment } of CLOSES) {
    const closed = await at(moment)('closeMonth', { through, onlyClean: false, dryRun: false });
    if (!closed.ok) return closed;
    const delivered = await at(moment)('deliverReports', { limit: REPORTS_A_RUN });
    if (!delivered.ok) return delivered;
  }
  const live = await at(SAMPLE_NOW)('readBalances', {});
  if (!live.ok) return live;
  const created = createBookFile(path, await save(book));
  if (!created.ok) return created;
  return onDisk(path, () => {
    host.saveBeside();
    return done(null);
  });
}
