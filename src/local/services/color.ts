/** `#rrggbb` in lower case; null stays. */
export function cssColor(color: string | null): string | null {
  if (color === null) return null;
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toLowerCase();
  throw new Error(`the colour ${color} is not implemented outside Google`);
}
