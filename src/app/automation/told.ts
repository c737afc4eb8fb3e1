import { addMonths, periodOfDate, type Period } from '../../ledger/period';
import { nameKey } from '../../workbook/cells/name';
import { digestOf } from '../digest';
import { dayOf } from '../month';
import { openPeriodOf } from '../rehearsal';
import type { ClientCase } from '../survey';

/** A client to be told of, and the keys under which it is remembered that it was. */
export interface Tellable<Line> {
  readonly keys: readonly string[];
  readonly line: Line;
}

/** What stands for the open period of a client that has none any more (L5). */
const ENDED = 'ended';

/** So long is remembered what was told of a client that the book does not name, or not readably. */
const MONTHS = 3;

/** The name of what is told once of a client in an open period: a threshold, or that a payment is asked for. */
export function toldKey(client: string, openPeriod: Period | null, what: string): string {
  return [markOf(client), openPeriod ?? ENDED, what].join('.');
}

/**
 * What of all that was told has still to be remembered: of each client that of its open period. An error in the way of
 * its figures changes nothing: what was told is not told again once it is mended.
 */
export function stillTold(told: readonly string[], cases: readonly ClientCase[], now: string): readonly string[] {
  const open = new Map(cases.map((one) => [markOf(one.client.name), openPeriodOf(one) ?? ENDED]));
  const oldest = addMonths(periodOfDate(dayOf(now)), -MONTHS);
  return told.filter((key) => {
    const [mark = '', period = ''] = key.split('.');
    return open.has(mark) ? open.get(mark) === period : period >= oldest;
  });
}

/** Short, for a thousand clients' have to fit into the store. */
function markOf(client: string): string {
  return digestOf([nameKey(client)]).slice(0, 10);
}
