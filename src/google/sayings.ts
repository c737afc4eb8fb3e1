import type { FailureCode } from '../words/failures';

/** What Google's services say, in English whatever the script does, and what it comes down to. */
const SAYINGS: readonly (readonly [RegExp, FailureCode])[] = [
  [/protected cell or object/i, 'protected'],
  [
    /do(es)? not have permission|permissions are not sufficient|insufficient authentication scopes|authorization is required|access denied/i,
    'not-authorised',
  ],
  [/too many (time-based )?triggers/i, 'too-many-triggers'],
  [/for one day|exceeded the property storage quota|limit of 10000000 cells/i, 'quota-used-up'],
  [/timed out|server error occurred|service unavailable|simultaneously|in a short time|lock timeout/i, 'service-busy'],
];

/** What a text of Google's comes down to; null where nobody foresaw it. */
export function codeOfSaying(text: string): FailureCode | null {
  return SAYINGS.find(([saying]) => saying.test(text))?.[1] ?? null;
}
