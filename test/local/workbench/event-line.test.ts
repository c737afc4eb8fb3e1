import fc from 'fast-check';
import { eventIn, lineOf } from '../../../src/local/workbench/event-line';
import type { Event, ShownCell, ShownSheet } from '../../../src/local/workbench/protocol';

const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('', 0, 0.25, 'a\nb', { error: '#N/A' }),
);
const cell: fc.Arbitrary<ShownCell> = fc.record(
  {
    row: fc.integer({ min: 1, max: 9 }),
    column: fc.integer({ min: 1, max: 9 }),
    value,
    formula: fc.constantFrom('=A1', '=SUM(A:A)'),
    format: fc.constantFrom('0.00', '[h]:mm'),
    look: fc.nat(3),
    note: fc.constantFrom('A note', 'of\ntwo lines'),
  },
  { requiredKeys: ['row', 'column', 'value'] },
);

function sheetOf(cells: readonly ShownCell[]): ShownSheet {
  const counts = { id: 1, revision: 1, rows: 9, columns: 9, frozenRows: 1, frozenColumns: 0 };
  return {
    ...counts,
    name: 'S',
    tabColor: null,
    hidden: false,
    widths: [],
    cells,
    merges: [],
    dropdowns: [],
    locks: [],
  };
}

test('a sheet is told just as it is, whatever is in its cells and in whatever order', () => {
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const event: Event = { kind: 'sheet', sheet: sheetOf(cells), looks: { 1: { bold: true } } };
      const line = lineOf(event);
      expect(line).not.toContain('\n');
      expect(eventIn(line)).toEqual(event);
    }),
  );
});

test('cells that are alike are told in few letters', () => {
  const cells = Array.from({ length: 1000 }, (_, at) => ({
    row: 1 + Math.floor(at / 10),
    column: 1 + (at % 10),
    value: 1,
    format: '0.00',
    look: 3,
  }));
  const line = lineOf({ kind: 'sheet', sheet: sheetOf(cells), looks: {} });
  expect(line.length).toBeLessThan(JSON.stringify(cells).length / 5);
});
