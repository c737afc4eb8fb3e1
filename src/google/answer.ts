import { carryOut } from '../app/bridge';
import type { Functions, Reply } from '../app/functions';
import { failureTold } from './failure-told';
import { googlePorts } from './ports';

/**
 * Carries out one request: JSON in, JSON out, for Google passes nothing else between a page and a script unharmed.
 * What fails is answered in the words of whoever asked; where it came from goes to the log.
 */
export function answer(name: keyof Functions, json: string): string {
  return JSON.stringify(replyTo(name, json));
}

function replyTo(name: keyof Functions, json: string): Reply<unknown> {
  try {
    return { ok: true, value: carryOut(googlePorts(), name, json) };
  } catch (thrown) {
    return { ok: false, error: failureTold(thrown) };
  }
}
