/** One piece of a formula; `start` and `end` are places in its text. */
export interface Token {
  readonly kind: 'text' | 'reference' | 'error' | 'number' | 'function' | 'name' | 'operator' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of a reference: its sheet, unquoted, or null for the formula's own; and the rest of it. */
  readonly sheet: string | null;
  readonly place: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const PLACE = String.raw`${CELL}:\$?[A-Za-z]{1,3}(?:\$?[1-9]\d*)?|${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*`;
const PIECE = new RegExp(
  [
    String.raw`(?<space>[\s\u00a0]+)`,
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<place>${PLACE})(?![\p{L}\p{N}_.(!:])`,
    String.raw`(?<error>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?#(?:N/A|[A-Z0-9/]+[!?]))`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<function>[\p{L}_][\p{L}\p{N}_.]*(?=\())`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\]*)`,
    String.raw`(?<operator><>|<=|>=|[-+*/^&=<>%])`,
    String.raw`(?<mark>[(){},;])`,
  ].join('|'),
  'yu',
);

/** The pieces of a formula without its leading `=`; null where something in it is not understood. */
export function tokens(formula: string): readonly Token[] | null {
  const found: Token[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < formula.length) {
    const start = PIECE.lastIndex;
    const groups = PIECE.exec(formula)?.groups;
    if (groups === undefined) return null;
    const end = PIECE.lastIndex;
    const token = piece(groups, formula.slice(start, end), start, end);
    if (token !== null) found.push(token);
  }
  return found;
}

const KINDS = ['text', 'error', 'number', 'function', 'name', 'operator', 'mark'] as const;

function piece(
  groups: Readonly<Record<string, string | undefined>>,
  text: string,
  start: number,
  end: number,
): Token | null {
  if (groups['place'] !== undefined) {
    return { kind: 'reference', text, start, end, sheet: unquoted(groups['sheet']), place: groups['place'] };
  }
  const kind = KINDS.find((name) => groups[name] !== undefined);
  return kind === undefined ? null : { kind, text, start, end, sheet: null, place: '' };
}

function unquoted(sheet: string | undefined): string | null {
  if (sheet === undefined) return null;
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
