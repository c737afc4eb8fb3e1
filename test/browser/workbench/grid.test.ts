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
  const cut = async (from: string): Promise<void> => {
    await anna.goToCell(from);
    await anna.page.keyboard.press('Control+x');
    await anna.page.waitForTimeout(500);
  };

  test('a date that is cut is where it was pasted, and back after one undo', async () => {
    await anna.openSheet('Services');
    await anna.goToCell('M60');
    await anna.type('10/12/2026');
    await anna.type('words');
    await holds('Services', [
      [60, 13, 46307],
      [61, 13, 'words'],
    ]);
    await cut('M60:M61');
    await anna.goToCell('M61');
    await anna.page.keyboard.press('Control+v');
    await holds('Services', [
      [60, 13, ''],
      [61, 13, 46307],
      [62, 13, 'words'],
    ]);
    await anna.page.keyboard.press('Control+z');
    await holds('Services', [
      [60, 13, 46307],
      [61, 13, 'words'],
      [62, 13, ''],
    ]);
  });

  test('what is cut goes to another sheet', async () => {
    await cut('M60:M61');
    await anna.openSheet('Staff');
    await anna.goToCell('M60');
    await anna.page.keyboard.press('Control+v');
    await holds('Staff', [
      [60, 13, 46307],
      [61, 13, 'words'],
    ]);
    await holds('Services', [
      [60, 13, ''],
      [61, 13, ''],
    ]);
  });

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

  test('Home and End go to the edges of what stands there', async () => {
    const box = anna.page.locator('[data-u-comp=defined-name] input');
    const goes = async (key: string, cell: string): Promise<void> => {
      await anna.page.keyboard.press(key);
      while ((await box.inputValue()) !== cell) await anna.page.waitForTimeout(50);
    };
    await anna.goToCell('C9');
    await goes('Home', 'A9');
    await goes('Control+Home', 'A1');
    await goes('Control+End', 'M70');
  });

  test('a text that no cell holds is refused in words', async () => {
    await anna.goToCell('M80');
    await anna.paste('x'.repeat(50_001));
    await anna.page.getByText('That is more than a sheet or a cell can hold.').waitFor();
  });
});
