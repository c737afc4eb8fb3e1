import type { PlainDate } from '../ledger/period';
import type { IssueCode, IssueFacts } from '../words/issues';

/** What does not stop a close. */
const WARNINGS: ReadonlySet<IssueCode> = new Set([
  'duplicate-column',
  'task-missing',
  'unknown-service',
  'unknown-worker',
  'no-terms',
  'copied-row',
  'edited-after-close',
  'row-restored',
  'ledger-row-torn',
  'client-missing',
  'address-unreadable',
  'setting-ignored',
  'hours-ignored',
  'word-ignored',
  'month-not-over',
]);

interface Where {
  readonly sheet: string;
  /** `F12`; `''` where the whole sheet is meant. */
  readonly cell: string;
  /** The client that it concerns, by its name in Clients; null: nobody in particular. */
  readonly client: string | null;
  /** The date of the row at fault; null where it has none that can be read. */
  readonly date: PlainDate | null;
}

type Fault = { readonly [C in IssueCode]: { readonly code: C; readonly facts: IssueFacts[C] } }[IssueCode];

/** A problem in the book with its place. Its words are made when somebody reads them. */
export type Issue = Fault & Where & { readonly severity: 'error' | 'warning' };

export function issue<C extends IssueCode>(code: C, facts: IssueFacts[C], where: Where): Issue {
  const severity = WARNINGS.has(code) ? 'warning' : 'error';
  return { severity, ...where, code, facts } as Issue;
}

export function isError(one: Issue): boolean {
  return one.severity === 'error';
}
