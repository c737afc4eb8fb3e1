import { describeInBrowser, withBrowser } from '../chromium';
import { Seat } from './seat';
import { Studio } from './studio';

/** What the grid of the workbench makes of keys and menus. */

const ANNA = 'anna@lantern.example.com';

const browser = withBrowser();

describeInBrowser('in the grid', () => {
  jest.setTimeout(120_000);
  const studio = new Studio(['--now', '2026-11-03T09:00']);
  let anna: Seat;

  beforeAll(async () => {
    await studio.start();
    anna = await Seat.at(browser(), studio, ANNA);
  });
  afterAll(() => studio.clear());

  /** Waits until cells of a sheet, by row and column, hold these values. */
  const holds = async (sheetName: string, held: readonly (readonly [number, number, string | number])[]) => {
    await anna.sees(({ sheets }) => {
      const cells = sheets.find(({ name }) => name === sheetName)?.cells ?? [];
      const valueAt = (row: number, column: number) =>
        cells.find((cell) => cell.row === row && cell.column === column)?.value ?? '';
      return held.every(([row, column, value]) => valueAt(row, column) === value);
    });
  };
  test('keys go to the grid after an item of a menu', async () => {
    await anna.openSheet('Services');
    await anna.goToCell('M70');
    await anna.type('below');
    await holds('Services', [[70, 13, 'below']]);
    await anna.goToCell('M70');
    await anna.choose('Insert', 'Row above');
    await holds('Services', [[71, 13, 'below']]);
    await anna.page.keyboard.press('Control+z');
    await holds('Services', [[70, 13, 'below']]);
  });

  test('a text that no cell holds is refused in words', async () => {
    await anna.goToCell('M80');
    await anna.paste('x'.repeat(50_001));
    await anna.page.getByText('That is more than a sheet or a cell can hold.').waitFor();
  });
});
