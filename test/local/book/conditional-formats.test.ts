import type { ConditionalFormat } from '../../../src/local/book/conditional-format';
import { Book } from '../../../src/local/book/book';
import { insertRowsAfter } from '../../../src/local/book/reshape';
import type { Sheet } from '../../../src/local/book/sheet';
import { cellAt } from './books';
import { load } from '../../../src/local/book/xlsx/load';
import { save } from '../../../src/local/book/xlsx/save';

const PLAIN = { background: null, color: null, bold: null };

const formats: readonly ConditionalFormat[] = [
  {
    areas: [cellAt('F2:F1000'), cellAt('H2')],
    condition: { kind: 'number', operator: 'greaterThanOrEqual', number: 0.8 },
    look: { background: '#fce8e6', color: '#a50e0e', bold: true },
  },
  {
    areas: [cellAt('E2:E1000')],
    condition: { kind: 'number', operator: 'lessThan', number: 0 },
    look: { ...PLAIN, color: '#a50e0e' },
  },
  {
    areas: [cellAt('A2:H1000')],
    condition: { kind: 'formula', formula: 'AND($C2="Done",$D2<>"<&>")' },
    look: { ...PLAIN, background: '#f1f3f4' },
  },
];

async function savedAndLoaded(book: Book): Promise<Sheet> {
  const loaded = await load(await save(book));
  if (!loaded.ok) throw new Error(loaded.code);
  expect(loaded.losses).toEqual([]);
  return firstOf(loaded.book);
}

function firstOf(book: Book): Sheet {
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function bookWith(given: readonly ConditionalFormat[]): Book {
  const book = new Book();
  book.addSheet('Log').conditionalFormats = given;
  return book;
}

/** Without what the file's library says of them. */
const understood = (sheet: Sheet): unknown =>
  sheet.conditionalFormats.map(({ areas, condition, look }) => ({ areas, condition, look }));

describe('conditional formats', () => {
  it('come back from a file as they were, in their order', async () => {
    const once = await savedAndLoaded(bookWith(formats));
    expect(understood(once)).toEqual(formats);
    expect(understood(await savedAndLoaded(once.book))).toEqual(formats);
  });

  it('of other programs are kept with what the book does not understand', async () => {
    const frame = {
      type: 'cellIs',
      operator: 'between',
      formulae: ['1', '8'],
      style: { font: { italic: true, color: { theme: 4 } } },
    };
    const foreign: ConditionalFormat = {
      areas: [cellAt('B2:B9')],
      condition: { kind: 'foreign' },
      look: PLAIN,
      frame,
    };
    const once = await savedAndLoaded(bookWith([foreign, ...formats]));
    expect(once.conditionalFormats[0]).toMatchObject({ condition: { kind: 'foreign' }, look: PLAIN, frame });
    expect((await savedAndLoaded(once.book)).conditionalFormats[0]?.frame).toMatchObject(frame);
  });

  it('follow inserted rows, formulas and all', () => {
    const sheet = firstOf(bookWith(formats));
    insertRowsAfter(sheet, 1, 2);
    expect(sheet.conditionalFormats.map(({ areas }) => areas[0]?.row)).toEqual([4, 4, 4]);
    expect(sheet.conditionalFormats[2]?.condition).toEqual({ kind: 'formula', formula: 'AND($C4="Done",$D4<>"<&>")' });
  });
});
