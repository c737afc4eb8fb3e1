import { resolve } from 'node:path';
import { Book, type Input } from '../../src/local/book/book';
import { settle } from '../../src/local/cli/region';
import { runInThread } from '../../src/local/execution/in-thread';
import type { LocalHost } from '../../src/local/execution/local-host';
import { readProgram } from '../../src/local/execution/program';
import { fillWithSample } from '../../src/local/sample/fill';
import type { Language } from '../../src/words/language';
import { hostOver } from '../local/execution/programs';
import { columnIn, sheetIn, typeCell } from './cells';
import { balances, close, setUp } from './run-book';

export const builtProgram = readProgram(resolve(__dirname, '../..'));

/** Half an hour after midnight in Riga, where the sample studio sits, and the evening before in Greenwich. */
const NOW = '2026-11-03T22:30:00Z';

/** What happens at a service call, by its name, `Range.setValues`, before it is carried out. */
export type AtCall = (called: string) => void;

/** The sample studio with its months closed through October and its balances live. */
export function closedSample(language: Language = 'en'): Book {
  const book = new Book();
  setUp(book, language);
  fillWithSample(book, language);
  settle(book);
  close(book, { through: '2026-10' });
  balances(book);
  return book;
}

/** Somebody at the book: what is typed sets off the program's onEdit, as at Google. */
export class Typist {
  readonly log: string[] = [];
  private readonly host: LocalHost;

  constructor(
    readonly book: Book,
    private readonly program = builtProgram,
  ) {
    this.host = hostOver({ book, now: new Date(NOW), log: (_, line) => this.log.push(line) });
  }

  /** Types into one cell. */
  type(sheet: string, row: number, header: string, input: Input, atCall?: AtCall): void {
    typeCell(this.book, sheet, row, header, input);
    this.edited(sheet, { row, column: columnIn(sheetIn(this.book, sheet), header), rows: 1, columns: 1 }, atCall);
  }

  /** Pastes rows, each from the first column on. */
  paste(sheet: string, row: number, lines: readonly (readonly Input[])[], atCall?: AtCall): void {
    const area = { row, column: 1, rows: lines.length, columns: lines[0]?.length ?? 1 };
    sheetIn(this.book, sheet).write(area, lines);
    this.edited(sheet, area, atCall);
  }

  /** Clears what people type in a row. */
  clear(sheet: string, row: number, columns: number): void {
    const area = { row, column: 1, rows: 1, columns };
    sheetIn(this.book, sheet).clearContent(area);
    this.edited(sheet, area);
  }

  open(atCall?: AtCall): void {
    runInThread({ program: this.program, name: 'onOpen', as: 'open' }, this.host, { onCall: named(atCall) });
  }

  /** A close, as the lock sees it, that is on its way meanwhile. */
  whileLocked(act: () => void): void {
    const other = {};
    this.host.lock.take(other);
    act();
    this.host.lock.end(other);
  }

  private edited(
    sheet: string,
    area: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
    atCall?: AtCall,
  ): void {
    runInThread({ program: this.program, name: 'onEdit', as: 'edit', edit: { sheet, area } }, this.host, {
      onCall: named(atCall),
    });
  }
}

function named(atCall: AtCall = () => undefined) {
  return (_: number, service: string, method: string): void =>
    atCall(`${service.slice(service.lastIndexOf('.') + 1)}.${method}`);
}
