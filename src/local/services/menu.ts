import type { Implementation } from './methods';
import type { MadeMenu, MenuEntry, Screen } from './screen';

export class Menu implements Implementation<'Base.Menu'> {
  readonly path = 'Base.Menu';
  private readonly entries: MenuEntry[] = [];

  constructor(
    private readonly screen: Screen,
    private readonly caption: string | null,
  ) {}

  /** What was put into the menu so far. */
  get made(): MadeMenu {
    return { caption: this.caption, entries: [...this.entries] };
  }

  addItem(caption: string, functionName: string): this {
    this.entries.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.entries.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.entries.push({ kind: 'menu', menu: menu.made });
    return this;
  }

  addToUi(): void {
    this.screen.addMenu(this.made);
  }
}
