import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Area } from '../../book/area';
import { runDue } from '../../execution/due';
import type { Drive } from '../../drive/drive';
import type { LocalHost } from '../../execution/local-host';
import type { Program } from '../../execution/program';
import type { Task } from '../../execution/task';
import { runForPage, type PageReply } from '../../pages/run-for-page';
import type { Edit } from '../../services/execution';
import type { Host } from '../../services/host';
import type { Answer } from '../../services/question';
import { Screen } from '../../services/screen';
import { momentOf, wallTime } from '../../services/zone';
import { workbenchWords, type WorkbenchWords } from '../../../words/workbench';
import type {
  DocumentFolder,
  Event,
  InstalledTrigger,
  LoggedExecution,
  PanelName,
  Refusal,
  Reply,
  SentMail,
  ShownMenu,
} from '../protocol';
import { downloadOf, foldersIn, previewOf } from './documents';
import { Executions, failureOf, OfficeClosed } from './executions';
import { MadePages } from './made-pages';
import { framedPage } from './page-bridge';
import { Seat, type OfficeUser } from './seat';

export interface OfficeSetting {
  readonly host: LocalHost;
  readonly program: Program;
  /** Something for one window. */
  tell(window: string, event: Event): void;
  /** The program may have changed the book: after each of its calls that could, and when an execution has ended. */
  changed(): void;
  /** A fault of the workbench itself in what nobody waits for. */
  fault(thrown: unknown): void;
}

const MINUTE_MILLISECONDS = 60_000;

/** The names that a project's HTML files may have. */
const PAGE_NAME = /^[\w-]+$/;

