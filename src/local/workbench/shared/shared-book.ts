import { LIMIT, toA1, type Area } from '../../book/area';
import type { Book } from '../../book/book';
import type { Sheet } from '../../book/sheet';
import type { Looks, Requests, ShownSheet, TypedCell } from '../protocol';
import type { BookChange } from './book-change';
import { BookWatch } from './book-watch';
import { refused, type By, type Done } from './done';
import type { Entry } from './entry';
import { refusedCells, type Changer } from './guards';
import { layoutOf } from './layout';
import type { Move } from './move';
import { insertion, isCount, removal, sorting, type Plan } from './move-plans';
import { makeMove } from './moving';
import { around, rectangles } from './rectangles';
import { changedSince, put, type Completion, type MoveStep, type PutStep } from './step';
import { editsOf, isChanged, typeInto } from './typing';
import { UndoHistory, type Direction, type Followed, type Waiting } from './undo-history';

type Request<Name extends keyof Requests> = Requests[Name]['request'];

/** What a cell of Google Sheets can hold at most. */
const CELL_CHARACTERS = 50_000;

/** The book that several people change at once, and what each of their windows shows of it. */
export class SharedBook {
  private readonly watch: BookWatch;
  private readonly history = new UndoHistory();
  /** How the cells lie: a number for each arrangement, the same again once all that moved since is moved back. */
  private shape = 0;
  private shapes = 0;
  private followed: readonly Followed[] = [];

  /** `firstRevision`: above all that windows may still know of a book whose place this one takes. */
  constructor(
    readonly book: Book,
    firstRevision = 1,
  ) {
    this.watch = new BookWatch(book, firstRevision);
    book.whenReshaped = (sheet, shift) => {
      this.moved(sheet, { kind: 'lines', ...shift });
    };
  }

  /** Above all revisions so far. */
  get nextRevision(): number {
    return this.watch.lastRevision + 1;
  }

  /** All sheets for whoever looks, as they are now. */
  shownSheets(email: string): readonly ShownSheet[] {
    this.watch.lookOver();
    return this.book.sheets.map((sheet) => this.watch.shownSheet(sheet, email));
  }

  /** One of them by its number; null where there is none. */
  shownSheet(id: number, email: string): ShownSheet | null {
    this.watch.lookOver();
    const sheet = this.sheet(id);
    return sheet === null ? null : this.watch.shownSheet(sheet, email);
  }

  /** The same without its cells. */
  shownLayout(id: number, email: string): Omit<ShownSheet, 'cells'> | null {
    this.watch.lookOver();
    const sheet = this.sheet(id);
    return sheet === null ? null : layoutOf(sheet, this.watch.revision(sheet), email);
  }

  /** All looks so far; a number never gets another look. */
  get looks(): Looks {
    return this.watch.allLooks();
  }

  /** What changed since it was last asked, whoever changed it. Costs little where nothing did. */
  changes(): readonly BookChange[] {
    return this.watch.changes();
  }

  /**
   * What changed since it was last asked, whoever changed it, to be made again by `replay` on the book as it was then;
   * null where no entries can hold it all: then the book itself must be saved.
   */
  entries(): readonly Entry[] | null {
    return this.watch.entries();
  }

  type(by: By, { sheet: id, revision, cells, despiteWarning }: Request<'type'>): Done {
    const sheet = this.sheet(id);
    if (sheet === null) return refused({ code: 'gone' });
    const find = this.watch.finder(sheet, revision);
    if (find === null) return refused({ code: 'failed', why: 'not-found' });
    if (cells.some((cell) => !fits(cell))) return refused({ code: 'failed', why: 'too-large' });
    const found = foundCells(cells, find);
    if (found.length === 0 && cells.length > 0) return refused({ code: 'gone' });
    const refusal = refusedCells(sheet, rectangles(found), {
      email: by.email,
      despiteWarning: despiteWarning === true,
    });
    if (refusal !== null) return refused(refusal);
    this.watch.lookOver();
    const { written, leftOut } = typeInto(sheet, found);
    if (written.length === 0 && leftOut !== null) return refused(leftOut);
    const changed = written.filter(isChanged);
    const step = { kind: 'put', sheet, cells: changed.map(undoing) } as const;
    if (changed.length > 0) this.remember(by, { step, shape: this.shape, shapeBefore: this.shape, followed: [] });
    const isAll = found.length === new Set(cells.map(({ row, column }) => `${row} ${column}`)).size;
    return this.done(sheet, around(written.map(({ typed }) => typed)), {
      edits: editsOf(sheet, written),
      leftOut: leftOut ?? (isAll ? null : { code: 'gone' }),
    });
  }

  insert(by: By, request: Request<'insert'>): Done {
    return this.move(by, request, (sheet, changer) => insertion(sheet, request, changer));
  }

  remove(by: By, request: Request<'remove'>): Done {
    return this.move(by, request, (sheet, changer) => removal(sheet, request, changer));
  }

  sort(by: By, request: Request<'sort'>): Done {
    return this.move(by, request, (sheet, changer) => sorting(sheet, request, changer));
  }

  /** Takes back the window's last change, or refuses it as a whole and keeps it. */
  undo(by: By): Done {
    return this.turn(by, 'undo');
  }

  /** Makes again what the window took back last. */
  redo(by: By): Done {
    return this.turn(by, 'redo');
  }

