import type { Issue } from '../workbook/issue';
import { checkedBook } from './check';
import type { Mend, Problem } from './functions';
import { inOrder, issueJson } from './issue-json';
import type { Ports } from './ports';

/** All that `checkBook` finds, each with its cure where that is safe. */
export function findProblems(ports: Ports): { readonly problems: readonly Problem[] } {
  const { book, issues } = checkedBook(ports);
  return { problems: inOrder(issues).map((one) => ({ ...issueJson(one, book.language), mend: mendOf(one) })) };
}

/** What can be mended without deciding anything for the office, and without losing what somebody typed. */
function mendOf(one: Issue): Mend | null {
  switch (one.code) {
    case 'missing-sheet':
    case 'missing-column':
      return { kind: 'repair' };
    case 'ledger-row-torn':
      return { kind: 'finish' };
    case 'unknown-client':
    case 'unknown-service':
    case 'unknown-worker': {
      const { found, nearest } = one.facts;
      return nearest === null ? null : { kind: 'rename', sheet: one.sheet, cell: one.cell, from: found, to: nearest };
    }
    default:
      return null;
  }
}
