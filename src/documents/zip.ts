import type PizZip from 'pizzip';

/** The archive's bytes. All files bear the first moment that a zip can tell, so the same files are the same bytes. */
export function zipBytes(zip: PizZip): Uint8Array {
  const never = new Date(1980, 0, 1);
  for (const file of Object.values(zip.files)) file.date = never;
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
