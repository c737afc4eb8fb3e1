import { issuesEn } from './issues.en';
import { issuesRu } from './issues.ru';
import type { InLanguages, Language } from './language';

/** Facts that the words of an issue need; texts as they were found in the book. */
export interface IssueFacts {
  'missing-sheet': { readonly sheet: string };
  'duplicate-sheet': { readonly sheet: string; readonly read: string };
  'missing-column': { readonly column: string };
  'duplicate-column': { readonly column: string };
  'value-missing': { readonly column: string };
  'task-missing': { readonly column: string };
  'formula-error': { readonly found: string };
  'hours-unreadable': { readonly found: string };
  'hours-too-large': { readonly found: string };
  'entry-over-a-day': { readonly found: string };
  'money-unreadable': { readonly found: string };
  'money-too-precise': { readonly found: string; readonly currency: string; readonly decimals: number };
  'money-too-large': { readonly found: string };
  'money-other-currency': { readonly found: string; readonly currency: string };
  'date-unreadable': { readonly found: string };
  'period-unreadable': { readonly found: string };
  'choice-unknown': { readonly found: string; readonly choices: InLanguages<readonly string[]> };
  'number-unreadable': { readonly found: string; readonly column: string };
  'currency-unknown': { readonly found: string };
  'unknown-client': { readonly found: string; readonly nearest: string | null };
  'unknown-service': { readonly found: string; readonly nearest: string | null };
  'service-without-factor': { readonly found: string };
  'unknown-worker': { readonly found: string; readonly nearest: string | null };
  'duplicate-client': { readonly found: string; readonly row: number };
  'duplicate-terms': { readonly period: string; readonly row: number };
  'no-terms': { readonly client: string };
  'below-zero': { readonly found: string; readonly column: string };
  'end-before-start': { readonly start: string; readonly end: string };
  'opening-value-without-hours': { readonly found: string };
  'amount-not-above-zero': { readonly found: string };
  'amount-missing': { readonly found: string };
  'amount-not-allowed': { readonly found: string };
  'hours-not-above-zero': { readonly found: string };
  'hours-not-allowed': { readonly found: string };
  'adjustment-without-hours': { readonly found: string };
  'refund-too-large': { readonly refundable: string };
  'credit-note-too-large': { readonly unpaid: string };
  'top-up-without-price': { readonly period: string };
  'no-overage-rate': { readonly period: string; readonly hours: string };
  'currency-changed': { readonly was: string; readonly is: string };
  'state-too-long': { readonly client: string };
  'stamp-without-posting': { readonly found: string };
  'copied-row': { readonly row: number };
  'edited-after-close': { readonly period: string; readonly was: string; readonly is: string };
  'row-restored': { readonly period: string };
  'ledger-row-changed': { readonly client: string; readonly period: string };
  'history-row-changed': { readonly client: string; readonly period: string };
  'ledger-rows-missing': { readonly expected: number; readonly found: number };
  'ledger-row-torn': { readonly row: number };
  'status-changed': { readonly client: string; readonly period: string };
  'client-renamed': { readonly was: string; readonly is: string };
  'client-missing': { readonly client: string; readonly nearest: string | null };
  'address-unreadable': { readonly found: string };
  'setting-ignored': { readonly found: string; readonly setting: string; readonly used: string };
  'hours-ignored': { readonly found: string; readonly column: string };
  'word-ignored': {
    readonly found: string;
    readonly column: string;
    readonly choices: InLanguages<readonly string[]>;
  };
  'month-not-over': { readonly period: string };
}

export type IssueCode = keyof IssueFacts;

export interface IssueText {
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly fix: string;
}

export type IssueTexts = { readonly [C in IssueCode]: (facts: IssueFacts[C]) => IssueText };

const texts: InLanguages<IssueTexts> = { en: issuesEn, ru: issuesRu };

/** What a person reads of an issue. */
export function issueText<C extends IssueCode>(code: C, facts: IssueFacts[C], language: Language): IssueText {
  const write: (facts: IssueFacts[C]) => IssueText = texts[language][code];
  return write(facts);
}
