import type { Ports } from '../ports';

/** Files that Google converts a day for an account without a domain; with one it is twice that. */
const CONVERSIONS_A_DAY = 2_000;
/** The record has to fit into one value of the store. */
const LONGEST_REASON = 300;

/** What an account has used up today of what Google lets it do in a day. */
export interface Day {
  readonly account: string;
  readonly day: string;
  readonly conversions: number;
  /** Why Google makes no more documents today, in its words; `''` while it does. */
  readonly filingOver: string;
  /** Why it shares no more folders today; `''` while it does. */
  readonly sharingOver: string;
}

const NAME = 'delivery-day';

type Kept = Pick<Ports, 'store' | 'clock' | 'people'>;

/** Today as the account that runs this has used it: another day, or account, begins anew. */
export function readDay({ store, clock, people }: Kept): Day {
  const account = people.current();
  const day = clock.now().slice(0, 10);
  const text = store.read(NAME);
  const kept = text === null ? null : (JSON.parse(text) as Day);
  const isToday = kept !== null && kept.account === account && kept.day === day;
  return isToday ? kept : { account, day, conversions: 0, filingOver: '', sharingOver: '' };
}

/** How many more documents may be made today. */
export function conversionsLeft(ports: Kept): number {
  const { conversions, filingOver } = readDay(ports);
  return filingOver === '' ? Math.max(0, CONVERSIONS_A_DAY - conversions) : 0;
}

export function noteConversions(ports: Kept, count: number): void {
  if (count === 0) return;
  const today = readDay(ports);
  keepDay(ports, { ...today, conversions: today.conversions + count });
}

/** Google does no more of this today: nobody asks it again before tomorrow. */
export function stopForToday(ports: Kept, what: 'filingOver' | 'sharingOver', reason: string): void {
  keepDay(ports, { ...readDay(ports), [what]: [...reason].slice(0, LONGEST_REASON).join('') });
}

function keepDay({ store }: Kept, day: Day): void {
  store.write(NAME, JSON.stringify(day));
}
