import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { types } from 'node:util';
import { pathToFileURL } from 'node:url';
import PizZip from 'pizzip';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A document as something else; null where it cannot be had as that, or a text that says why not here. */
export function exportedAs(mimeType: string, docx: Uint8Array): Uint8Array | string | null {
  switch (mimeType) {
    case DOCX:
      return docx;
    case 'text/plain':
      return Buffer.from(plainText(docx));
    case 'application/pdf':
      return pdfOf(docx);
    default:
      return null;
  }
}

/** A line for each paragraph. */
function plainText(docx: Uint8Array): string {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
  const paragraphs = xml.split('</w:p>').slice(0, -1);
  return paragraphs.map((one) => [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(textIn).join('')).join('\n');
}

function textIn([, escaped = '']: RegExpMatchArray): string {
  const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return escaped.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => characters[name] ?? '');
}

/** LibreOffice makes it, with a profile of its own: one that is in use would refuse. */
function pdfOf(docx: Uint8Array): Uint8Array | string {
  const place = mkdtempSync(join(tmpdir(), 'carryover-pdf-'));
  try {
    const source = join(place, 'document.docx');
    writeFileSync(source, docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(place, 'profile')).href}`;
    const ask = ['--headless', '--norestore', profile, '--convert-to', 'pdf', '--outdir', place, source];
    execFileSync('soffice', ask, { stdio: 'pipe' });
    return readFileSync(join(place, 'document.pdf'));
  } catch (error) {
    if (types.isNativeError(error) && 'code' in error && error.code === 'ENOENT')
      return 'A PDF is made by LibreOffice outside Google, and soffice was not found.';
    throw error;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
