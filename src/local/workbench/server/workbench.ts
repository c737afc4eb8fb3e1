import { settle } from '../../cli/region';
import {
  diskTrouble,
  done,
  refused as troubled,
  systemCode,
  troubleText,
  type Result,
  type Trouble,
} from '../../cli/trouble';
import type { Book } from '../../book/book';
import { load, type Loss } from '../../book/xlsx/load';
import type { BookFile } from '../../cli/book-file';
import type { LocalHost } from '../../execution/local-host';
import type { Program } from '../../execution/program';
import { cliWords, type CliWords } from '../../../words/cli';
import type { Language } from '../../../words/language';
import { serverWords, type ServerWords } from '../../../words/workbench-server';
import { BookKeeper, type KeptBook, type Standing } from '../file/book-keeper';
import { BookWriter } from '../file/book-writer';
import type { Recovered } from '../file/recover';
import { Office } from '../office/office';
import type { FileState, Opened, Person, Reply, Requests } from '../protocol';
import type { Done } from '../shared/done';
import type { BookChange } from '../shared/book-change';
import { SharedBook } from '../shared/shared-book';
import { given, refused, type Question, type Site } from './api';
import type { EventStream } from './event-stream';
import { ownerOf, peopleIn, personOf } from './people';
import { toldRefusal } from './refusal-words';
import { Windows, type OpenWindow } from './windows';

export interface WorkbenchSetting {
  readonly recovered: Recovered;
  readonly program: Program;
  readonly language: Language;
  /** Whoever uses this computer. */
  readonly computerUser: string;
  /** The host of executions on a book, whose file is given; owned by the address, and to be edited by the others. */
  readonly hostOf: (book: Book, owner: string, editors: readonly string[]) => LocalHost;
  /** The built thread in which large books are written. */
  readonly copyThread: string;
  /** Whether what the file holds beside cells may get lost. */
  readonly acceptLoss: boolean;
  /** A fault of the workbench itself in what nobody waits for. */
  readonly fault: (thrown: unknown) => void;
}

/** What executions changed is told so long after, with what they change meanwhile. */
const PUSH_MILLISECONDS = 50;

/** The book in the browser: what its windows ask is done with the book, its file and the program, and they are told. */
export class Workbench implements Site {
  private readonly windows = new Windows();
  private readonly words: ServerWords;
  private readonly office: Office;
  private readonly keeper: BookKeeper;
  private shared: SharedBook;
  private writer: BookWriter | null = null;
  private host: LocalHost;
  private people: readonly Person[];
  private pushing: NodeJS.Timeout | null = null;

  constructor(private readonly setting: WorkbenchSetting) {
    const { recovered, program, language, fault } = setting;
    const { book, losses, standing, file } = recovered;
    this.words = serverWords(language);
    this.people = peopleIn(book, setting.computerUser);
    this.host = this.hostOf(book);
    // Windows stay open while the workbench is started anew: what they know from before is older than all there is now.
    this.shared = new SharedBook(book, Date.now());
    this.office = new Office({
      host: this.host,
      program,
      tell: (window, event) => {
        this.windows.tell(window, event);
      },
      changed: () => {
        this.pushSoon();
      },
      fault,
    });
    this.keeper = new BookKeeper({
      recovered,
      kept: this.keptBook(losses, standing === 'saved' ? file.bytes : null),
      stands: (standing) => {
        this.windows.tellAll({ kind: 'file', file: this.fileState(standing) });
      },
      read: (file) => this.read(file),
      isBusy: () => this.office.log.some(({ isRunning }) => isRunning),
      fault,
    });
  }

  /** Whom a window can be. */
  get everybody(): readonly Person[] {
    return this.people;
  }

  /** How the file stands to the book. */
  get stands(): Standing {
    return this.keeper.stands;
  }

  page(name: string): string | null {
    return this.office.pageHtml(name);
  }

  knows(window: string): boolean {
    return this.windows.find(window) !== undefined;
  }

  async watch({ as }: Requests['watch']['request'], stream: EventStream): Promise<void> {
    // What others are still to be told, the new window is told with all the rest.
    this.push();
    const window = this.windows.open(personOf(this.people, as), stream);
    stream.tell({ kind: 'opened', opened: this.opened(window, []) });
    stream.gone.then(() => {
      this.windows.forget(window.id);
      this.office.leave(window.id);
      this.shared.forget(window.id);
    }, this.setting.fault);
    await this.office.open(window.id, { email: window.person.email, locale: this.setting.language });
  }

