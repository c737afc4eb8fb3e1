import { bytesIn } from '../../documents/base64';
import type { Logo } from '../../documents/document-look';
import { pictureIn } from '../../documents/picture';
import { templateWords } from '../../words/templates';
import type { TemplatesResult } from '../functions';
import { whileLocked } from '../locked';
import type { Ports } from '../ports';
import { writeSettings } from '../write-settings';
import { logoKey } from './keys';
import { replaceFile } from './replace-file';
import { changing } from './state';

const MOST_BYTES = 500 * 1024;

/** Keeps the picture, given in base64, as the office's logo in place of the one before; `''`: there is none any more. */
export function saveLogo(ports: Ports, { data }: { readonly data: string }): TemplatesResult {
  return changing(ports, () => {
    const words = templateWords(ports.people.language());
    if (data.length > base64Length(MOST_BYTES)) return words.logoTooLarge;
    const bytes = bytesIn(data);
    const picture = bytes === null ? null : pictureIn(bytes);
    return data !== '' && picture === null ? words.logoRefused : keep(ports, picture, bytes ?? new Uint8Array());
  });
}

function base64Length(bytes: number): number {
  return 4 * Math.ceil(bytes / 3);
}

/** The link goes first, so that it never leads nowhere. */
function keep(ports: Ports, picture: Logo | null, bytes: Uint8Array): string {
  const words = templateWords(ports.people.language());
  return whileLocked(ports.lock, () => {
    writeSettings(ports, () => [['logo', '']]);
    const key = logoKey(ports.tables);
    const file = picture === null ? null : { key, name: words.logoFile, type: picture.type, bytes };
    const kept = replaceFile(ports, key, file);
    if (typeof kept === 'string') writeSettings(ports, () => [['logo', kept]]);
    return typeof kept === 'string' ? '' : words.notFiled(kept.failure);
  });
}
