import * as fs from 'node:fs';
import type { Book } from '../../../../src/local/book/book';
import { load } from '../../../../src/local/book/xlsx/load';
import { save } from '../../../../src/local/book/xlsx/save';
import type { BookFile } from '../../../../src/local/cli/book-file';
import type { Disk } from '../../../../src/local/cli/disk';
import { done, refused, type Result, type Trouble } from '../../../../src/local/cli/trouble';
import { BookKeeper, type KeptBook, type Standing } from '../../../../src/local/workbench/file/book-keeper';
import { recover, type Recovered } from '../../../../src/local/workbench/file/recover';
import { SharedBook } from '../../../../src/local/workbench/shared/shared-book';

/** A disk on which calls fail while they are named here, with these codes. */
export class FaultyDisk {
  broken: Partial<Record<keyof Disk, string>> = {};
  /** What a path must hold where a call is to fail. */
  where = '';
  readonly disk: Disk;

  constructor() {
    const failing = [
      'openSync',
      'writeFileSync',
      'fsyncSync',
      'renameSync',
      'rmSync',
      'mkdirSync',
      'accessSync',
    ] as const;
    const calls = failing.map((call) => [
      call,
      (...args: readonly unknown[]): unknown => {
        const code = this.broken[call];
        const isHere = this.where === '' || args.some((argument) => String(argument).includes(this.where));
        if (code !== undefined && isHere) throw Object.assign(new Error(`${code}: ${call}`), { code, syscall: call });
        return Reflect.apply(fs[call] as (...given: readonly unknown[]) => unknown, fs, args);
      },
    ]);
    this.disk = { ...fs, ...(Object.fromEntries(calls) as Partial<Disk>) };
  }
}

/** A book that is kept, at which somebody types. */
export class Desk {
  readonly told: Standing[] = [];
  isBusy = false;
  besideSaved = 0;
  readonly keeper: BookKeeper;
  private shared: SharedBook;

  private constructor(
    readonly recovered: Recovered,
    disk: Disk,
    faults: unknown[],
  ) {
    this.shared = new SharedBook(recovered.book);
    this.keeper = new BookKeeper({
      recovered,
      kept: this.kept(this.shared),
      stands: (standing) => this.told.push(standing),
      read: (file) => this.read(file),
      isBusy: () => this.isBusy,
      fault: (thrown) => faults.push(thrown),
      disk,
    });
  }

  /** The book of this path, as a start of the workbench finds it. */
  static async at(path: string, faults: unknown[], disk: Disk = fs): Promise<Desk> {
    const recovered = await recover(path, disk);
    if (!recovered.ok) throw new Error(recovered.trouble.code);
    return new Desk(recovered.value, disk, faults);
  }

  get book(): Book {
    return this.shared.book;
  }

  get stands(): Standing['state'] {
    return this.keeper.stands.state;
  }

  /** Somebody types into the first column; resolves when it is acknowledged: null, or why it is not. */
  type(row: number, text: string): Promise<Trouble | null> {
    this.book.sheets[0]?.writeText(row, 1, text);
    return this.keeper.keep();
  }

  /** An empty row before this one. */
  insertRow(at: number): Promise<Trouble | null> {
    const [sheet] = this.shared.shownSheets('');
    if (sheet === undefined) throw new Error('no sheet');
    const { id, revision } = sheet;
    this.shared.insert({ window: '', email: '' }, { sheet: id, revision, axis: 'row', at, count: 1 });
    return this.keeper.keep();
  }

  /** A change that a journal cannot hold. */
  addSheet(name: string): Promise<Trouble | null> {
    this.book.addSheet(name);
    return this.keeper.keep();
  }

  private kept(shared: SharedBook): KeptBook {
    return {
      bytes: () => save(shared.book),
      entries: () => shared.entries(),
      saveBeside: () => {
        this.besideSaved += 1;
      },
      unwritable: null,
    };
  }

  private async read({ path, bytes }: BookFile): Promise<Result<{ readonly take: () => KeptBook }>> {
    const loaded = await load(bytes);
    if (!loaded.ok) return refused({ code: loaded.code, facts: { path } });
    return done({
      take: () => {
        this.shared = new SharedBook(loaded.book, this.shared.nextRevision);
        return this.kept(this.shared);
      },
    });
  }
}

/** The first column of the first sheet of what an .xlsx file holds. */
export async function typedIn(bytes: Uint8Array): Promise<readonly string[]> {
  const loaded = await load(bytes);
  if (!loaded.ok) throw new Error(loaded.code);
  const [sheet] = loaded.book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet.display({ row: 1, column: 1, rows: sheet.lastRow, columns: 1 }).flat();
}
