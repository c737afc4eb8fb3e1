import type { Period } from '../ledger/period';
import { nameKey } from '../workbook/cells/name';
import { digestOf } from './digest';
import type { LineChange, RehearsalLine } from './functions';
import { keepLong, recallLong } from './long-text';
import type { Store } from './ports';

/** What is kept of a client's line: used and closing minutes, null where errors held it back. */
type Kept = readonly [used: number, closing: number] | null;

/** The rehearsal before, by a short digest of each client's name. */
export interface RememberedRehearsal {
  readonly at: string;
  readonly lines: Readonly<Record<string, Kept>>;
}

type Line = Omit<RehearsalLine, 'change'>;

const NAME = 'rehearsal';

/** The last rehearsal of closing through a period, or null where the last one was of another, or there was none. */
export function recallRehearsal(store: Store, through: Period): RememberedRehearsal | null {
  const text = recallLong(store, NAME);
  if (text === null) return null;
  const kept = JSON.parse(text) as RememberedRehearsal & { readonly through: string };
  return kept.through === through ? kept : null;
}

export function rememberRehearsal(
  store: Store,
  { through, at, lines }: { readonly through: Period; readonly at: string; readonly lines: readonly Line[] },
): void {
  const kept = lines.map(({ client, figures }): [string, Kept] => [
    keyOf(client),
    figures === null ? null : [figures.used, figures.closing],
  ]);
  keepLong(store, NAME, JSON.stringify({ through, at, lines: Object.fromEntries(kept) }));
}

/** How a client's line differs from the one remembered, null where it does not. */
export function changeSince(before: RememberedRehearsal, { client, figures }: Line): LineChange | null {
  const kept = before.lines[keyOf(client)];
  if (kept === undefined) return 'new';
  if (kept === null || figures === null) return kept === figures ? null : figures === null ? 'broken' : 'mended';
  const [usedBefore, closingBefore] = kept;
  return usedBefore === figures.used && closingBefore === figures.closing ? null : { usedBefore, closingBefore };
}

function keyOf(client: string): string {
  return digestOf([nameKey(client)]).slice(0, 10);
}