  async answer<Name extends Question>(
    windowId: string,
    name: Name,
    request: Requests[Name]['request'],
  ): Promise<Reply<Name>> {
    const window = this.windows.find(windowId);
    if (window === undefined) return refused('bad-request', this.words.faults.forgotten);
    try {
      return await this.answers[name](window, request);
    } catch (error) {
      // Documents could not be written, and the like.
      if (systemCode(error) === null) throw error;
      return refused('failed', this.reason(diskTrouble(error, this.host.path)));
    }
  }

  /** Ends what runs, and writes what is to be written: null, or why the file lacks what is kept beside it. */
  async close(): Promise<Trouble | null> {
    await this.office.close();
    if (this.pushing !== null) clearTimeout(this.pushing);
    this.keeper.notice();
    const trouble = await this.keeper.close();
    this.writer?.end();
    return trouble;
  }

  /** Why the file is not written, in words. */
  reason(trouble: Trouble): string {
    return troubleText(trouble, { ...cliWords[this.setting.language], troubles: this.troubleWords() });
  }

  private readonly answers: {
    readonly [Name in Question]: (window: OpenWindow, request: Requests[Name]['request']) => Promise<Reply<Name>>;
  } = {
    type: async (window, request) => {
      const typed = this.shared.type(by(window), request);
      if (!typed.ok) return this.refusal(typed);
      const leftOut = typed.leftOut === null ? null : toldRefusal(typed.leftOut, this.words);
      return (await this.made(window, typed)) ?? given({ revision: typed.revision, leftOut });
    },
    insert: (window, request) => this.moved(window, this.shared.insert(by(window), request)),
    remove: (window, request) => this.moved(window, this.shared.remove(by(window), request)),
    sort: (window, request) => this.moved(window, this.shared.sort(by(window), request)),
    undo: (window) => this.undone(window, this.shared.undo(by(window))),
    redo: (window) => this.undone(window, this.shared.redo(by(window))),
    choose: async ({ id }, { functionName }) => this.ran(await this.office.choose(id, functionName)),
    run: async ({ id }, { name, args }) => this.ran(given(await this.office.run(id, name, args))),
    answer: ({ id }, { question, ...answer }) => Promise.resolve(this.office.answer(id, question, answer)),
    select: ({ id }, { sheet, area }) => {
      this.office.select(id, sheet, area);
      return Promise.resolve(given({}));
    },
    documents: ({ id }) => Promise.resolve(given({ folders: this.office.documents(id) })),
    preview: ({ id }, request) => this.office.preview(id, request.id),
    download: ({ id }, request) => Promise.resolve(this.office.download(id, request.id)),
    mail: () => Promise.resolve(given({ mails: this.office.mails })),
    triggers: () => Promise.resolve(given({ triggers: this.office.triggers })),
    runTrigger: async ({ id }, request) => this.ran(await this.office.runTrigger(id, request.id)),
    moveClock: async ({ id }, { now }) => this.ran(await this.office.moveClock(id, now)),
    log: () => Promise.resolve(given({ executions: this.office.log })),
    decide: async (_, { keep }) => {
      const trouble = await this.keeper.decide(keep);
      return trouble === null ? given({}) : refused('failed', this.reason(trouble));
    },
  };

  /** What came of lines put in, taken out or sorted. */
  private async moved(window: OpenWindow, done: Done): Promise<Reply<'insert'>> {
    if (!done.ok) return this.refusal(done);
    return (await this.made(window, done)) ?? given({ revision: done.revision });
  }

  private async undone(window: OpenWindow, done: Done): Promise<Reply<'undo'>> {
    if (!done.ok) return this.refusal(done);
    return (await this.made(window, done)) ?? given({ place: done.place });
  }

  /** A change was made: everybody is told, onEdit looks at it, and it is put on the disk. Null, or why it is not there. */
  private async made(window: OpenWindow, { edits }: Extract<Done, { readonly ok: true }>): Promise<Refused | null> {
    this.push();
    this.office.edited(window.id, edits).catch(this.setting.fault);
    return this.safe();
  }

  /** The program ran: what it did is told and put on the disk before anybody relies on it. */
  private async ran<Name extends Question>(reply: Reply<Name>): Promise<Reply<Name>> {
    this.push();
    return (await this.safe()) ?? reply;
  }

  private async safe(): Promise<Refused | null> {
    const trouble = await this.keeper.keep();
    return trouble === null ? null : refused('failed', this.words.refusals.notKept(this.reason(trouble)));
  }

  private refusal({ refusal }: Extract<Done, { readonly ok: false }>): Refused {
    return { ok: false, refusal: toldRefusal(refusal, this.words) };
  }

