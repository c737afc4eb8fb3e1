import type { RehearsalResult } from '../../../app/functions';

/** How many clients a rehearsal would close, and how many errors hold back. */
export function countsOf({ lines }: RehearsalResult): { readonly ready: number; readonly held: number } {
  const ready = lines.filter(({ figures }) => figures !== null).length;
  return { ready, held: lines.length - ready };
}
