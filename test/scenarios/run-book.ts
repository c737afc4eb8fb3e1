import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BalancesResult } from '../../src/app/balances';
import type { CheckResult } from '../../src/app/check';
import type { CloseRequest, CloseResult } from '../../src/app/close';
import type { DeliverResult, ReportJson } from '../../src/app/deliver';
import type { ReopenResult } from '../../src/app/reopen';
import type { SetUpResult } from '../../src/app/set-up';
import type { Book } from '../../src/local/book/book';
import { runInThread } from '../../src/local/execution/in-thread';
import type { LocalHost } from '../../src/local/execution/local-host';
import { readProgram } from '../../src/local/execution/program';
import { textOf } from '../documents/docx-text';
import { hostOver } from '../local/execution/programs';

/** A book and the built program: each public function by name, at a moment of the book's own clock. */

const program = readProgram(resolve(__dirname, '../..'));

/** The morning on which a book is worked on where nobody says. */
const MORNING = '2026-11-03T09:00';

/** As the public functions take it: plain text where the use case has a branded period. */
type Asked<T> = { readonly [K in keyof T]: T[K] extends string | undefined ? string : T[K] };

export function close(book: Book, request: Asked<CloseRequest> = {}, now = MORNING): CloseResult {
  return valueOf(hostAt(book, now), 'closeMonth', request) as CloseResult;
}

export function reopen(book: Book, period: string, client?: string): ReopenResult {
  const request = client === undefined ? { period } : { period, client };
  return valueOf(hostAt(book, MORNING), 'reopenMonth', request) as ReopenResult;
}

export function balances(book: Book, now = MORNING): BalancesResult {
  return valueOf(hostAt(book, now), 'readBalances', {}) as BalancesResult;
}

export function check(book: Book, now = MORNING): CheckResult {
  return valueOf(hostAt(book, now), 'checkBook', {}) as CheckResult;
}

export function setUp(book: Book, language: 'en' | 'ru'): SetUpResult {
  return valueOf(hostAt(book, MORNING), 'setUpBook', { language }) as SetUpResult;
}

export function exported(book: Book, format: 'hledger' | 'csv' | 'json'): string {
  return (valueOf(hostAt(book, MORNING), 'exportLedger', { format }) as { text: string }).text;
}

export interface Report extends ReportJson {
  /** What a reader of the document sees. */
  readonly text: string;
}

/** Makes every report that is outstanding. */
export function deliver(book: Book, now = MORNING): readonly Report[] {
  const host = hostAt(book, now);
  const { reports, failures, remaining } = valueOf(host, 'deliverReports', { limit: 1000 }) as DeliverResult;
  if (failures.length + remaining > 0) throw new Error(JSON.stringify(failures));
  return reports.map((report) => ({ ...report, text: textOf(readFileSync(join(host.path, '..', report.file))) }));
}

function hostAt(book: Book, now: string): LocalHost {
  return hostOver({ book, now: new Date(`${now}Z`) });
}

/** What a public function answers; that it failed is a failure of the test. */
function valueOf(host: LocalHost, name: string, request: object): unknown {
  const answer = JSON.parse(runInThread({ program, name, argument: JSON.stringify(request) }, host)) as {
    readonly ok: boolean;
    readonly value?: unknown;
    readonly error?: unknown;
  };
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}
