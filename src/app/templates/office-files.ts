import type { NotHad, OfficeFile, Ports } from '../ports';
import { linksIn, sameFile } from './links';

export type FilesByKey = ReadonlyMap<string, OfficeFile>;

export function isNotHad(result: object | null): result is NotHad {
  return result !== null && 'failure' in result;
}

/**
 * The files with some keys. Those in the folder of all documents are listed; a search for the others, which the office
 * may have moved, is made unless `isEnough`.
 */
export function officeFilesWith(
  { officeFiles }: Pick<Ports, 'officeFiles'>,
  keys: readonly string[],
  isEnough: (files: FilesByKey) => boolean = (files) => keys.every((key) => files.has(key)),
): FilesByKey | NotHad {
  const listed = officeFiles.listed();
  if (isNotHad(listed) || isEnough(listed)) return listed;
  const sought = officeFiles.sought(keys.filter((key) => !listed.has(key)));
  return isNotHad(sought) ? sought : new Map([...listed, ...sought]);
}

/** What links of a setting lead to: the files with the keys among them, and the links that lead to none of those. */
export interface Linked {
  readonly files: FilesByKey;
  readonly lost: readonly string[];
}

/** The files with some keys to which a setting has a link. Where it has none, nobody is asked. */
export function linkedFiles(
  ports: Pick<Ports, 'officeFiles'>,
  setting: string,
  keys: readonly string[],
): Linked | NotHad {
  const links = linksIn(setting);
  if (links.length === 0) return { files: new Map(), lost: [] };
  const lostIn = (files: FilesByKey) => {
    const mine = keys.flatMap((key) => files.get(key) ?? []);
    return links.filter((link) => !mine.some((file) => sameFile(file.link, link)));
  };
  const found = officeFilesWith(ports, keys, (files) => lostIn(files).length === 0);
  if (isNotHad(found)) return found;
  const isLinked = (file: OfficeFile) => links.some((link) => sameFile(file.link, link));
  return {
    files: new Map([...found].filter(([key, file]) => keys.includes(key) && isLinked(file))),
    lost: lostIn(found),
  };
}