  /** The window is gone, and what it could have taken back. */
  forget(window: string): void {
    this.history.forget(window);
  }

  private sheet(id: number): Sheet | null {
    return this.book.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** Moves cells of a sheet that is as the window knows it. */
  private move(
    by: By,
    request: { readonly sheet: number; readonly revision: number; readonly despiteWarning?: true },
    plan: (sheet: Sheet, changer: Changer) => Plan,
  ): Done {
    const sheet = this.sheet(request.sheet);
    if (sheet === null) return refused({ code: 'gone' });
    this.watch.lookOver();
    if (request.revision !== this.watch.revision(sheet)) return refused({ code: 'outdated' });
    const move = plan(sheet, { email: by.email, despiteWarning: request.despiteWarning === true });
    if (move === null) return this.done(sheet, null);
    if ('code' in move) return refused(move);
    const { waiting, area } = this.make(sheet, move);
    this.remember(by, waiting);
    return this.done(sheet, area);
  }

  private make(sheet: Sheet, move: Move, complete?: Completion): { readonly waiting: Waiting; readonly area: Area } {
    const shapeBefore = this.shape;
    const { step, isMoreThanCells } = makeMove(sheet, move, () => {
      if (move.kind === 'order') this.moved(sheet, move);
      if (complete === undefined) return false;
      // What the move alone makes of the cells is what it makes of them in a journal.
      this.watch.lookOver(true);
      return complete();
    });
    this.watch.lookOver(true);
    if (isMoreThanCells) this.watch.outgrowEntries();
    return { waiting: { step, shape: this.shape, shapeBefore, followed: this.followed }, area: step.area };
  }

  private moved(sheet: Sheet, move: Move): void {
    this.watch.moved(sheet, move);
    this.shapes += 1;
    this.shape = this.shapes;
    this.followed = this.history.follow(sheet, move);
  }

  private remember(by: By, waiting: Waiting): void {
    this.history.add(by.window, waiting);
  }

  private turn(by: By, direction: Direction): Done {
    const waiting = this.history.last(by.window, direction);
    if (waiting === undefined) return refused({ code: direction === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo' });
    const { sheet } = waiting.step;
    if (!this.book.sheets.includes(sheet)) return refused({ code: 'gone' });
    this.watch.lookOver();
    const changer = { email: by.email, despiteWarning: true };
    return waiting.step.kind === 'put'
      ? this.turnPut(by, direction, waiting.step, changer)
      : this.turnMove(by, direction, waiting, waiting.step, changer);
  }

  private turnPut(by: By, direction: Direction, step: PutStep, changer: Changer): Done {
    const { sheet, cells } = step;
    const changed = changedSince(step);
    if (changed.length > 0)
      return refused({ code: 'cannot-undo', sheet: sheet.name, cells: rectangles(changed).map(toA1) });
    const refusal = refusedCells(sheet, rectangles(cells), changer);
    if (refusal !== null) return refused(refusal);
    const waiting = { step: put(step), shape: this.shape, shapeBefore: this.shape, followed: [] };
    this.history.turn(by.window, direction, waiting);
    return this.done(sheet, around(cells));
  }

  private turnMove(by: By, direction: Direction, waiting: Waiting, step: MoveStep, changer: Changer): Done {
    const { sheet, area } = step;
    const completion = waiting.shape === this.shape ? step.completion() : null;
    if (completion === null) return refused({ code: 'cannot-undo', sheet: sheet.name, cells: [toA1(area)] });
    const refusal = refusedCells(sheet, [area], changer);
    if (refusal !== null) return refused(refusal);
    const made = this.make(sheet, step.move, completion);
    this.history.restore(waiting.followed);
    this.shape = waiting.shapeBefore;
    const back = { ...made.waiting, shape: this.shape, shapeBefore: waiting.shape };
    this.history.turn(by.window, direction, back);
    return this.done(sheet, area);
  }

  private done(
    sheet: Sheet,
    area: Area | null,
    more: Partial<Pick<Extract<Done, { readonly ok: true }>, 'edits' | 'leftOut'>> = {},
  ): Done {
    this.watch.lookOver(true);
    const place = area === null ? null : { sheet: sheet.id, area };
    return { ok: true, revision: this.watch.revision(sheet), place, edits: [], leftOut: null, ...more };
  }
}

/** The cells where they are now, each once: what is given last counts. */
function foundCells(
  cells: readonly TypedCell[],
  find: NonNullable<ReturnType<BookWatch['finder']>>,
): readonly TypedCell[] {
  const found = new Map<string, TypedCell>();
  for (const cell of cells) {
    const place = find(cell);
    if (place !== null) found.set(`${place.row} ${place.column}`, { ...cell, row: place.row, column: place.column });
  }
  return [...found.values()];
}

function undoing({ typed, from, to }: ReturnType<typeof typeInto>['written'][number]): PutStep['cells'][number] {
  return { row: typed.row, column: typed.column, isGone: false, from: to, to: from };
}

function fits({ row, column, input }: TypedCell): boolean {
  const isInside = isCount(row) && isCount(column) && row <= LIMIT.rows && column <= LIMIT.columns;
  return isInside && (typeof input !== 'string' || input.length <= CELL_CHARACTERS);
}

export { replay } from './replay';
