import type { FailureCode } from '../words/failures';
import { ManagersOnly } from '../app/bridge';
import { BookInUse } from '../app/locked';
import { NewerBook } from '../app/migrations';
import { BadRequest } from '../app/requests';
import { codeOfSaying } from './sayings';

/** The code of what was thrown, and its text. What nobody foresaw is `unexpected`. */
export function failureOf(thrown: unknown): { readonly code: FailureCode; readonly detail: string } {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof BadRequest) return { code: 'bad-request', detail };
  if (thrown instanceof ManagersOnly) return { code: 'managers-only', detail };
  if (thrown instanceof NewerBook) return { code: 'newer-book', detail };
  if (thrown instanceof BookInUse) return { code: 'book-in-use', detail };
  return { code: codeOfSaying(detail) ?? 'unexpected', detail };
}
