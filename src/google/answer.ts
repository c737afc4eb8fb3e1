import type { Ports } from '../app/ports';
import { failureText } from '../words/failures';
import { failureOf } from './failure';
import { googlePorts } from './ports';
import { fieldsOf, type Fields } from './request-fields';
import { userLanguage } from './user-language';

/**
 * Carries out one request: JSON in, JSON out. `{"ok":true,"value":…}` is what the use case says, its refusals
 * included; `{"ok":false,"error":{"code","message","fix"}}` is an exception, in the words of whoever asked. Where it
 * came from goes to the log.
 */
export function answer<Request>(
  json: string,
  read: (fields: Fields) => Request,
  useCase: (ports: Ports, request: Request) => unknown,
): string {
  try {
    const request = read(fieldsOf(json));
    return JSON.stringify({ ok: true, value: useCase(googlePorts(), request) });
  } catch (thrown) {
    console.error(thrown instanceof Error ? (thrown.stack ?? thrown.message) : thrown);
    const { code, detail } = failureOf(thrown);
    return JSON.stringify({ ok: false, error: { code, ...failureText(code, detail, userLanguage()) } });
  }
}
