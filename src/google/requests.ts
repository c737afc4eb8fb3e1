import type { Language } from '../words/language';
import { count, flag, oneOf, optional, period, required, text, type Fields, type Period } from './request-fields';

export interface SetUpRequest {
  readonly language: Language;
}

export interface CloseRequest {
  /** The last period to close; left out: the month before today. */
  readonly through?: Period;
  readonly onlyClean?: boolean;
  readonly dryRun?: boolean;
}

export interface DeliverRequest {
  /** The most documents to make in this run. */
  readonly limit: number;
}

export interface ReopenRequest {
  readonly period: Period;
  readonly client?: string;
  readonly reason?: string;
}

export interface ReportRequest {
  readonly period: Period;
  readonly client?: string;
}

export interface ExportRequest {
  readonly format: 'hledger' | 'csv' | 'json';
}

/** A request in which nothing is asked for but the thing itself. */
export type EmptyRequest = Readonly<Record<string, never>>;

export function emptyRequest(): EmptyRequest {
  return {};
}

export function setUpRequest(fields: Fields): SetUpRequest {
  return { language: required(fields, 'language', oneOf('en', 'ru')) };
}

export function closeRequest(fields: Fields): CloseRequest {
  return {
    ...optional(fields, 'through', period),
    ...optional(fields, 'onlyClean', flag),
    ...optional(fields, 'dryRun', flag),
  };
}

export function deliverRequest(fields: Fields): DeliverRequest {
  return { limit: required(fields, 'limit', count) };
}

export function reopenRequest(fields: Fields): ReopenRequest {
  return {
    period: required(fields, 'period', period),
    ...optional(fields, 'client', text),
    ...optional(fields, 'reason', text),
  };
}

export function reportRequest(fields: Fields): ReportRequest {
  return { period: required(fields, 'period', period), ...optional(fields, 'client', text) };
}

export function exportRequest(fields: Fields): ExportRequest {
  return { format: required(fields, 'format', oneOf('hledger', 'csv', 'json')) };
}
