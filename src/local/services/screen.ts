import type { Area } from '../book/area';

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MadeMenu };

export interface MadeMenu {
  /** Null for the add-on's own menu, which bears the add-on's name. */
  readonly caption: string | null;
  readonly entries: readonly MenuEntry[];
}

export interface ShownPage {
  /** Of the HTML file, without its ending; '' where there is none. */
  readonly name: string;
  /** What a page without a file holds. */
  readonly html?: string;
  readonly title: string;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  /** In pixels; null where the program did not say. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  /** Below 0 it stays until it is closed. */
  readonly seconds: number;
}

/** What the program has shown to whoever has the book open, the newest last. */
export class Screen {
  readonly menus: MadeMenu[] = [];
  readonly pages: ShownPage[] = [];
  readonly toasts: Toast[] = [];
  /** The sheet that is open, and the cells that are selected in it. */
  selection: { readonly sheet: string; readonly area: Area } | null = null;

  /** A menu of the same name is replaced. */
  addMenu(menu: MadeMenu): void {
    const place = this.menus.findIndex(({ caption }) => caption === menu.caption);
    if (place < 0) this.menus.push(menu);
    else this.menus[place] = menu;
  }
}