/** The add-on at work in an open book: its menus, pages, triggers, documents and mails, for every window. */
export class Office {
  private host: LocalHost;
  private now: Date | null;
  private readonly seats = new Map<string, Seat>();
  private readonly pages = new MadePages();
  private readonly executions: Executions;
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly setting: OfficeSetting) {
    this.host = setting.host;
    this.now = setting.host.now;
    this.executions = new Executions({ changed: () => setting.changed(), news: (panel) => this.tellPanel(panel) });
    this.timer = setInterval(() => {
      if (this.now === null) this.runDue(new Date()).catch((thrown: unknown) => this.endedBy(thrown));
    }, MINUTE_MILLISECONDS);
    this.timer.unref();
  }

  /** Where the clock stands, in the book's zone: `2026-11-03T09:00`; null: it runs. */
  get clock(): string | null {
    return this.now === null ? null : this.wallClock(this.now).slice(0, 16);
  }

  /** Somebody opens the book in a window: onOpen runs, which makes its menus. */
  async open(window: string, user: OfficeUser): Promise<void> {
    const seat = new Seat(user, this.pages, (event) => this.setting.tell(window, event));
    this.seats.set(window, seat);
    await this.simply(seat, { program: this.setting.program, name: 'onOpen', as: 'open' });
  }

  /** The window is closed; what it began goes on. */
  leave(window: string): void {
    this.seats.get(window)?.questions.close();
    this.seats.delete(window);
  }

  menus(window: string): readonly ShownMenu[] {
    return this.seat(window).menus;
  }

  /** Runs a function of the window's menus; that it failed is shown there. */
  async choose(window: string, functionName: string): Promise<Reply<'choose'>> {
    const seat = this.seat(window);
    const words = workbenchWords(seat.language).office;
    if (!seat.offers(functionName)) return refused('bad-request', words.noSuchItem);
    const failure = await this.failureIn(seat, { program: this.setting.program, name: functionName, as: 'menu' });
    if (failure !== null) seat.say(words.failed, failure);
    return done({});
  }

  /** google.script.run of a page in the window; `args` is a JSON list. */
  async run(window: string, name: string, args: string): Promise<PageReply> {
    const seat = this.seat(window);
    const list: unknown = JSON.parse(args);
    if (!Array.isArray(list)) throw new Error('the arguments of a page are a list');
    try {
      return await runForPage(this.hostOf(seat), this.setting.program, name, list, (task, host) =>
        this.runAt(seat, task, host),
      );
    } catch (thrown) {
      return { failure: failureOf(thrown) };
    }
  }

  /** Runs onEdit for each edit made in the window, one after the other, and after all those before. */
  async edited(window: string, edits: readonly Edit[]): Promise<void> {
    const seat = this.seat(window);
    const before = seat.edits;
    const mine = (async () => {
      await Promise.allSettled([before]);
      for (const edit of edits) {
        // A sheet that is gone by now has nothing to complete.
        if (this.host.book.sheet(edit.sheet) === undefined) continue;
        await this.simply(seat, { program: this.setting.program, name: 'onEdit', as: 'edit', edit });
      }
    })();
    seat.edits = mine;
    await mine;
  }

  /** What whoever sits at the window answers a question of the program. */
  answer(window: string, question: number, answer: Answer): Reply<'answer'> {
    const isWaitedFor = this.seat(window).questions.answer(question, answer);
    return isWaitedFor ? done({}) : refused('gone', this.wordsOf(window).noQuestion);
  }

  /** What is selected in the window. */
  select(window: string, sheetId: number, area: Area): void {
    const sheet = this.host.book.sheets.find(({ id }) => id === sheetId);
    if (sheet !== undefined) this.seat(window).select({ sheet: sheet.name, area });
  }

  /** A page of the program for its frame, with google.script in it; null where there is none. */
  pageHtml(name: string): string | null {
    const made = this.pages.html(name);
    if (made !== undefined) return framedPage(made);
    const file = join(this.setting.program.pages, `${name}.html`);
    return PAGE_NAME.test(name) && existsSync(file) ? framedPage(readFileSync(file, 'utf8')) : null;
  }

  /** The folders with documents, as whoever sits at the window sees them. */
  documents(window: string): readonly DocumentFolder[] {
    return foldersIn(this.driveOf(window), (moment) => this.wallClock(new Date(moment)));
  }

  async preview(window: string, id: string): Promise<Reply<'preview'>> {
    const drive = this.driveOf(window);
    const file = drive.file(id);
    return file === null || file.folder ? this.documentGone(window) : done({ html: await previewOf(drive, file) });
  }

  download(window: string, id: string): Reply<'download'> {
    const drive = this.driveOf(window);
    const file = drive.file(id);
    return file === null || file.folder ? this.documentGone(window) : done(downloadOf(drive, file));
  }

  /** All that was sent, the newest first. */
  get mails(): readonly SentMail[] {
    return [...this.host.outbox].reverse().map((mail) => ({ ...mail, sentAt: this.wallClock(new Date(mail.sentAt)) }));
  }

  get triggers(): readonly InstalledTrigger[] {
    return this.host.triggers.map(({ id, functionName, everyHours, user, dueAt }) => ({
      id,
      functionName,
      everyHours,
      email: user.email,
      dueAt: this.wallClock(new Date(dueAt)),
    }));
  }

  /** Runs one trigger now, as whoever made it; it stays due when it was. */
  async runTrigger(window: string, id: string): Promise<Reply<'runTrigger'>> {
    const trigger = this.host.triggers.find((candidate) => candidate.id === id);
    if (trigger === undefined) return refused('gone', this.wordsOf(window).triggerGone);
    const task: Task = {
      program: this.setting.program,
      name: trigger.functionName,
      as: 'trigger',
      triggerUid: trigger.id,
    };
    const host = { ...this.host, now: this.now, user: trigger.user, screen: new Screen() };
    return done({ failure: await this.executions.run(task, host).then(() => null, failureOf) });
  }

  /** Puts the clock at `2026-11-03T09:00` in the book's zone, or lets it run (null); then runs what is due by then. */
  async moveClock(window: string, shown: string | null): Promise<Reply<'moveClock'>> {
    if (shown !== null && Number.isNaN(Date.parse(`${shown}Z`)))
      return refused('bad-request', this.wordsOf(window).noSuchTime);
    const now = shown === null ? null : momentOf(this.host.book.zone, shown);
    this.now = now;
    this.setBookClock();
    for (const seated of this.seats.keys()) this.setting.tell(seated, { kind: 'clock', now: this.clock });
    this.setting.changed();
    return done({ ran: await this.runDue(now ?? new Date()) });
  }

  /** What the program did of late, the newest first. */
  get log(): readonly LoggedExecution[] {
    return this.executions.log;
  }

  /** The book was read anew: all that begins from now on works on it. */
  rebook(host: LocalHost): void {
    this.host = host;
    this.setBookClock();
  }

  /** Cuts what is running at its next service call, and resolves when all has ended. Nothing begins any more. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    for (const { questions } of this.seats.values()) questions.close();
    await this.executions.close();
  }

  /** What ended runs that nobody waits for: that the office closed is no fault. */
  private endedBy(thrown: unknown): void {
    if (!(thrown instanceof OfficeClosed)) this.setting.fault(thrown);
  }

  private setBookClock(): void {
    const { now } = this;
    this.host.book.clock = now === null ? () => new Date() : () => now;
  }

  private async runDue(moment: Date): Promise<number> {
    const host = { ...this.host, now: this.now, screen: new Screen() };
    const runs = await runDue(host, this.setting.program, moment, (task, given) => this.executions.run(task, given));
    return runs.length;
  }

  /** Runs a simple trigger, whose failure is for the log alone. */
  private async simply(seat: Seat, task: Task): Promise<void> {
    await this.failureIn(seat, task);
  }

  private failureIn(seat: Seat, task: Task): Promise<string | null> {
    return this.runAt(seat, task, this.hostOf(seat)).then(() => null, failureOf);
  }

  /** Whoever sits there is shown what the program shows, and asked what it asks. */
  private async runAt(seat: Seat, task: Task, host: Host): Promise<string> {
    const { ask, withdraw } = seat.questions.ofOneExecution();
    try {
      return await this.executions.run(task, { ...host, ask }, () => seat.tellNews(this.host.book));
    } finally {
      withdraw();
    }
  }

  private hostOf({ user, screen }: Seat): Host {
    return { ...this.host, now: this.now, user, screen };
  }

  private seat(window: string): Seat {
    const seat = this.seats.get(window);
    if (seat === undefined) throw new Error(`nobody sits at the window ${window}`);
    return seat;
  }

  private driveOf(window: string): Drive {
    return this.host.driveOf(this.seat(window).user.email);
  }

  private documentGone(window: string): { readonly ok: false; readonly refusal: Refusal } {
    return refused('gone', this.wordsOf(window).documentGone);
  }

  private wordsOf(window: string): WorkbenchWords['office'] {
    return workbenchWords(this.seat(window).language).office;
  }

  private tellPanel(panel: PanelName): void {
    for (const window of this.seats.keys()) this.setting.tell(window, { kind: 'news', panel });
  }

  /** What clocks in the book's zone show: `2026-11-03T09:00:00`. */
  private wallClock(moment: Date): string {
    return wallTime(this.host.book.zone, moment).toISOString().slice(0, 19);
  }
}

function done<Answer>(value: Answer): { readonly ok: true; readonly value: Answer } {
  return { ok: true, value };
}

function refused(code: Refusal['code'], message: string): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, message } };
}
