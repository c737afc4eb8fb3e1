import type { CheckResult } from '../../src/app/check';
import type { IssueCode } from '../../src/words/issues';
import { issuesEn } from '../../src/words/issues.en';
import type { Language } from '../../src/words/language';
import { check, close, reopen } from '../scenarios/run-book';
import { CASES } from './cases';
import { bookTyped } from './plain-book';

type Issues = CheckResult['issues'];

const CODES = Object.keys(CASES) as IssueCode[];

test('every code has a case', () => {
  expect([...CODES].sort()).toEqual(Object.keys(issuesEn).sort());
});

test.each(CODES)('%s', (code) => {
  const { says, also = [] } = CASES[code];
  const issues = issuesOf(code, 'en');
  expect(issues.filter((issue) => issue.code === code).map(told)).toEqual([says]);
  expect(issues.map((issue) => issue.code).filter((other) => other !== code)).toEqual(also);
});

test('in Russian', () => {
  const lines = CODES.flatMap((code) => issuesOf(code, 'ru').filter((issue) => issue.code === code));
  expect(lines.map((issue) => told(issue).join('\n  ')).join('\n')).toMatchSnapshot();
});

test('the plain book itself has none', () => {
  expect(check(bookTyped({}, 'en'))).toEqual({ ok: true, issues: [] });
  expect(check(bookTyped({}, 'ru'))).toEqual({ ok: true, issues: [] });
});

function issuesOf(code: IssueCode, language: Language): Issues {
  const { typed = {}, afterClose } = CASES[code];
  const book = bookTyped(typed, language);
  if (code === 'month-not-over') return close(book, { through: '2026-11' }).issues;
  if (afterClose !== undefined) {
    close(book, { through: '2026-09' });
    afterClose(book);
  }
  return code === 'row-restored' ? reopen(book, '2026-09').issues : check(book).issues;
}

function told({ severity, sheet, cell, message, fix }: Issues[number]): readonly [string, string] {
  const place = cell === '' ? sheet : `${sheet}!${cell}`;
  return [`${severity} at ${place === '' ? 'no place' : place}: ${message}`, fix];
}
