import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseCsv } from 'hucre';
import { folder } from './studio';

/** LibreOffice is told to work out every formula anew, whatever value the file says it has. */
const ALWAYS_RECALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>' +
  '</oor:items>';

const CSV_OF_EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** Rows of texts by the sheet's name. */
export type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Converts files, all in one run, into a new folder, whose path it gives. */
function converted(files: readonly string[], format: string): string {
  const place = folder();
  const profile = join(place, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const out = join(place, 'out');
  const settings = ['--headless', '--norestore', `-env:UserInstallation=file://${profile}`];
  execFileSync('soffice', [...settings, '--convert-to', format, '--outdir', out, ...files], { stdio: 'pipe' });
  return out;
}

/** Workbooks as LibreOffice shows them after it worked them out anew, by file name without ending. */
export function recalculated(books: readonly string[]): ReadonlyMap<string, Sheets> {
  const out = converted(books, CSV_OF_EVERY_SHEET);
  const files = readdirSync(out);
  return new Map(books.map((book) => [basename(book, '.xlsx'), sheetsIn(out, files, `${basename(book, '.xlsx')}-`)]));
}

function sheetsIn(out: string, files: readonly string[], prefix: string): Sheets {
  const own = files.filter((file) => file.startsWith(prefix));
  return new Map(
    own.map((file) => [
      file.slice(prefix.length, -'.csv'.length),
      parseCsv(readFileSync(join(out, file), 'utf8')).map((row) => row.map(String)),
    ]),
  );
}

/** The text of documents, each as its PDF has it, by file name without ending. */
export function textsOf(documents: readonly string[]): ReadonlyMap<string, string> {
  const out = converted(documents, 'pdf');
  return new Map(
    readdirSync(out).map((file) => [
      basename(file, '.pdf'),
      execFileSync('pdftotext', ['-layout', join(out, file), '-'], { encoding: 'utf8' }),
    ]),
  );
}
