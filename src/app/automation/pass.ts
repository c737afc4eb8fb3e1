import { loadBook } from '../load';
import type { Ports } from '../ports';
import { surveyBook, type Survey } from '../survey';
import { deliveryAccount } from './record';

/** Google kills a run after six minutes; nothing is begun after so many seconds. */
const WORKING_SECONDS = 270;

/** One run of the heartbeat: what it has seen of the book, and how long it may go on. */
export interface Pass {
  readonly account: string;
  /** Of the clock: nothing is begun after it. */
  readonly untilSeconds: number;
  /** The book as it was read last. */
  survey(): Survey;
  /** The book has changed since. */
  forget(): void;
  /** Nobody has stopped the automation, or taken it over. */
  isWanted(): boolean;
  /** There is time left, too. */
  goesOn(): boolean;
}

export function beginPass(ports: Ports, account: string): Pass {
  const untilSeconds = ports.clock.seconds() + WORKING_SECONDS;
  let seen: Survey | null = null;
  const isWanted = () => deliveryAccount(ports) === account;
  return {
    account,
    untilSeconds,
    survey: () => (seen ??= surveyBook(loadBook(ports.tables))),
    forget: () => {
      seen = null;
    },
    isWanted,
    goesOn: () => ports.clock.seconds() < untilSeconds && isWanted(),
  };
}
