/** Longest list that a mail spells out. */
const MOST_LINES = 100;

/** Paragraphs of a plain-text mail; empty ones are left out. */
export function paragraphs(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** A heading and its lines, `''` where there are none; `more` says how many are left out. */
export function list<Item>(
  heading: string,
  items: readonly Item[],
  line: (item: Item) => string,
  more: (count: number) => string,
): string {
  if (items.length === 0) return '';
  const left = items.length - MOST_LINES;
  const lines = items.slice(0, MOST_LINES).map((item) => `- ${oneLine(line(item))}`);
  return [heading, ...lines, ...(left > 0 ? [`- ${more(left)}`] : [])].join('\n');
}

/** What was typed cannot begin a line of its own. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u0085\u2028\u2029]+\s*/gu, ' ');
}
