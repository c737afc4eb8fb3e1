import { carryOut } from '../app/bridge';
import type { Functions, Reply } from '../app/functions';
import { failureText } from '../words/failures';
import { failureOf } from './failure';
import { sessionPeople } from './people';
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
    console.error(thrown instanceof Error ? (thrown.stack ?? thrown.message) : thrown);
    const { code, detail } = failureOf(thrown);
    return { ok: false, error: { code, ...failureText(code, detail, sessionPeople.language()) } };
  }
}
