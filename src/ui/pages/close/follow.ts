import type { CloseProgress } from '../../../app/functions';
import { CallFailed, type Call } from '../../server';

const PAUSE_MS = 3000;
/** A call that fails in passing is made again so many times before anybody is troubled. */
const TRIES = 3;

export const pause = () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE_MS));

/** Carries a close on until it is over or nobody knows of it any more, showing every step. */
export async function follow(
  call: Call,
  first: () => Promise<CloseProgress>,
  show: (progress: CloseProgress) => void,
): Promise<CloseProgress> {
  let progress = await patiently(first);
  while (isUnderWay(progress)) {
    show(progress);
    if (progress.state === 'busy') await pause();
    progress = await patiently(() => call('continueClose', {}));
  }
  return progress;
}

function isUnderWay({ state }: CloseProgress): boolean {
  return state === 'closing' || state === 'reports' || state === 'busy';
}

export async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (thrown) {
      if (!(thrown instanceof CallFailed && thrown.isPassing) || tries === TRIES) throw thrown;
      await pause();
    }
  }
}
