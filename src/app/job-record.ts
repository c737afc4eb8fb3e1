import type { Period } from '../ledger/period';
import type { CloseProgress } from './functions';
import { forgetLong, keepLong, recallLong } from './long-text';
import { whileLocked } from './locked';
import type { Ports } from './ports';

/** A close that was asked for. What of it is done stands in the Ledger. */
export interface CloseJob {
  readonly through: Period;
  readonly onlyClean: boolean;
  readonly phase: 'closing' | 'reports';
  /** Statements that were to be made when it began. */
  readonly total: number;
  /** Rows of the Ledger when it began: those below are its own. */
  readonly rowsBefore: number;
  readonly heldBack: CloseProgress['heldBack'];
}

const JOB = 'close-job';
const LEASE = 'close-lease';

/** A run that Google has killed never ends its lease: it ends by itself, a minute after that. */
const LEASE_SECONDS = 7 * 60;

type Kept = Pick<Ports, 'store'>;

export function jobUnderWay({ store }: Kept): CloseJob | null {
  const text = recallLong(store, JOB);
  return text === null ? null : (JSON.parse(text) as CloseJob);
}

export function keepJob({ store }: Kept, job: CloseJob): void {
  keepLong(store, JOB, JSON.stringify(job));
}

export function endJob({ store }: Kept): void {
  forgetLong(store, JOB);
}

/**
 * Does a step of the close under way that nobody else can do at the same time. Null where nothing is under way;
 * `busy` where another run is at it.
 */
export function whileLeased<T>(ports: Ports, step: (job: CloseJob) => T, busy: (job: CloseJob) => T): T | null {
  const { store, clock, lock } = ports;
  const claimed = whileLocked(lock, () => {
    const job = jobUnderWay(ports);
    const isBusy = Number(store.read(LEASE) ?? 0) > clock.seconds();
    if (job !== null && !isBusy) store.write(LEASE, String(clock.seconds() + LEASE_SECONDS));
    return { job, isBusy };
  });
  if (claimed.job === null) return null;
  if (claimed.isBusy) return busy(claimed.job);
  try {
    return step(claimed.job);
  } finally {
    store.write(LEASE, null);
  }
}
