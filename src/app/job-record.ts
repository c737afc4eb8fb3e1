import type { Period } from '../ledger/period';
import type { CloseProgress } from './functions';
import { forgetLong, keepLong, recallLong } from './long-text';
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
