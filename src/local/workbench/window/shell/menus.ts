import type { Language } from '../../../../words/language';
import { workbenchShellWords } from '../../../../words/workbench-shell';
import type { ShownMenu } from '../../protocol';
import type { Wish } from '../grid/gate';
import type { Grid } from '../grid/grid';
import type { Menu, MenuItem } from './menu-bar';

/** What the menus above the grid act on. */
export interface Desk {
  readonly grid: { readonly current: Grid | null };
  readonly language: Language;
  readonly wish: (wish: Wish) => void;
  readonly choose: (functionName: string) => void;
  readonly nothingToSort: () => void;
}

/** The window's own menus, and those of the program; whoever chose goes on in the grid. */
export function menusOf(given: Desk, menus: readonly ShownMenu[]): readonly Menu[] {
  const { grid } = given;
  const desk = { ...given, wish: thenFocus(grid, given.wish), choose: thenFocus(grid, given.choose) };
  return [...ownMenus(desk), ...menus.map((menu) => programMenu(desk, menu))];
}

function thenFocus<Given>(grid: Desk['grid'], act: (given: Given) => void): (given: Given) => void {
  return (one) => {
    act(one);
    grid.current?.focus();
  };
}

function ownMenus(desk: Desk): readonly Menu[] {
  const { grid, wish } = desk;
  const words = workbenchShellWords[desk.language];
  const lines =
    (kind: 'insert' | 'remove', axis: 'row' | 'column', isAfter = false) =>
    (): void => {
      const place = grid.current?.place() ?? null;
      if (place === null) return;
      const { sheet, area } = place;
      const count = axis === 'row' ? area.rows : area.columns;
      wish({ kind, sheet, axis, at: area[axis] + (isAfter ? count : 0), count });
    };
  const sort = (ascending: boolean) => (): void => {
    const place = grid.current?.place() ?? null;
    const area = place === null ? null : (grid.current?.sortable(place.sheet) ?? null);
    if (place === null || area === null) desk.nothingToSort();
    else wish({ kind: 'sort', sheet: place.sheet, area, column: place.area.column, ascending });
  };
  const toggleFilter = (): void => thenFocus(grid, () => grid.current?.toggleFilter())(undefined);
  return [
    {
      caption: words.menus.edit,
      items: [
        { caption: words.undo, shortcut: 'Ctrl+Z', act: () => wish({ kind: 'undo' }) },
        { caption: words.redo, shortcut: 'Ctrl+Y', act: () => wish({ kind: 'redo' }) },
        null,
        { caption: words.find, shortcut: 'Ctrl+F', act: () => grid.current?.command('ui.operation.open-find-dialog') },
        {
          caption: words.replace,
          shortcut: 'Ctrl+H',
          act: () => grid.current?.command('ui.operation.open-replace-dialog'),
        },
        null,
        { caption: words.deleteRows, act: lines('remove', 'row') },
        { caption: words.deleteColumns, act: lines('remove', 'column') },
      ],
    },
    {
      caption: words.menus.insert,
      items: [
        { caption: words.rowAbove, act: lines('insert', 'row') },
        { caption: words.rowBelow, act: lines('insert', 'row', true) },
        null,
        { caption: words.columnLeft, act: lines('insert', 'column') },
        { caption: words.columnRight, act: lines('insert', 'column', true) },
      ],
    },
    {
      caption: words.menus.data,
      items: [
        { caption: words.sortAscending, act: sort(true) },
        { caption: words.sortDescending, act: sort(false) },
        null,
        { caption: words.filter, act: toggleFilter },
      ],
    },
  ];
}

/** A menu within a menu stands between lines. */
function programMenu(desk: Desk, { caption, entries }: ShownMenu): Menu {
  const items = entries.flatMap((entry): readonly (MenuItem | null)[] => {
    if (entry.kind === 'separator') return [null];
    if (entry.kind === 'menu') return [null, ...programMenu(desk, entry.menu).items, null];
    return [{ caption: entry.caption, act: () => desk.choose(entry.functionName) }];
  });
  return { caption, items };
}
