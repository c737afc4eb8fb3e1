/** One mail goes to so many at most. */
export const MOST_ADDRESSES = 50;

/** Addresses as people type several into one cell: separated by commas, semicolons, spaces or new lines. */
export function addressesIn(text: string): {
  readonly addresses: readonly string[];
  readonly wrong: readonly string[];
} {
  const parts = text.split(/[,;\s]+/u).filter((part) => part !== '');
  const unique = [...new Map(parts.map((part) => [part.toLowerCase(), part])).values()];
  return { addresses: unique.filter(isAddress), wrong: unique.filter((part) => !isAddress(part)) };
}

/** One @ between a name and a host with a dot, and nothing that a mail header could take for more. */
function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>()[\]\\",:;]+@[^\s@<>()[\]\\",:;.]+(\.[^\s@<>()[\]\\",:;.]+)+$/u.test(text);
}
