/** Longest list that a mail spells out. */
const MOST_LINES = 100;
/** Characters of a line, and of a mail: a cell may hold a novel, and what waits to be sent has to be kept. */
const LONGEST_LINE = 300;
const LONGEST_MAIL = 30_000;

/** Paragraphs of a plain-text mail; empty ones are left out. */
export function paragraphs(...parts: readonly string[]): string {
  return `${clipped(parts.filter((part) => part !== '').join('\n\n'), LONGEST_MAIL)}\n`;
}

/** A heading (`''` for none) and its lines, `''` where there are none; `more` says how many are left out. */
export function list<Item>(
  heading: string,
  items: readonly Item[],
  line: (item: Item) => string,
  more: (count: number) => string,
): string {
  if (items.length === 0) return '';
  const left = items.length - MOST_LINES;
  const lines = items.slice(0, MOST_LINES).map((item) => `- ${clipped(oneLine(line(item)), LONGEST_LINE)}`);
  return [...(heading === '' ? [] : [heading]), ...lines, ...(left > 0 ? [`- ${more(left)}`] : [])].join('\n');
}

/** What was typed cannot begin a line of its own. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u0085\u2028\u2029]+\s*/gu, ' ');
}

/** The beginning of a text that is longer than `most` characters. */
export function clipped(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}

/** Money that lines ask for, summed up by currency, in the order in which they come. */
export function sumsByCurrency<Currency extends { readonly code: string }>(
  lines: readonly { readonly asked: number; readonly currency: Currency }[],
): readonly { readonly asked: number; readonly currency: Currency }[] {
  const byCode = new Map<string, { asked: number; currency: Currency }>();
  for (const { asked, currency } of lines)
    byCode.set(currency.code, { asked: (byCode.get(currency.code)?.asked ?? 0) + asked, currency });
  return [...byCode.values()];
}

/** The first few failures in one line. */
export function firstFailures(failures: readonly { readonly client: string; readonly reason: string }[]): string {
  const lines = failures
    .slice(0, 3)
    .map(({ client, reason }) => clipped(oneLine(`${client}: ${reason}`), LONGEST_LINE));
  return lines.join('; ') + (failures.length > lines.length ? '…' : '');
}
