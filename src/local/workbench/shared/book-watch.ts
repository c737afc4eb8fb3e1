import type { Book } from '../../book/book';
import type { Sheet } from '../../book/sheet';
import type { Looks, ShownSheet } from '../protocol';
import type { BookChange } from './book-change';
import type { Entry } from './entry';
import { KeptSheet } from './kept-sheet';
import { frameOf, isSame, layoutOf, layoutText } from './layout';
import { LookNumbers } from './look-numbers';
import { MoveLog, movedPlace, type Move, type Place } from './move';

/** A sheet as it was when it was last looked over, and what of it is to be told. */
interface WatchedSheet {
  readonly sheet: Sheet;
  readonly kept: KeptSheet;
  readonly moves: MoveLog;
  layout: string;
  frame: readonly unknown[];
  columns: readonly unknown[];
  rows: number;
  /** Of changes that are no change of the sheet's own cells. */
  otherChanges: number;
  /** When a change was last noticed. */
  noticedAt: number;
  isMoved: boolean;
  isRelaid: boolean;
  changed: Map<string, Place>;
}

/** Looks a book over for what anybody changed in it: for windows that show it, and for the journal. */
export class BookWatch {
  private readonly looks: LookNumbers;
  private sheets: readonly WatchedSheet[] = [];
  private haveSheetsChanged = false;
  private state = '';
  private names: string;
  private told = 1;
  private made: Entry[] = [];
  /** Something changed that no entry holds. */
  private isBeyondEntries = false;
  /** The highest revision of any sheet when sheets last came or went. */
  private highest: number;

  /** `firstRevision`: that of a sheet in which nothing was changed since it was loaded. */
  constructor(
    private readonly book: Book,
    readonly firstRevision: number,
  ) {
    this.looks = new LookNumbers(book);
    this.highest = firstRevision - 1;
    this.names = namesOf(book);
    this.lookOver();
    this.haveSheetsChanged = false;
    this.isBeyondEntries = false;
  }

  revision(sheet: Sheet): number {
    return this.firstRevision + sheet.version + (this.watched(sheet)?.otherChanges ?? 0);
  }

  /** The highest revision of any sheet that is there, or was. */
  get lastRevision(): number {
    return Math.max(this.highest, ...this.sheets.map(({ sheet }) => this.revision(sheet)));
  }

  /** Finds what changed. `areFramesHeld`: what changed beside cells follows from moves that were entered. */
  lookOver(areFramesHeld = false): void {
    this.lookOverSheets();
    const names = namesOf(this.book);
    if (names !== this.names && !areFramesHeld) this.isBeyondEntries = true;
    this.names = names;
    const state = this.stateNow();
    for (const watched of this.sheets) this.lookOverSheet(watched, state !== this.state, areFramesHeld);
    this.state = this.stateNow();
  }

  /** Cells of a sheet moved; they are where the move put them. */
  moved(sheet: Sheet, move: Move): void {
    this.lookOverSheets();
    const watched = this.watched(sheet);
    if (watched === undefined) throw new Error(`no sheet ${sheet.name} in the book`);
    watched.kept.follow(move);
    watched.isMoved = true;
    watched.moves.add(move, this.revision(sheet));
    const place = { sheet: sheet.name };
    if (move.kind === 'order') this.made.push({ kind: 'order', ...place, area: move.area, order: move.order });
    else this.made.push({ kind: 'lines', ...place, axis: move.axis, at: move.at, count: move.count });
  }

  /** Something changed that no entry holds. */
  outgrowEntries(): void {
    this.isBeyondEntries = true;
  }

  /** How cells of an earlier revision are found now: null each where it is no more, and null where nobody knows. */
  finder(sheet: Sheet, revision: number): ((place: Place) => Place | null) | null {
    const moves = this.watched(sheet)?.moves.since(revision) ?? null;
    if (moves === null) return null;
    return (place) => moves.reduce<Place | null>((found, move) => found && movedPlace(found, move), place);
  }

  shownSheet(sheet: Sheet, email: string): ShownSheet {
    const cells = this.watched(sheet)?.kept.shownCells() ?? [];
    return { ...layoutOf(sheet, this.revision(sheet), email), cells };
  }

  /** Every look that cells now have, or had. */
  allLooks(): Looks {
    this.lookOver();
    for (const { kept } of this.sheets) kept.numberLooks();
    return this.looks.from(1);
  }

  changes(): readonly BookChange[] {
    this.lookOver();
    const found = this.haveSheetsChanged
      ? [{ kind: 'sheets' } as const]
      : this.sheets.flatMap((watched) => this.changesOf(watched));
    const looks = this.looks.from(this.told);
    this.told = this.looks.count;
    this.haveSheetsChanged = false;
    for (const watched of this.sheets) Object.assign(watched, { isMoved: false, isRelaid: false, changed: new Map() });
    return found.map((change) => (change.kind === 'sheets' ? change : { ...change, looks }));
  }

