import type { Event, Opened, ShownCell, ShownSheet } from './protocol';

/** All that a cell is but where it stands and what it holds: most cells are of few kinds. */
type Kind = Omit<ShownCell, 'row' | 'column' | 'value'>;

/** Of each row its number, then of each cell its column, the number of its kind, and its value. */
type PackedRow = [row: number, ...cells: ShownCell['value'][]];

/** The cells of a sheet in a third of the letters. */
interface PackedCells {
  readonly kinds: readonly Kind[];
  readonly rows: readonly PackedRow[];
}

type PackedSheet = Omit<ShownSheet, 'cells'> & { readonly cells: PackedCells };
type PackedOpened = Omit<Opened, 'sheets'> & { readonly sheets: readonly PackedSheet[] };
type PackedEvent =
  | Exclude<Event, { readonly kind: 'opened' | 'sheet' }>
  | { readonly kind: 'opened'; readonly opened: PackedOpened }
  | (Omit<Extract<Event, { readonly kind: 'sheet' }>, 'sheet'> & { readonly sheet: PackedSheet });

/** Something that happened, as a line without its end. */
export function lineOf(event: Event): string {
  return JSON.stringify(packed(event));
}

/** What happened, from its line. */
export function eventIn(line: string): Event {
  return unpacked(JSON.parse(line) as PackedEvent);
}

function packed(event: Event): PackedEvent {
  switch (event.kind) {
    case 'opened':
      return { ...event, opened: { ...event.opened, sheets: event.opened.sheets.map(packedSheet) } };
    case 'sheet':
      return { ...event, sheet: packedSheet(event.sheet) };
    default:
      return event;
  }
}

function unpacked(event: PackedEvent): Event {
  switch (event.kind) {
    case 'opened':
      return { ...event, opened: { ...event.opened, sheets: event.opened.sheets.map(unpackedSheet) } };
    case 'sheet':
      return { ...event, sheet: unpackedSheet(event.sheet) };
    default:
      return event;
  }
}

function packedSheet(sheet: ShownSheet): PackedSheet {
  const kinds: Kind[] = [];
  const numbers = new Map<string, number>();
  const rows: PackedRow[] = [];
  for (const cell of sheet.cells) {
    const { row, column, value, look = '', format = '', formula = '', note = '' } = cell;
    const key = `${look}\n${format}\n${formula}\n${note}`;
    const number = numbers.get(key) ?? kinds.push(kindOf(cell)) - 1;
    numbers.set(key, number);
    const last = rows.at(-1);
    if (last?.[0] === row) last.push(column, number, value);
    else rows.push([row, column, number, value]);
  }
  return { ...sheet, cells: { kinds, rows } };
}

function kindOf({ row: _row, column: _column, value: _value, ...kind }: ShownCell): Kind {
  return kind;
}

function unpackedSheet({ cells: { kinds, rows }, ...sheet }: PackedSheet): ShownSheet {
  const cells: ShownCell[] = [];
  for (const packed of rows) {
    const [row] = packed;
    // Rows are not taken apart by slices: half a million cells would each make one.
    for (let at = 1; at < packed.length; at += 3)
      cells.push({
        row,
        column: packed[at] as number,
        value: packed[at + 2] ?? '',
        ...kinds[packed[at + 1] as number],
      });
  }
  return { ...sheet, cells };
}
