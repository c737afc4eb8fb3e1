import { sheetPaths, textOf, type Parts } from './package';

/** A kind of thing in an .xlsx file that is gone after the book was saved. */
export type Loss =
  | 'charts'
  | 'pictures'
  | 'drawings'
  | 'macros'
  | 'pivotTables'
  | 'externalLinks'
  | 'threadedComments'
  | 'slicers'
  | 'embeddedObjects'
  | 'controls'
  | 'dataConnections'
  | 'customProperties'
  | 'signatures'
  | 'richValues'
  | 'sparklines'
  | 'filterCriteria'
  | 'conditionalFormats'
  | 'protectedRanges'
  | 'workbookProtection'
  | 'scenarios';

const PATHS: readonly (readonly [Loss, RegExp])[] = [
  ['charts', /^xl\/(charts|chartsheets|chartEx)\//],
  ['pictures', /^xl\/media\//],
  ['drawings', /^xl\/diagrams\//],
  ['macros', /^xl\/(vbaProject|macrosheets|dialogsheets)/],
  ['pivotTables', /^xl\/pivot(Tables|Cache)\//],
  ['externalLinks', /^xl\/externalLinks\//],
  ['threadedComments', /^xl\/threadedComments\//],
  ['slicers', /^xl\/(slicers|slicerCaches|timelines|timelineCaches)\//],
  ['embeddedObjects', /^xl\/embeddings\//],
  ['controls', /^xl\/(activeX|ctrlProps)\//],
  ['dataConnections', /^xl\/(connections\.xml|queryTables\/|model\/|customData\/)/],
  ['customProperties', /^customXml\/item\d*\.xml$/],
  ['signatures', /^_xmlsignatures\//],
  ['richValues', /^xl\/richData\//],
];

const IN_SHEETS: readonly (readonly [Loss, RegExp])[] = [
  ['sparklines', /<x14:sparkline\b/],
  ['filterCriteria', /<filterColumn\b/],
  ['conditionalFormats', /<cfRule\b[^>]*\btype="(duplicateValues|uniqueValues|beginsWith|endsWith|notContainsText)"/],
  ['conditionalFormats', /<cfRule\b[^>]*\bstopIfTrue="(1|true)"/],
  // Rules that refer to other sheets; bars and icons are kept.
  ['conditionalFormats', /<x14:cfRule\b[^>]*\btype="(?!dataBar|iconSet)/],
  ['protectedRanges', /<protectedRange\b/],
  ['scenarios', /<scenario\b/],
];

/** What of the file the book cannot keep, each kind once. */
export function lossesOf(parts: Parts): readonly Loss[] {
  const paths = [...parts.keys()];
  const found = new Set(PATHS.filter(([, pattern]) => paths.some((path) => pattern.test(path))).map(([loss]) => loss));
  for (const path of sheetPaths(parts).values()) {
    const xml = textOf(parts, path);
    for (const [loss, pattern] of IN_SHEETS) if (pattern.test(xml)) found.add(loss);
  }
  if (/<workbookProtection\b[^>]*\block(Structure|Windows)="(1|true)"/.test(textOf(parts, 'xl/workbook.xml')))
    found.add('workbookProtection');
  if (/<property\b/.test(textOf(parts, 'docProps/custom.xml'))) found.add('customProperties');
  // Google Sheets writes an empty drawing for each sheet.
  if (paths.some((path) => /^xl\/drawings\/drawing/.test(path) && /Anchor\b/.test(textOf(parts, path))))
    found.add('drawings');
  // A drawing of charts and pictures is named by what it shows.
  if (found.has('charts') || found.has('pictures')) found.delete('drawings');
  return [...found];
}
