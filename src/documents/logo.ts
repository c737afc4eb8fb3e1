import type PizZip from 'pizzip';
import type { Logo } from './document-look';
import { LOGO } from './look';

/** The alternative text by which a template's picture is known as the place of the logo. */
export const LOGO_MARK = 'logo';

const DRAWING = /<w:drawing>(?:(?!<\/w:drawing>)[^])*?<\/w:drawing>/g;
const CONTENT_TYPES = '[Content_Types].xml';

/** Puts the office's picture where the template has its own of the logo, in the body, headers and footers. */
export function placeLogo(zip: PizZip, logo: Logo): void {
  const file = `media/carryover-logo.${logo.type}`;
  const parts = Object.keys(zip.files).filter((name) => /^word\/[^/]+\.xml$/.test(name));
  const changed = parts.filter((part) => putInto(zip, part, file, extentOf(logo)));
  if (changed.length === 0) return;
  zip.file(`word/${file}`, logo.data, { base64: true });
  const types = zip.file(CONTENT_TYPES)?.asText() ?? '';
  if (types.includes(`Extension="${logo.type}"`)) return;
  const type = `<Default Extension="${logo.type}" ContentType="image/${logo.type}"/>`;
  zip.file(
    CONTENT_TYPES,
    types.replace(/<Types[^>]*>/, (opening) => opening + type),
  );
}

/** Points a part's pictures of the logo to `file`; whether it has any. */
function putInto(zip: PizZip, part: string, file: string, { width, height }: Extent): boolean {
  const xml = zip.file(part)?.asText() ?? '';
  const places = (xml.match(DRAWING) ?? []).filter((drawing) => drawing.includes(`descr="${LOGO_MARK}"`));
  if (places.length === 0) return false;
  const sized = (drawing: string) =>
    drawing.replace(/(<(?:wp:extent|a:ext) cx=")\d+(" cy=")\d+"/g, `$1${width}$2${height}"`);
  const ids = places.map((drawing) => /r:embed="([^"]+)"/.exec(drawing)?.[1]);
  const relations = part.replace('word/', 'word/_rels/') + '.rels';
  const targets = zip.file(relations)?.asText() ?? '';
  zip.file(
    part,
    xml.replace(DRAWING, (drawing) => (places.includes(drawing) ? sized(drawing) : drawing)),
  );
  zip.file(
    relations,
    targets.replace(/<Relationship [^>]*>/g, (tag) =>
      ids.some((id) => id !== undefined && tag.includes(`Id="${id}"`))
        ? tag.replace(/Target="[^"]*"/, `Target="${file}"`)
        : tag,
    ),
  );
  return true;
}

/** In English metric units. */
interface Extent {
  readonly width: number;
  readonly height: number;
}

/** As large as the letterhead allows, in the picture's own proportions, and never larger than the picture itself. */
function extentOf({ widthPixels, heightPixels }: Logo): Extent {
  const scale = Math.min(LOGO.width / widthPixels, LOGO.height / heightPixels, LOGO.pixel);
  const size = (pixels: number) => Math.max(1, Math.round(pixels * scale));
  return { width: size(widthPixels), height: size(heightPixels) };
}
