import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify, types } from 'node:util';
import { pathToFileURL } from 'node:url';
import { Turns } from './turns';

const SOFFICE = 'soffice';

const run = promisify(execFile);

/** Each LibreOffice takes a processor and its share of the memory. */
const turns = new Turns(2);

/**
 * A document as a PDF, or a text that says why not here; nothing else happens meanwhile. What LibreOffice fails with is
 * thrown. `soffice` is how LibreOffice is called.
 */
export function pdfNow(docx: Uint8Array, soffice = SOFFICE): Uint8Array | string {
  const place = mkdtempSync(placeName());
  try {
    writeFileSync(sourceIn(place), docx);
    execFileSync(soffice, askIn(place), { stdio: 'pipe' });
    return readFileSync(pdfIn(place));
  } catch (thrown) {
    return whyNot(thrown);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** `pdfNow` while everything else goes on: two at a time, whoever asks for them. */
export function pdfInTurn(docx: Uint8Array, soffice = SOFFICE): Promise<Uint8Array | string> {
  return turns.take(async () => {
    const place = await mkdtemp(placeName());
    try {
      await writeFile(sourceIn(place), docx);
      await run(soffice, askIn(place));
      return await readFile(pdfIn(place));
    } catch (thrown) {
      return whyNot(thrown);
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  });
}

/** But for its random end. */
function placeName(): string {
  return join(tmpdir(), 'carryover-pdf-');
}

function sourceIn(place: string): string {
  return join(place, 'document.docx');
}

function pdfIn(place: string): string {
  return join(place, 'document.pdf');
}

/** With a profile of its own: one that is in use would refuse. */
function askIn(place: string): readonly string[] {
  const profile = `-env:UserInstallation=${pathToFileURL(join(place, 'profile')).href}`;
  return ['--headless', '--norestore', profile, '--convert-to', 'pdf', '--outdir', place, sourceIn(place)];
}

function whyNot(thrown: unknown): string {
  if (types.isNativeError(thrown) && 'code' in thrown && thrown.code === 'ENOENT')
    return 'A PDF is made by LibreOffice outside Google, and soffice was not found.';
  throw thrown;
}
