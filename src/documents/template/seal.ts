import PizZip from 'pizzip';
import { zipBytes } from '../zip';

const PROPERTIES = 'docProps/core.xml';
const MOMENT = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

/** The .docx without the moment it was made at: the same template, the same bytes. */
export function sealed(docx: Uint8Array): Uint8Array {
  const zip = new PizZip(docx);
  zip.file(PROPERTIES, (zip.file(PROPERTIES)?.asText() ?? '').replace(MOMENT, ''));
  return zipBytes(zip);
}
