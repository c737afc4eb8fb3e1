import { toA1 } from '../area';
import type { Hyperlink } from '../sheet';
import { relationships, type Parts } from './package';
import { areasIn } from './validations';
import { escapeXml, listed } from './xml';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** What has to stand after the hyperlinks of a sheet. */
const AFTER =
  /<(?:printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|drawing|picture|legacyDrawing|controls|mc:AlternateContent|tableParts|extLst)\b|<\/worksheet>/;

/** The links of a sheet, whose part this is, out of the book and within it. */
export function readHyperlinks(xml: string, parts: Parts, path: string): readonly Hyperlink[] {
  const found = listed(xml, 'hyperlinks', 'hyperlink');
  const targets = found.length === 0 ? new Map<string, { target: string }>() : relationships(parts, path);
  return found.flatMap(({ attributes }) =>
    areasIn(attributes['ref'] ?? '').map((area) => ({
      area,
      target: targets.get(attributes['r:id'] ?? '')?.target ?? null,
      location: attributes['location'] ?? null,
      tooltip: attributes['tooltip'] ?? null,
    })),
  );
}

/** The sheet's part and its relationships with these links put in. */
export function withHyperlinks(
  xml: string,
  relationshipsXml: string,
  links: readonly Hyperlink[],
): { readonly xml: string; readonly relationships: string } {
  if (links.length === 0) return { xml, relationships: relationshipsXml };
  const written = links.map(({ area, target, location, tooltip }, index) => {
    const attributes = { ref: toA1(area), 'r:id': target === null ? null : `link${String(index)}`, location, tooltip };
    const given = Object.entries(attributes).flatMap(([name, value]) =>
      value === null ? [] : [` ${name}="${escapeXml(value)}"`],
    );
    return `<hyperlink${given.join('')}/>`;
  });
  const related = links.flatMap(({ target }, index) =>
    target === null
      ? []
      : [
          `<Relationship Id="link${String(index)}" Type="${RELATIONSHIP}" Target="${escapeXml(target)}" TargetMode="External"/>`,
        ],
  );
  const end = xml.lastIndexOf('</sheetData>') + 1;
  const at = end + xml.slice(end).search(AFTER);
  return {
    xml: `${xml.slice(0, at)}<hyperlinks>${written.join('')}</hyperlinks>${xml.slice(at)}`,
    relationships: (relationshipsXml || NO_RELATIONSHIPS).replace(
      '</Relationships>',
      () => `${related.join('')}</Relationships>`,
    ),
  };
}
