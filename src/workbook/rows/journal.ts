import type { Language } from '../../words/language';
import type { Written } from '../cell';
import { readChoice } from '../cells/choice';
import { isBlank, textOf } from '../cells/text';
import type { JournalRecord } from '../records';
import { existingRowsOfProgram } from '../row-reading';
import { ACTIONS, type journalSheet } from '../schemas/journal';
import type { Table } from '../table';

export type JournalColumn = keyof typeof journalSheet.columns;

/** What was done to the book, in order. */
export function readJournal(table: Table<JournalColumn>): readonly JournalRecord[] {
  return existingRowsOfProgram(table).map(({ row, cells }) => {
    const at = (key: JournalColumn) => cells[(table.columns.get(key) ?? 0) - 1];
    const action = readChoice<keyof typeof ACTIONS>(at('action'), ACTIONS, 'setUp');
    return {
      row,
      when: textOf(at('when')),
      who: textOf(at('who')),
      action: action.ok && !isBlank(at('action')) ? action.value : null,
      details: textOf(at('details')),
    };
  });
}

export function journalCells(
  line: {
    readonly when: string;
    readonly who: string;
    readonly action: keyof typeof ACTIONS;
    readonly details: string;
  },
  language: Language,
): Record<JournalColumn, Written> {
  return { when: line.when, who: line.who, action: ACTIONS[line.action][language], details: line.details };
}
