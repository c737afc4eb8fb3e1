import type { Logo } from '../../documents/document-look';
import { pictureIn } from '../../documents/picture';
import type { TemplateWords } from '../../words/templates';
import type { Ports } from '../ports';
import { logoKey } from './keys';
import { isNotHad, linkedFiles } from './office-files';

/** The office's picture, or null; where it cannot be had, why in words. */
export function ownLogo(
  ports: Pick<Ports, 'tables' | 'officeFiles'>,
  setting: string,
  words: TemplateWords,
): { readonly logo: Logo | null; readonly fault: string } {
  const key = logoKey(ports.tables);
  const linked = linkedFiles(ports, setting, [key]);
  const without = (fault: string) => ({ logo: null, fault });
  if (isNotHad(linked)) return without(words.notRead(words.logo, linked.failure));
  const file = linked.files.get(key);
  if (file === undefined) return without(linked.lost.map((link) => words.lostLogo(link)).join(' '));
  const bytes = ports.officeFiles.read(file, 'png');
  if (isNotHad(bytes)) return without(words.notRead(words.logo, bytes.failure));
  const logo = pictureIn(bytes);
  return logo === null ? without(words.notRead(words.logo, words.notPicture)) : { logo, fault: '' };
}
