import { useEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  readonly caption: string;
  /** As it stands beside the caption: `Ctrl+Z`. */
  readonly shortcut?: string;
  act(): void;
}

export interface Menu {
  readonly caption: string;
  /** Null: a line between items. */
  readonly items: readonly (MenuItem | null)[];
}

/** The menus above the grid: arrow keys go through them, Escape closes, and a click elsewhere, too. */
export function MenuBar({ label, menus }: { readonly label: string; readonly menus: readonly Menu[] }) {
  const [open, setOpen] = useState<number | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open === null) return undefined;
    const close = (event: PointerEvent): void => {
      if (!(event.target instanceof Node) || bar.current?.contains(event.target) !== true) setOpen(null);
    };
    document.addEventListener('pointerdown', close, true);
    bar.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    return () => document.removeEventListener('pointerdown', close, true);
  }, [open]);
  const leave = (): void => {
    const button = open === null ? null : bar.current?.querySelectorAll<HTMLElement>('.menu > button')[open];
    setOpen(null);
    button?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (open === null) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const aside = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) moveFocus(bar.current, step);
    else if (aside !== undefined) setOpen((open + aside + menus.length) % menus.length);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  return (
    <div class="menu-bar" role="group" aria-label={label} ref={bar} onKeyDown={press}>
      {menus.map((menu, index) => (
        <div class="menu" key={menu.caption}>
          <button
            type="button"
            aria-haspopup="menu"
            aria-expanded={open === index}
            onClick={() => setOpen(open === index ? null : index)}
            onPointerEnter={() => (open === null ? undefined : setOpen(index))}
          >
            {menu.caption}
          </button>
          {open === index ? <Items menu={menu} done={() => setOpen(null)} /> : null}
        </div>
      ))}
    </div>
  );
}

function Items({ menu, done }: { readonly menu: Menu; readonly done: () => void }) {
  return (
    <div class="items" role="menu" aria-label={menu.caption}>
      {menu.items.map((item, index) =>
        item === null ? (
          <div key={index} role="separator" />
        ) : (
          <button
            key={item.caption}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              done();
              item.act();
            }}
          >
            <span>{item.caption}</span>
            {item.shortcut === undefined ? null : <kbd>{item.shortcut}</kbd>}
          </button>
        ),
      )}
    </div>
  );
}

function moveFocus(bar: HTMLElement | null, step: number): void {
  const items = [...(bar?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + step + items.length) % items.length]?.focus();
}
