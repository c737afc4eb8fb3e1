import { LifecycleStages } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Language } from '../../../../words/language';
import { shared, type Area } from '../../../book/area';
import type { Event, Lock, Opened, Place, TypedCell } from '../../protocol';
import { guard, type Wish } from './gate';
import { cellsOfText } from './pasted';
import { Postponed } from './postponed';
import { Show } from './show';
import { areaOf, BOOK, rangeOf, workbookData } from './snapshot';
import { gridIn } from './univer';

/** Told what people do in the grid. */
export interface Listener {
  /** The grid is drawn, and takes keys. */
  ready(): void;
  wish(wish: Wish): void;
  /** Somebody began to type where they may not. */
  locked(lock: Lock): void;
  selected(place: Place): void;
}

/** The grid marks what it puts on the clipboard. */
const OWN_MARK = 'data-copy-id=';

/** The part of the grid's events that says where. */
interface CellEvent {
  readonly worksheet: { getSheetId(): string };
  readonly row: number;
  readonly column: number;
}

type CellsEvent = Extract<Event, { readonly kind: 'cells' }>;

interface TypedText {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The spreadsheet in a window: shows what the server tells, and hands on what people wish. */
export class Grid {
  private readonly univer: FUniver;
  /** Gives the keyboard to the grid. */
  readonly focus: () => void;
  private readonly show: Show;
  private typed: TypedText | null = null;
  /** The cell into which somebody types, and what the server tells of it meanwhile. */
  private typing: (Omit<TypedText, 'text'> & { held: CellsEvent | null }) | null = null;
  private readonly postponed = new Postponed(() => this.typing !== null);
  private copied = '';
  private isOpen = false;

  constructor(
    private readonly container: HTMLElement,
    language: Language,
    private readonly listener: Listener,
  ) {
    const { api, focus } = gridIn(container, language);
    this.univer = api;
    this.focus = focus;
    this.show = new Show(this.univer);
    guard(
      this.univer,
      (sheet, row, column) => this.typedInto(sheet, row, column),
      () => this.typing !== null,
      (wish) => listener.wish(wish),
    );
    this.listen();
    this.listenToTyping();
    document.addEventListener('keydown', (event) => this.ownKey(event), true);
  }

  /**
   * Shows what the server tells, once it takes no letters from whoever types. `reload` is called where it cannot be
   * shown: the grid must be opened anew.
   */
  see(event: Event, reload: () => void): void {
    this.postponed.add(event, () => {
      if (!this.shows(event)) reload();
    });
  }

  /** The revision of a sheet as it is shown; 0 where there is none. */
  revisionOf(sheet: number): number {
    return this.show.sheet(sheet)?.revision ?? 0;
  }

  /** What is selected, and in which sheet. */
  place(): Place | null {
    const sheet = this.univer.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getActiveRange()?.getRange();
    return sheet === undefined || range === undefined
      ? null
      : { sheet: Number(sheet.getSheetId()), area: areaOf(range) };
  }

  /** Goes to cells. */
  select({ sheet, area }: Place): void {
    const book = this.univer.getActiveWorkbook();
    const worksheet = book?.getSheetBySheetId(String(sheet));
    if (book === null || worksheet === null || worksheet === undefined) return;
    book.setActiveSheet(worksheet);
    const { startRow, startColumn, endRow, endColumn } = rangeOf(area);
    worksheet.setActiveSelection(
      worksheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1),
    );
    worksheet.scrollToCell(Math.max(startRow - 3, 0), Math.max(startColumn - 1, 0));
  }

  nameOf(sheet: number): string {
    return this.show.sheet(sheet)?.name ?? '';
  }

  /** Puts a filter on the whole sheet that is open, or takes it away; others do not see it. */
  toggleFilter(): void {
    const sheet = this.univer.getActiveWorkbook()?.getActiveSheet();
    const area = sheet === undefined ? null : this.sortable(Number(sheet.getSheetId()));
    if (sheet === undefined || area === null) return;
    const filter = sheet.getFilter();
    if (filter === null) sheet.getRange(area.row - 2, 0, area.rows + 1, area.columns).createFilter();
    else filter.remove();
  }

  /** Runs one of the grid's own commands. */
  command(id: string): void {
    void this.univer.executeCommand(id);
  }

  /** The area in which rows can be sorted: below what stays on top, as wide as the sheet is. */
  sortable(sheet: number): Area | null {
    const known = this.show.sheet(sheet);
    if (known === undefined) return null;
    const top = Math.max(known.frozenRows, 1) + 1;
    const last = this.show.lastCell(sheet).row;
    return last < top ? null : { row: top, column: 1, rows: last - top + 1, columns: known.columns };
  }

  /** Shows a book from the beginning; where a sheet of the same number was open, it stays so. */
  private open(opened: Opened): void {
    const place = this.place();
    if (this.isOpen) this.univer.disposeUnit(BOOK);
    this.univer.createWorkbook(workbookData(opened)).setNumfmtLocal(opened.locale.startsWith('ru') ? 'ru' : 'en');
    this.isOpen = true;
    this.show.begin(opened.sheets, opened.looks);
    if (place !== null && this.show.sheet(place.sheet) !== undefined) this.select(place);
  }

