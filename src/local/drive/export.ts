import PizZip from 'pizzip';
import type { Eventual } from '../services/eventual';
import { pdfInTurn, pdfNow } from './pdf';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A document as something else; null where it cannot be had as that, or a text that says why not here. `patient`:
 * whoever asks can wait for what takes its time.
 */
export function exportedAs(mimeType: string, docx: Uint8Array, patient: boolean): Eventual<Uint8Array | string | null> {
  switch (mimeType) {
    case DOCX:
      return docx;
    case 'text/plain':
      return Buffer.from(plainText(docx));
    case 'application/pdf':
      return patient ? pdfInTurn(docx) : pdfNow(docx);
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
