import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Book } from '../../src/local/book/book';
import { runDue, type TriggerRun } from '../../src/local/execution/due';
import { runInWorker } from '../../src/local/execution/in-worker';
import type { LocalHost } from '../../src/local/execution/local-host';
import { readProgram } from '../../src/local/execution/program';
import { runForPage } from '../../src/local/pages/run-for-page';
import { scriptRunShim } from '../../src/local/pages/script-run';
import type { MenuEntry, ShownPage } from '../../src/local/services/screen';
import { hostOver } from '../local/execution/programs';
import { columnIn, sheetIn, typeCell } from '../scenarios/cells';

const program = readProgram(resolve(__dirname, '../..'));

/** Google's sidebars are this wide; a page may not ask for more. */
const SIDEBAR = { width: 300, height: 700 };

/** Somebody who has the book open, at a moment that stands still until it is moved. */
export interface Person {
  readonly email: string;
  readonly locale?: string;
}

/** The book in a browser: its menu, the pages that the program shows, what people type, and the clock. */
export class Desk {
  readonly host: LocalHost;
  /** Requests for something outside the page, which no page may make. */
  readonly requests: string[] = [];

  constructor(
    private readonly browser: Browser,
    book: Book,
    { email, locale = 'en' }: Person,
    now: string,
  ) {
    this.host = hostOver({ book, user: { email, locale }, now: new Date(`${now}Z`) });
  }

  /** The same book for somebody else. */
  as({ email, locale = 'en' }: Person): void {
    Object.assign(this.host, { user: { email, locale } });
  }

  /** Moves the clock, and lets the triggers run that are due by then. */
  async at(now: string): Promise<readonly TriggerRun[]> {
    const moment = new Date(`${now}Z`);
    const runs = await runDue(this.host, program, moment);
    Object.assign(this.host, { now: moment });
    this.host.book.clock = () => moment;
    return runs;
  }

  /** Opens the spreadsheet: the captions of the menu that it then has. */
  async open(): Promise<readonly string[]> {
    await runInWorker({ program, name: 'onOpen', as: 'open' }, this.host);
    return this.entries().flatMap((entry) => (entry.kind === 'item' ? [entry.caption] : []));
  }

  /** Chooses an item of the menu; resolves to the page that it shows, ready to be used. */
  async choose(caption: string): Promise<Page> {
    const item = this.entries().find((entry) => entry.kind === 'item' && entry.caption === caption);
    if (item?.kind !== 'item') throw new Error(`the menu has no item ${caption}`);
    const shownBefore = this.host.screen.pages.length;
    await runInWorker({ program, name: item.functionName, as: 'menu' }, this.host);
    const shown = this.host.screen.pages[shownBefore];
    if (shown === undefined) throw new Error(`${caption} shows no page`);
    return this.show(shown);
  }

  /** Types one row below all others, cell by cell as a person does, after each of which the sheet runs onEdit. Its number. */
  async typeRow(sheetName: string, cells: Readonly<Record<string, string>>): Promise<number> {
    const row = sheetIn(this.host.book, sheetName).lastRow + 1;
    for (const [header, text] of Object.entries(cells)) await this.typeCell(sheetName, row, header, text);
    return row;
  }

  async typeCell(sheetName: string, row: number, header: string, text: string): Promise<void> {
    typeCell(this.host.book, sheetName, row, header, text);
    const column = columnIn(sheetIn(this.host.book, sheetName), header);
    const edit = { sheet: sheetName, area: { row, column, rows: 1, columns: 1 }, value: text };
    await runInWorker({ program, name: 'onEdit', as: 'edit', edit }, this.host);
  }

  private entries(): readonly MenuEntry[] {
    return this.host.screen.menus.flatMap((menu) => menu.entries);
  }

  private async show({ name, kind, width, height }: ShownPage): Promise<Page> {
    const size = kind === 'sidebar' ? SIDEBAR : { width: width ?? 600, height: height ?? 400 };
    const page = await this.browser.newPage({ viewport: size, reducedMotion: 'reduce' });
    page.setDefaultTimeout(10_000);
    await page.exposeFunction('carryoverRun', async (called: string, argsJson: string) =>
      JSON.stringify(await runForPage(this.host, program, called, JSON.parse(argsJson) as unknown[])),
    );
    await page.exposeFunction('carryoverHost', (action: string) => (action === 'close' ? page.close() : undefined));
    await page.addInitScript(scriptRunShim);
    const address = `https://pages.example/${name}`;
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      if (url !== address) {
        this.requests.push(url);
        await route.abort();
        return;
      }
      const body = readFileSync(resolve('dist', `${name}.html`), 'utf8');
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
    await page.goto(address);
    return page;
  }
}
