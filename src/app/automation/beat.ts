import { whileLeased } from '../lease';
import { whileLocked } from '../locked';
import { refuseNewerBook } from '../migrations';
import type { Ports } from '../ports';
import { closeWhatIsDue } from './closing';
import { deliverWhatWaits } from './delivery';
import { sendWaiting } from './outbox';
import { beginPass, type Pass } from './pass';
import { isOfThisBook, noteBeat, readRecord } from './record';
import { sendWhatWaits } from './sending';
import { tellWhatIsNew } from './telling';

/** Under which name a beat is leased, for no two may run at the same time. */
const LEASE = 'beat-lease';

/** What was thrown, as words for whoever looks at the automation; the log is told of it, too. */
export type InWords = (thrown: unknown) => string;

/**
 * What the clock does every hour, as the delivery account (decision 8): finishes what is under way, closes what is due,
 * makes reports that wait, sends them, and writes to the managers. A duty that fails leaves the others alone, and is
 * told of by the record. Throws BookInUse where another run has the book for too long.
 */
export function beat(ports: Ports, inWords: InWords): void {
  const account = accountToBeatFor(ports);
  if (account === null) return;
  whileLeased(
    ports,
    LEASE,
    () => work(ports, account, inWords),
    () => undefined,
  );
}

/**
 * Null where this run's account is not, or no longer, the one that is named, or the book is a copy: then its heartbeat
 * ends. One that Google does not name may well be the right one, and is only not served.
 */
function accountToBeatFor(ports: Ports): string | null {
  return whileLocked(ports.lock, () => {
    const me = ports.people.current();
    const record = readRecord(ports);
    if (me === '') return null;
    if (record !== null && isOfThisBook(ports, record) && record.account === me) return me;
    ports.heartbeat.clear();
    return null;
  });
}

/** A book of a later version is left alone, which the record says. */
function work(ports: Ports, account: string, inWords: InWords): void {
  let troubles: readonly string[];
  try {
    refuseNewerBook(ports.store);
    troubles = doDuties(ports, account, inWords);
  } catch (thrown) {
    troubles = [inWords(thrown)];
  }
  noteBeat(ports, account, [...new Set(troubles)].filter((trouble) => trouble !== '').join('\n'));
}

function doDuties(ports: Ports, account: string, inWords: InWords): readonly string[] {
  const pass = beginPass(ports, account);
  const duties: readonly ((ports: Ports, pass: Pass) => string)[] = [
    closeWhatIsDue,
    deliverWhatWaits,
    sendWhatWaits,
    tellWhatIsNew,
    sendWaiting,
  ];
  return duties.map((duty) => {
    try {
      return pass.isWanted() ? duty(ports, pass) : '';
    } catch (thrown) {
      pass.forget();
      return inWords(thrown);
    }
  });
}
