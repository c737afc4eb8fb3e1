/** Names match ignoring case and surrounding and repeated space. */
export function nameKey(name: string): string {
  return name
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim()
    .toLowerCase();
}

export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** The known name nearest to what was typed, or null where none is near enough to be meant; part of a name is near. */
export function nearestName(typed: string, known: Iterable<string>): string | null {
  const key = nameKey(typed);
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(key.length / 2)) + 1;
  for (const name of known) {
    const other = nameKey(name);
    const isPart = key.length > 2 && other.length > 2 && (other.includes(key) || key.includes(other));
    const distance = isPart ? 1 : editDistance(key, other, least);
    if (distance < least) {
      least = distance;
      nearest = name;
    }
  }
  return nearest;
}

/** Insertions, deletions and replacements that turn one text into the other; `limit` or more where it is not less. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? limit;
}
