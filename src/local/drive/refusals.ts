import { after } from '../services/eventual';
import { ServiceException } from '../services/exception';
import type { FetchAnswer, Host } from '../services/host';

/** What befalls requests to Drive on demand, beside what befalls them anyway. */
export interface Refusal {
  /** Which requests: what `POST https://www.googleapis.com/…` matches. */
  readonly request: RegExp;
  /** Drive's answer; 'none': Google gives up waiting for it. Left out: what Drive answers to what was asked. */
  readonly answer?: FetchAnswer | 'none';
  /** Whether Drive does what was asked all the same. */
  readonly done?: boolean;
  /** How long it takes. */
  readonly milliseconds?: number;
  /** How many requests it befalls; counted down. */
  count: number;
}

/** Answers requests as the first refusal that is for them says. */
export function refusing(refusals: readonly Refusal[], answer: Host['fetch']): Host['fetch'] {
  return (request, patient) => {
    const asked = `${request.method} ${request.url}`;
    const refusal = refusals.find((one) => one.count > 0 && one.request.test(asked));
    if (refusal === undefined) return answer(request, patient);
    refusal.count -= 1;
    const own = refusal.answer === undefined || refusal.done === true ? answer(request, patient) : null;
    return after(own, (done) => {
      if (refusal.answer === 'none') throw new ServiceException(`Timeout: ${new URL(request.url).origin}`);
      const given = refusal.answer ?? done ?? { status: 500, text: '' };
      return { ...given, ...(refusal.milliseconds === undefined ? {} : { milliseconds: refusal.milliseconds }) };
    });
  };
}

/** What Drive answers to what it refuses, for this reason. */
export function refusal(status: number, reason: string, message = reason): FetchAnswer {
  return { status, text: JSON.stringify({ error: { code: status, message, errors: [{ reason, message }] } }) };
}
