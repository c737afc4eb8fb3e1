import type { FailureCode } from '../words/failures';
import { ManagersOnly } from '../app/bridge';
import { BookInUse } from '../app/locked';
import { BadRequest } from '../app/requests';

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

/** The code of what was thrown, and its text. What nobody foresaw is `unexpected`. */
export function failureOf(thrown: unknown): { readonly code: FailureCode; readonly detail: string } {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof BadRequest) return { code: 'bad-request', detail };
  if (thrown instanceof ManagersOnly) return { code: 'managers-only', detail };
  if (thrown instanceof BookInUse) return { code: 'book-in-use', detail };
  return { code: SAYINGS.find(([saying]) => saying.test(detail))?.[1] ?? 'unexpected', detail };
}
