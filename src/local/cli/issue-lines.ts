import type { CliWords } from '../../words/cli';
import type { IssueAnswer } from './answers';

/** One line an issue: `error  Time log!F12  what is wrong → how to mend it`. */
export function issueLines(issues: readonly IssueAnswer[], words: CliWords): readonly string[] {
  return issues.map(({ severity, sheet, cell, message, fix }) => {
    const place = cell === '' ? sheet : `${sheet}!${cell}`;
    return [words[severity], place, fix === '' ? message : `${message} → ${fix}`]
      .filter((part) => part !== '')
      .join('  ');
  });
}
