import type { JournalRecord, LedgerRecord } from '../workbook/records';
import { digestOf } from './digest';

/** What the Journal says of a close: how many rows the ledger had after it, and the seal of the last (L30). */
export interface ClosingLine {
  readonly close: string;
  readonly through: string;
  readonly clients: number;
  readonly rows: number;
  readonly seal: string;
}

/** A reopening, sealed: which statement it took back, and why. The line is the reopening; the status follows it. */
export interface ReopeningLine {
  readonly close: string;
  readonly client: string;
  readonly period: string;
  readonly revision: number;
  readonly reason: string;
}

/** A reopening that stands in the Journal. */
export interface Reopening extends ReopeningLine {
  /** As the Journal shows it, which is not sealed: `2026-11-03 09:00`. */
  readonly when: string;
}

interface SealedLine extends ReopeningLine {
  readonly seal: string;
}

export function closingDetails(line: ClosingLine): string {
  return JSON.stringify(line);
}

export function reopeningDetails(line: ReopeningLine): string {
  return JSON.stringify({ ...line, seal: reopeningSeal(line) });
}

/** The close's lines of the Journal, oldest first. */
export function closingLines(journal: readonly JournalRecord[]): readonly ClosingLine[] {
  return linesOf(journal, 'closed')
    .map(({ details }) => details)
    .filter(isClosingLine);
}

/** The reopenings that the Journal bears out; a line whose seal does not hold is none. */
export function reopeningLines(journal: readonly JournalRecord[]): readonly Reopening[] {
  return linesOf(journal, 'reopened').flatMap(({ when, details }) =>
    isSealedLine(details) && details.seal === reopeningSeal(details) ? [{ ...details, when }] : [],
  );
}

/** One statement among all: the attempt at a close that made it, its client and its period. */
export function statementKey(row: Pick<LedgerRecord, 'close' | 'client'> & { readonly period: string }): string {
  return JSON.stringify([row.close, row.client, row.period]);
}

function reopeningSeal({ close, client, period, revision, reason }: ReopeningLine): string {
  return digestOf([close, client, period, revision, reason]);
}

function linesOf(
  journal: readonly JournalRecord[],
  action: JournalRecord['action'],
): readonly { readonly when: string; readonly details: unknown }[] {
  return journal
    .filter((line) => line.action === action)
    .map(({ when, details }) => ({ when, details: parsed(details) }));
}

function parsed(details: string): unknown {
  try {
    return JSON.parse(details) as unknown;
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}

function isClosingLine(value: unknown): value is ClosingLine {
  return isObject(value) && typeof value['rows'] === 'number' && typeof value['seal'] === 'string';
}

function isSealedLine(value: unknown): value is SealedLine {
  return (
    isObject(value) &&
    ['close', 'client', 'period', 'reason', 'seal'].every((key) => typeof value[key] === 'string') &&
    typeof value['revision'] === 'number'
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
