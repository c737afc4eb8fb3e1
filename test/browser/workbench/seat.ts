import type { Browser, FrameLocator, Page } from 'playwright-core';
import { columnLetters } from '../../../src/local/book/area';
import type { Opened } from '../../../src/local/workbench/protocol';
import type { Studio } from './studio';

const SIZE = { width: 1360, height: 800 };

/** Somebody before the workbench in a browser: what they see, click and type. */
export class Seat {
  private constructor(
    readonly page: Page,
    private readonly studio: Studio,
    readonly email: string,
  ) {}

  static async at(browser: Browser, studio: Studio, email: string): Promise<Seat> {
    const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce', acceptDownloads: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const seat = new Seat(page, studio, email);
    await page.goto(studio.addressAs(email));
    await page.getByRole('button', { name: 'Carryover', exact: true }).waitFor();
    await page.locator('main[aria-busy=false]').waitFor();
    return seat;
  }

  /** Goes to a cell by the column's header, through the tab and the name box. */
  async goTo(sheetName: string, row: number, header: string): Promise<void> {
    const { sheets } = await this.opened();
    const sheet = sheets.find(({ name }) => name === sheetName);
    const cell = sheet?.cells.find((one) => one.row === 1 && one.value === header);
    if (cell === undefined) throw new Error(`no ${header} in ${sheetName}`);
    await this.openSheet(sheetName);
    await this.goToCell(`${columnLetters(cell.column)}${row}`);
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator('[data-u-comp=slide-tab-item]', { hasText: new RegExp(`^${name}$`) }).click();
  }

  /**
   * Goes to a cell through the name box, which then says where it is, and the grid has the keyboard. A sheet that is
   * just being opened takes the selection away again: then once more, as a person would.
   */
  async goToCell(name: string): Promise<void> {
    const box = this.page.locator('[data-u-comp=defined-name] input');
    const isThere = async () =>
      (await box.inputValue()) === name && (await this.page.evaluate('document.activeElement.isContentEditable'));
    for (let tries = 0; !(await isThere()); tries++) {
      if (tries % 20 === 0) {
        await box.fill(name);
        await box.press('Enter');
      }
      await this.page.waitForTimeout(50);
    }
  }

  /** Types into the selected cell and goes to the next. */
  async type(text: string, leave: 'Enter' | 'Tab' = 'Enter'): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press(leave);
  }

  /** Pastes a text as another program would have put it on the clipboard, which all windows of this computer share. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate(`{
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', ${JSON.stringify(text)});
      document.activeElement.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }`);
  }

  /** Chooses an item of a menu of the bar. */
  async choose(menu: string, item: string): Promise<void> {
    await this.page.getByRole('button', { name: menu, exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** The page of the program that stands beside or before the grid. */
  frame(title: string): FrameLocator {
    return this.page.frameLocator(`iframe[title="${title}"]`);
  }

  /** Waits until somebody who looks now is shown what is asked for. */
  async sees(isThere: (opened: Opened) => boolean): Promise<Opened> {
    const until = Date.now() + 60_000;
    for (;;) {
      const opened = await this.opened();
      if (isThere(opened)) return opened;
      if (Date.now() > until) {
        await this.shot('failed');
        throw new Error('what was waited for did not come');
      }
      await this.page.waitForTimeout(100);
    }
  }

  opened(): Promise<Opened> {
    return this.studio.opened(this.email);
  }

  /** A picture of the window, where pictures are asked for. */
  async shot(name: string): Promise<void> {
    const folder = process.env['CARRYOVER_SHOTS'];
    if (folder === undefined) return;
    // A page on which nothing moves draws no new picture.
    await this.page.mouse.move(700 + Math.random(), 700);
    await this.page.waitForTimeout(400);
    await this.page.screenshot({ path: `${folder}/${name}.png` });
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
