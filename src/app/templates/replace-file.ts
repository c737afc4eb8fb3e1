import type { NewOfficeFile, NotHad, Ports } from '../ports';
import { isNotHad, officeFilesWith } from './office-files';

/** Makes a file in place of the one with its key, or of null takes that away. Its link, `''` for none. */
export function replaceFile(
  ports: Pick<Ports, 'officeFiles'>,
  key: string,
  file: NewOfficeFile | null,
): string | NotHad {
  const found = officeFilesWith(ports, [key]);
  if (isNotHad(found)) return found;
  const before = found.get(key);
  const removed = before === undefined ? null : ports.officeFiles.remove(before);
  if (removed !== null) return removed;
  if (file === null) return '';
  const made = ports.officeFiles.make(file);
  return isNotHad(made) ? made : made.link;
}