  /** False where the grid must be opened anew. */
  private shows(event: Event): boolean {
    if (event.kind === 'opened') this.open(event.opened);
    if (event.kind === 'cells') this.show.cells(this.withoutTyped(event));
    if (event.kind === 'select') this.select(event);
    if (event.kind === 'layout') return this.show.laidOut(event);
    return event.kind !== 'sheet' || this.show.replaced(event);
  }

  private listen(): void {
    const { univer } = this;
    const { Event: on } = univer;
    univer.addEvent(on.LifeCycleChanged, ({ stage }) => {
      if (stage !== LifecycleStages.Rendered) return;
      this.focus();
      this.listener.ready();
    });
    univer.addEvent(on.ClipboardChanged, ({ text }) => {
      this.copied = text;
    });
    univer.addEvent(on.BeforeClipboardPaste, (event) => {
      // What was copied here keeps its formulas: the grid moves them.
      const isOwn = event.text === this.copied && (event.html ?? '').includes(OWN_MARK);
      if (isOwn || event.text === undefined || event.text === '') return;
      event.cancel = true;
      this.paste(event.text);
    });
    univer.addEvent(on.SelectionChanged, () => {
      const place = this.place();
      if (place !== null) this.listener.selected(place);
    });
    univer.addEvent(on.ActiveSheetChanged, () => {
      const place = this.place();
      if (place !== null) this.listener.selected(place);
    });
  }

  private listenToTyping(): void {
    const { univer } = this;
    const { Event: on } = univer;
    const placeOf = ({ worksheet, row, column }: CellEvent) => ({
      sheet: Number(worksheet.getSheetId()),
      row: row + 1,
      column: column + 1,
    });
    univer.addEvent(on.BeforeSheetEditStart, (event) => {
      const { sheet, ...cell } = placeOf(event);
      const lock = this.lockAt(sheet, { ...cell, rows: 1, columns: 1 });
      if (lock === null) return;
      event.cancel = true;
      this.listener.locked(lock);
    });
    univer.addEvent(on.SheetEditStarted, (event) => {
      this.typing = { ...placeOf(event), held: null };
    });
    univer.addEvent(on.BeforeSheetEditEnd, (event) => {
      const text = event.value.toPlainText().replace(/\r?\n$/, '');
      this.typed = event.isConfirm ? { ...placeOf(event), text } : null;
    });
    univer.addEvent(on.SheetEditEnded, () => {
      const held = this.typing?.held ?? null;
      this.typing = null;
      if (held !== null) this.show.cells(held);
      // Where another sheet was opened, the grid goes back first, and only then hands on what was typed.
      setTimeout(() => this.postponed.release());
    });
  }

  /** What comes for the cell into which somebody types waits until that is over: it would take the text away. */
  private withoutTyped(event: CellsEvent): CellsEvent {
    const { typing } = this;
    const own = event.cells.filter(({ row, column }) => row === typing?.row && column === typing.column);
    if (typing?.sheet !== event.sheet || own.length === 0) return event;
    typing.held = { ...event, cells: own };
    return { ...event, cells: event.cells.filter((cell) => !own.includes(cell)) };
  }

  /** Keys that the grid itself has no answer to: it has nothing of its own to undo, and knows no Home and End. */
  private ownKey(event: KeyboardEvent): void {
    const isInGrid = event.target instanceof Node && this.container.contains(event.target);
    const isField = event.target instanceof HTMLInputElement;
    if (!isInGrid || isField || this.typing !== null) return;
    const isControl = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (isControl && ['z', 'y'].includes(key))
      this.listener.wish({ kind: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
    else if (key === 'home' || (key === 'end' && isControl)) this.goToEdge(key, isControl);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** The first cell of the row or of the sheet, or the last one in which something stands. */
  private goToEdge(key: 'home' | 'end', ofSheet: boolean): void {
    const place = this.place();
    if (place === null) return;
    const { sheet, area } = place;
    const first = { row: ofSheet ? 1 : area.row, column: 1 };
    const cell = key === 'home' ? first : this.show.lastCell(sheet);
    this.select({ sheet, area: { ...cell, rows: 1, columns: 1 } });
  }

  /** Puts a text table where the selection begins, again and again where the selection is a multiple of it. */
  private paste(text: string): void {
    const place = this.place();
    if (place === null) return;
    const { sheet, area } = place;
    const rows = cellsOfText(text);
    const width = Math.max(...rows.map((cells) => cells.length));
    const isMultiple = area.rows % rows.length === 0 && area.columns % width === 0;
    const times = isMultiple ? { down: area.rows, right: area.columns } : { down: rows.length, right: width };
    const cells = Array.from({ length: times.down }, (_, down) =>
      Array.from({ length: times.right }, (_, right): TypedCell => ({
        row: area.row + down,
        column: area.column + right,
        input: rows[down % rows.length]?.[right % width] ?? '',
      })),
    ).flat();
    this.listener.wish({ kind: 'type', sheet, cells });
  }

  private typedInto(sheet: number, row: number, column: number): string | null {
    const { typed } = this;
    if (typed?.sheet !== sheet || typed.row !== row || typed.column !== column) return null;
    this.typed = null;
    return typed.text;
  }

  private lockAt(sheet: number, area: Area): Lock | null {
    const locks = this.show.sheet(sheet)?.locks ?? [];
    return locks.find((lock) => !lock.warningOnly && (lock.area === null || shared(lock.area, area) !== null)) ?? null;
  }
}