  entries(): readonly Entry[] | null {
    this.lookOver();
    const entries = this.isBeyondEntries ? null : this.made;
    this.made = [];
    this.isBeyondEntries = false;
    return entries;
  }

  private changesOf({ sheet, kept, isMoved, isRelaid, changed }: WatchedSheet): readonly Untold[] {
    if (isMoved) {
      kept.numberLooks();
      return [{ kind: 'sheet', sheet: sheet.id }];
    }
    const cells = [...changed.values()].map((place) => kept.shownAt(place) ?? { ...place, value: '' });
    return [
      ...(isRelaid ? [{ kind: 'layout', sheet: sheet.id } as const] : []),
      ...(cells.length > 0 ? [{ kind: 'cells', sheet: sheet.id, revision: this.revision(sheet), cells } as const] : []),
    ];
  }

  private lookOverSheets(): void {
    const { sheets } = this.book;
    if (
      isSame(
        sheets,
        this.sheets.map(({ sheet }) => sheet),
      )
    )
      return;
    this.highest = this.lastRevision;
    this.sheets = sheets.map((sheet) => this.watched(sheet) ?? this.begun(sheet));
    this.haveSheetsChanged = true;
    this.isBeyondEntries = true;
  }

  /** A number that was another sheet's may be given again: what is meant for that one is older than this one is. */
  private begun(sheet: Sheet): WatchedSheet {
    const otherChanges = this.highest + 1 - this.firstRevision;
    const revision = this.firstRevision + sheet.version + otherChanges;
    const kept = new KeptSheet(sheet, this.looks);
    kept.lookOver();
    return {
      sheet,
      kept,
      moves: new MoveLog(revision),
      layout: layoutText(sheet),
      frame: frameOf(sheet),
      columns: columnsOf(sheet),
      rows: sheet.maxRows,
      otherChanges,
      noticedAt: revision,
      isMoved: false,
      isRelaid: false,
      changed: new Map(),
    };
  }

  private lookOverSheet(watched: WatchedSheet, hasBookChanged: boolean, isFrameHeld: boolean): void {
    const { sheet, kept } = watched;
    const frame = frameOf(sheet);
    const hasOtherFrame = !isSame(frame, watched.frame);
    const layout = layoutText(sheet);
    const isRelaid = layout !== watched.layout;
    const hasOtherSize = isRelaid && watched.rows !== sheet.maxRows;
    const hasOtherColumns =
      !isSame(columnsOf(sheet), watched.columns) || (hasOtherSize && kept.columnsSeenEmpty().length > 0);
    const { shown, stored } = hasBookChanged || hasOtherFrame ? kept.lookOver() : { shown: [], stored: [] };
    if (hasOtherFrame && !isFrameHeld) this.isBeyondEntries = true;
    watched.isMoved ||= hasOtherColumns;
    watched.isRelaid ||= isRelaid;
    for (const place of shown) watched.changed.set(`${place.row} ${place.column}`, place);
    if (stored.length > 0 || isRelaid) this.enter(watched, stored);
    Object.assign(watched, { frame, layout, columns: columnsOf(sheet), rows: sheet.maxRows });
    if (shown.length > 0 || isRelaid || hasOtherColumns) this.notice(watched);
  }

  /** A revision is told once: what is found at the same one is a change beside the sheet's own cells. */
  private notice(watched: WatchedSheet): void {
    if (this.revision(watched.sheet) === watched.noticedAt) watched.otherChanges += 1;
    watched.noticedAt = this.revision(watched.sheet);
  }

  private enter({ sheet, kept }: WatchedSheet, stored: readonly Place[]): void {
    const cells = stored.map(({ row, column }) => ({ row, column, cell: kept.storedAt({ row, column }) }));
    this.made.push({ kind: 'cells', sheet: sheet.name, rows: sheet.maxRows, columns: sheet.maxColumns, cells });
  }

  /** Formulas give what they gave while no cell changes, and no other day begins. */
  private stateNow(): string {
    const day = Math.floor(this.book.now());
    if (!this.state.startsWith(`${day} `)) this.book.calculation.forget();
    return [day, '', ...this.book.sheets.map(({ version }) => version)].join(' ');
  }

  private watched(sheet: Sheet): WatchedSheet | undefined {
    return this.sheets.find((watched) => watched.sheet === sheet);
  }
}

type Untold = BookChange extends infer Change ? (Change extends BookChange ? Omit<Change, 'looks'> : never) : never;

/** What belongs to no sheet. */
function namesOf({ definedNames, locale, zone, owner }: Book): string {
  return JSON.stringify([locale, zone, owner, definedNames.map(({ name, refersTo }) => [name, refersTo])]);
}

/** How cells look that are not there. */
function columnsOf(sheet: Sheet): readonly unknown[] {
  return Array.from(sheet.columnsFromLeft, (column) => column?.style);
}
