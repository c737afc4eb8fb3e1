import type { Event } from '../../../../src/local/workbench/protocol';
import { Postponed } from '../../../../src/local/workbench/window/grid/postponed';

/** A grid that says what it is shown. */
function grid() {
  const at = { isTyping: false };
  const shown: string[] = [];
  const postponed = new Postponed(() => at.isTyping);
  const told = (kind: 'opened' | 'sheet' | 'layout' | 'cells', name: string): void => {
    // Nothing but its kind is looked at.
    postponed.add({ kind } as Event, () => shown.push(name));
  };
  return { at, shown, told, postponed };
}

describe('what the server tells', () => {
  test('is shown at once where nobody is within a cell', () => {
    const { shown, told } = grid();
    told('opened', 'book');
    told('cells', 'cells');
    expect(shown).toEqual(['book', 'cells']);
  });

  test('is shown at once where it leaves the cell alone', () => {
    const { at, shown, told } = grid();
    at.isTyping = true;
    told('cells', 'cells');
    told('layout', 'layout');
    expect(shown).toEqual(['cells', 'layout']);
  });

  test.each(['opened', 'sheet'] as const)('waits from the first %s on, in its order', (kind) => {
    const { at, shown, told, postponed } = grid();
    at.isTyping = true;
    told(kind, 'unsettling');
    told('cells', 'first');
    told('cells', 'second');
    expect(shown).toEqual([]);
    at.isTyping = false;
    told('cells', 'third');
    postponed.release();
    expect(shown).toEqual(['unsettling', 'first', 'second', 'third']);
    told('cells', 'fourth');
    expect(shown).toHaveLength(5);
  });

  test('gives way to a newer book', () => {
    const { at, shown, told, postponed } = grid();
    at.isTyping = true;
    for (const name of ['old', 'new']) {
      told('opened', `${name} book`);
      told('cells', `${name} cells`);
    }
    at.isTyping = false;
    postponed.release();
    expect(shown).toEqual(['new book', 'new cells']);
  });

  test('waits on where the next cell is typed into already', () => {
    const { at, shown, told, postponed } = grid();
    at.isTyping = true;
    told('opened', 'book');
    postponed.release();
    expect(shown).toEqual([]);
    at.isTyping = false;
    postponed.release();
    postponed.release();
    expect(shown).toEqual(['book']);
  });
});