  private pushSoon(): void {
    this.pushing ??= setTimeout(() => {
      this.push();
    }, PUSH_MILLISECONDS);
  }

  /** Tells every window what changed since it was last told. */
  private push(): void {
    if (this.pushing !== null) {
      clearTimeout(this.pushing);
      this.pushing = null;
      this.keeper.notice();
    }
    const changes = this.shared.changes();
    if (changes.some(({ kind }) => kind === 'sheets')) this.tellAllThereIs();
    else for (const change of changes) this.tell(change);
    if (changes.length > 0) this.lookAtPeople();
  }

  private tell(change: BookChange): void {
    if (change.kind === 'sheets') return;
    if (change.kind === 'cells') {
      this.windows.tellAll(change);
      return;
    }
    const { kind, sheet: id, looks } = change;
    for (const { person, stream } of this.windows.all) {
      if (kind === 'sheet') {
        const sheet = this.shared.shownSheet(id, person.email);
        if (sheet !== null) stream.tell({ kind, sheet, looks });
      } else {
        const sheet = this.shared.shownLayout(id, person.email);
        if (sheet !== null) stream.tell({ kind, sheet, looks });
      }
    }
  }

  private tellAllThereIs(): void {
    for (const window of this.windows.all)
      window.stream.tell({ kind: 'opened', opened: this.opened(window, this.office.menus(window.id)) });
  }

  private opened({ id, person }: OpenWindow, menus: Opened['menus']): Opened {
    const { book } = this.host;
    return {
      window: id,
      bookName: this.host.bookName,
      language: this.setting.language,
      locale: book.locale,
      person,
      people: this.people,
      sheets: this.shared.shownSheets(person.email),
      looks: this.shared.looks,
      menus,
      file: this.fileState(this.keeper.stands),
      now: this.office.clock,
    };
  }

  /** Who may do what follows the Staff sheet. */
  private lookAtPeople(): void {
    const people = peopleIn(this.host.book, this.setting.computerUser);
    if (JSON.stringify(people) === JSON.stringify(this.people)) return;
    this.people = people;
    const owner = ownerOf(people);
    this.host.book.owner = owner.email;
    this.host = { ...this.host, editors: editorsOf(people) };
    this.office.rebook(this.host);
    this.windows.tellAll({ kind: 'people', people });
  }

  private hostOf(book: Book): LocalHost {
    settle(book);
    return this.setting.hostOf(book, ownerOf(this.people).email, editorsOf(this.people));
  }

  /** `file`: what holds just what the book does. */
  private keptBook(losses: readonly Loss[], file: Uint8Array | null): KeptBook {
    const { shared, host } = this;
    const { copyThread: thread, fault } = this.setting;
    this.writer?.end();
    const writer = new BookWriter({ book: host.book, file, thread, fault });
    this.writer = writer;
    const isLossy = losses.length > 0 && !this.setting.acceptLoss;
    return {
      bytes: () => writer.bytes(),
      entries: () => writer.followed(shared.entries()),
      saveBeside: () => {
        host.saveBeside();
      },
      unwritable: isLossy ? { code: 'losses', facts: { path: host.path, parts: losses } } : null,
    };
  }

  /** What another program wrote; when it is taken, it is the book of everybody. */
  private async read({ path, bytes }: BookFile): Promise<Result<{ readonly take: () => KeptBook }>> {
    const loaded = await load(bytes);
    if (!loaded.ok) return troubled({ code: loaded.code, facts: { path } });
    const { book, losses } = loaded;
    return done({
      take: () => {
        this.people = peopleIn(book, this.setting.computerUser);
        this.host = this.hostOf(book);
        this.shared = new SharedBook(book, this.shared.nextRevision);
        this.office.rebook(this.host);
        this.tellAllThereIs();
        return this.keptBook(losses, bytes);
      },
    });
  }

  private fileState(standing: Standing): FileState {
    switch (standing.state) {
      case 'apart':
        return { state: 'changed-elsewhere' };
      case 'waits':
        return { state: 'failed', message: this.reason(standing.trouble) };
      default:
        return { state: standing.state };
    }
  }

  /** Of the server, which is not run again: what waits goes on by itself. */
  private troubleWords(): CliWords['troubles'] {
    return { ...cliWords[this.setting.language].troubles, ...this.words.waits };
  }
}

type Refused = ReturnType<typeof refused>;

function by({ id, person }: OpenWindow): { readonly window: string; readonly email: string } {
  return { window: id, email: person.email };
}

function editorsOf(people: readonly Person[]): readonly string[] {
  const owner = ownerOf(people);
  return people.filter((person) => person !== owner).map(({ email }) => email);
}
