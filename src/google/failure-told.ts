import { failureText, type FailureCode, type FailureText } from '../words/failures';
import { failureOf } from './failure';
import { userLanguage } from './user-language';

/** What was thrown in the words of whoever runs this; where it came from goes to the log. */
export function failureTold(thrown: unknown): FailureText & { readonly code: FailureCode } {
  console.error(thrown instanceof Error ? (thrown.stack ?? thrown.message) : thrown);
  const { code, detail } = failureOf(thrown);
  return { code, ...failureText(code, detail, userLanguage()) };
}
