/**
 * What a public function returns to a page, as JSON. Google hands on plain values alone: where there is a date in what
 * was returned, at any depth, the page gets null and no error; functions and what is undefined are left out, or null in
 * a list.
 */
export function pageAnswer(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  return holdsDate(value) || json === undefined ? 'null' : json;
}

function holdsDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.prototype.toString.call(value) === '[object Date]' || Object.values(value).some(holdsDate);
}
