import { relationships, sheetPaths, type Parts, type Relationship } from './package';
import { escapeXml } from './xml';

/**
 * The parts with what belongs to sheets as the library knows it. It looks for a sheet's notes where Excel puts them,
 * by a relative path, and stumbles over any other, and it only reads notes that are made of runs; openpyxl names them
 * otherwise, from the root, and writes plain text.
 */
export function atLibraryPaths(parts: Parts): Parts {
  const moves = new Map<string, string>();
  const related = new Map<string, string>();
  [...sheetPaths(parts).values()].forEach((sheet, index) => {
    const own = [...relationships(parts, sheet)].filter(([, { target, external }]) => external || parts.has(target));
    if (own.length === 0) return;
    for (const [, { target, type }] of own) {
      const path = libraryPath(type, index + 1);
      if (path !== null) moves.set(target, path);
    }
    related.set(relationshipsOf(sheet), relationshipsPart(own, moves));
  });
  const moved = [...parts].map(([path, bytes]): [string, Uint8Array] => {
    const to = moves.get(path);
    return to === undefined ? [path, bytes] : [to, to.endsWith('.xml') ? withRuns(bytes) : bytes];
  });
  const rewritten = [...related].map(([path, xml]): [string, Uint8Array] => [path, new TextEncoder().encode(xml)]);
  return new Map([...moved, ...rewritten]);
}

function withRuns(notes: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(notes);
  return new TextEncoder().encode(xml.replace(/<text>\s*(<t[\s>][\s\S]*?<\/t>)\s*<\/text>/g, '<text><r>$1</r></text>'));
}

function libraryPath(type: string, sheet: number): string | null {
  if (type.endsWith('/comments')) return `xl/comments${String(sheet)}.xml`;
  return type.endsWith('/vmlDrawing') ? `xl/drawings/vmlDrawing${String(sheet)}.vml` : null;
}

function relationshipsOf(sheet: string): string {
  const slash = sheet.lastIndexOf('/') + 1;
  return `${sheet.slice(0, slash)}_rels/${sheet.slice(slash)}.rels`;
}

/** Notes come before the drawing that says how they look: the library reads them in this order. */
function relationshipsPart(
  own: readonly (readonly [string, Relationship])[],
  moves: ReadonlyMap<string, string>,
): string {
  const lines = own.map(([id, { target, type, external }]) => {
    const path = external ? target : `../${(moves.get(target) ?? target).replace(/^xl\//, '')}`;
    const mode = external ? ' TargetMode="External"' : '';
    const line = `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(path)}"${mode}/>`;
    return { line, rank: type.endsWith('/comments') ? 0 : 1 };
  });
  const ordered = lines.sort((a, b) => a.rank - b.rank).map(({ line }) => line);
  return `<Relationships xmlns="${NAMESPACE}">${ordered.join('')}</Relationships>`;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
