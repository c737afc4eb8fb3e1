import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseCsv } from 'hucre';

/** LibreOffice is told to work out every formula anew, whatever value the file says it has. */
const ALWAYS_RECALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>' +
  '</oor:items>';

const CSV_OF_EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** Converts files, all in one run, into a new folder, whose path it gives. */
export function converted(files: readonly string[], format: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const out = join(folder, 'out');
  const settings = ['--headless', '--norestore', `-env:UserInstallation=file://${profile}`];
  execFileSync('soffice', [...settings, '--convert-to', format, '--outdir', out, ...files], { stdio: 'pipe' });
  return out;
}

/** Every sheet of a workbook as LibreOffice shows it after working it out anew: rows of texts by the sheet's name. */
export function recalculated(book: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const out = converted([book], CSV_OF_EVERY_SHEET);
  const prefix = `${basename(book, '.xlsx')}-`;
  return new Map(
    readdirSync(out).map((file) => [
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
