import * as fs from 'node:fs';
import { keepBackup } from '../../cli/backups';
import {
  createBookFile,
  digestOf,
  readBookFile,
  refuseIfOpen,
  replaceBookFile,
  type BookFile,
} from '../../cli/book-file';
import type { Disk } from '../../cli/disk';
import { backupStamp } from '../../cli/stamp';
import { done, onDisk, type Result, type Trouble } from '../../cli/trouble';
import type { Entry } from '../shared/entry';
import type { Base, Journal } from './journal';
import type { Recovered } from './recover';

/** The book in memory that is kept. */
export interface KeptBook {
  /** The .xlsx file of it as it is at this moment, once its entries were asked; null where that must be done again. */
  bytes(): Promise<Uint8Array | null>;
  /** What changed since this was last asked; null where only the whole book can say. */
  entries(): readonly Entry[] | null;
  /** Writes what an .xlsx file cannot hold; errors of the disk are thrown. */
  saveBeside(): void;
  /** Why its file must not be written, whatever the disk says; null where it may. */
  readonly unwritable: Trouble | null;
}

/** How the file stands to the book; `waits`: it cannot be written now. */
export type Standing =
  { readonly state: 'saved' | 'unsaved' | 'apart' } | { readonly state: 'waits'; readonly trouble: Trouble };

export interface KeeperSetting {
  readonly recovered: Pick<Recovered, 'file' | 'journal' | 'standing'>;
  readonly kept: KeptBook;
  /** Told whenever the file stands otherwise. */
  readonly stands: (standing: Standing) => void;
  /** Reads what another program wrote; `take` puts it in the place of the book that is kept. */
  readonly read: (file: BookFile) => Promise<Result<{ readonly take: () => KeptBook }>>;
  /** Whether somebody is at work whose changes are still to come. */
  readonly isBusy: () => boolean;
  readonly fault: (thrown: unknown) => void;
  readonly disk?: Disk;
}

/** The file is written so long after a change, unless others follow; and so long after the first of many. */
const REST_MILLISECONDS = 300;
const LONGEST_MILLISECONDS = 4_000;
/** How often the file is looked at, and what failed is tried again. */
const LOOK_MILLISECONDS = 1_000;
const BACKUP_MILLISECONDS = 15 * 60_000;
/** How often a file that cannot be read is looked at before it counts as another program's work. */
const LOOKS_AT_UNREADABLE = 10;

/**
 * Keeps the file of a book that several people change: what was kept is on the disk, in the file or in the journal
 * beside it. The file is written whole or not at all, and never over what another program wrote.
 */
export class BookKeeper {
  private readonly disk: Disk;
  private readonly journal: Journal;
  private file: BookFile;
  private kept: KeptBook;
  private standing: Standing;
  /** When the oldest change was made that the file lacks; null where it lacks none. */
  private unsavedSince: number | null = null;
  private isBesideStale = false;
  private saving: Promise<Trouble | null> | null = null;
  private flushing: Promise<Trouble | null> | null = null;
  private looking: Promise<void> | null = null;
  private backedUpAt: number | null = null;
  /** How the file looked from outside when it was last read or written. */
  private seen: string;
  private failedLooks = 0;
  private timer: NodeJS.Timeout | undefined;
  private readonly lookTimer: NodeJS.Timeout;

  constructor(private readonly setting: KeeperSetting) {
    const { file, journal, standing } = setting.recovered;
    this.disk = setting.disk ?? fs;
    this.journal = journal;
    this.file = file;
    this.kept = setting.kept;
    this.standing = { state: standing };
    this.seen = this.outside();
    if (standing !== 'saved') this.unsavedSince = Date.now();
    this.schedule();
    this.lookTimer = setInterval(() => {
      this.lookAgain().catch(setting.fault);
    }, LOOK_MILLISECONDS);
  }

  get stands(): Standing {
    return this.standing;
  }

  /** Takes in what changed; it is written soon. */
  notice(): void {
    this.take();
    this.isBesideStale = true;
    this.schedule();
  }

  /** Takes in what changed, and resolves when it cannot be lost any more: null, or why it still can. */
  async keep(): Promise<Trouble | null> {
    this.take();
    while (this.journal.hasGap()) {
      const trouble = await this.save();
      if (trouble !== null && this.journal.hasGap()) return trouble;
    }
    const trouble = await this.flush();
    return trouble ?? (this.isBesideStale ? this.saveBeside() : null);
  }

  /** Ends that the file and the book each have what the other lacks: what is not kept becomes a backup. */
  async decide(keep: 'mine' | 'theirs'): Promise<Trouble | null> {
    await this.saving;
    if (this.standing.state !== 'apart') return null;
    const theirs = readBookFile(this.file.path, this.disk);
    if (!theirs.ok) return keep === 'theirs' || theirs.trouble.code !== 'missing' ? theirs.trouble : this.saveMine();
    return keep === 'mine' ? this.saveMine(theirs.value) : this.takeTheirs(theirs.value);
  }

  /** Writes what there is to write and lets go of the file: null, or why it lacks what only the journal holds. */
  async close(): Promise<Trouble | null> {
    clearInterval(this.lookTimer);
    await this.looking;
    const kept = await this.keep();
    const trouble = this.unsavedSince === null || this.standing.state === 'apart' ? null : await this.save();
    clearTimeout(this.timer);
    this.journal.close();
    return kept ?? trouble;
  }

  private take(): void {
    const entries = this.kept.entries();
    if (entries?.length === 0) return;
    this.journal.add(entries);
    this.unsaved();
  }

  private isUnsaved(): boolean {
    return this.unsavedSince !== null;
  }

  private unsaved(): void {
    this.unsavedSince ??= Date.now();
    if (this.standing.state === 'saved') this.stand({ state: 'unsaved' });
    this.schedule();
  }

  private stand(standing: Standing): void {
    const isNew = JSON.stringify(standing) !== JSON.stringify(this.standing);
    this.standing = standing;
    if (isNew) this.setting.stands(standing);
  }

  /** While people type, the file is written when they rest, or when they have not rested for long. */
  private schedule(): void {
    clearTimeout(this.timer);
    if (this.standing.state === 'apart' || (this.unsavedSince === null && !this.isBesideStale)) return;
    const now = Date.now();
    const due = Math.min(now + REST_MILLISECONDS, (this.unsavedSince ?? now) + LONGEST_MILLISECONDS);
    this.timer = setTimeout(() => {
      const written = this.unsavedSince === null ? Promise.resolve(this.saveBeside()) : this.save();
      written.catch(this.setting.fault);
    }, due - now);
  }

  /** What several people changed at the same time is forced to the disk at once. */
  private flush(): Promise<Trouble | null> {
    this.flushing ??= this.flushOnce();
    return this.flushing;
  }

  private async flushOnce(): Promise<Trouble | null> {
    await new Promise((resolve) => setImmediate(resolve));
    this.flushing = null;
    return this.tried(() => {
      this.journal.flush();
    });
  }

  private save(): Promise<Trouble | null> {
    this.saving ??= this.saveOnce().finally(() => {
      this.saving = null;
      this.schedule();
    });
    return this.saving;
  }

  private async saveOnce(): Promise<Trouble | null> {
    this.take();
    const { file, kept } = this;
    const through = this.journal.number;
    const since = this.unsavedSince ?? Date.now();
    const hindrance = this.hindrance();
    if (hindrance !== null && !this.journal.hasGap()) return this.waits(hindrance, since);
    this.unsavedSince = null;
    const bytes = await kept.bytes();
    // Another book is kept now.
    if (this.file !== file) return null;
    if (bytes === null) {
      this.unsavedSince = since;
      return this.saveOnce();
    }
    const made = { bytes, digest: digestOf(bytes) };
    const trouble = this.hindrance() ?? this.written(made, through);
    if (trouble !== null) {
      if (this.journal.hasGap()) this.tried(() => this.journal.setAside(made, through));
      return this.waits(trouble, since);
    }
    this.stand({ state: this.isUnsaved() ? 'unsaved' : 'saved' });
    return null;
  }

  private waits(trouble: Trouble, since: number): Trouble {
    this.unsavedSince = since;
    this.stand(trouble.code === 'changed-meanwhile' ? { state: 'apart' } : { state: 'waits', trouble });
    return trouble;
  }

  /** Why the file is not to be written, before that is tried. */
  private hindrance(): Trouble | null {
    const { path } = this.file;
    if (this.standing.state === 'apart') return { code: 'changed-meanwhile', facts: { path } };
    const free = onDisk(path, () => refuseIfOpen(path, this.disk));
    return this.kept.unwritable ?? (free.ok ? null : free.trouble);
  }

  private written(made: Base, through: number): Trouble | null {
    const wrote = onDisk(this.file.path, () => {
      this.journal.announce(made.digest, through);
      const replaced = this.replaced(made);
      if (!replaced.ok) return replaced;
      this.file = replaced.value;
      this.seen = this.outside();
      this.journal.saved(made, through);
      this.kept.saveBeside();
      this.isBesideStale = false;
      return done(null);
    });
    return wrote.ok ? null : wrote.trouble;
  }

  /** The first time, and after a while of work, with a backup copy of what was there. A file that is gone is made anew. */
  private replaced({ bytes, digest }: Base): Result<BookFile> {
    const { path, mode } = this.file;
    if (!this.disk.existsSync(path)) {
      const created = createBookFile(path, bytes, this.disk);
      return created.ok ? done({ path, bytes, digest, mode }) : created;
    }
    const now = Date.now();
    const isDue = this.backedUpAt === null || now - this.backedUpAt >= BACKUP_MILLISECONDS;
    const replaced = replaceBookFile(this.file, bytes, isDue ? backupStamp(null) : null, this.disk);
    if (replaced.ok && isDue) this.backedUpAt = now;
    return replaced;
  }

  private saveBeside(): Trouble | null {
    return this.tried(() => {
      this.kept.saveBeside();
      this.isBesideStale = false;
    });
  }

  /** What the disk refuses is told, and tried again. */
  private tried(touch: () => void): Trouble | null {
    const result = onDisk(this.file.path, () => {
      touch();
      return done(null);
    });
    if (result.ok) return null;
    if (this.standing.state !== 'apart') this.stand({ state: 'waits', trouble: result.trouble });
    this.unsavedSince ??= Date.now();
    return result.trouble;
  }

  private lookAgain(): Promise<void> {
    this.looking ??= this.look().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  private async look(): Promise<void> {
    await this.saving;
    await this.lookAtFile();
    if (this.standing.state === 'waits') await this.save();
  }

  private async lookAtFile(): Promise<void> {
    const outside = this.outside();
    if (outside === this.seen) return;
    const there = readBookFile(this.file.path, this.disk);
    if (there.ok && there.value.digest === this.file.digest) {
      this.seen = outside;
      this.failedLooks = 0;
      // What another program had written is gone again.
      if (this.standing.state === 'apart') this.stand({ state: 'unsaved' });
      this.schedule();
    } else if (!there.ok && there.trouble.code === 'missing') this.missed();
    else if (this.standing.state !== 'apart') await this.adopt(there, outside);
  }

  /** Some programs take a file away for a moment before they put the new one there. */
  private missed(): void {
    this.failedLooks += 1;
    if (this.failedLooks > 1) this.unsaved();
  }

  /** Takes over what another program wrote, where nothing here would be lost by it. */
  private async adopt(there: Result<BookFile>, outside: string): Promise<void> {
    const read = there.ok ? await this.setting.read(there.value) : there;
    // What is being written now will be refused.
    if (this.saving !== null) return;
    this.take();
    if (this.unsavedSince !== null) {
      this.seen = outside;
      this.stand({ state: 'apart' });
    } else if (there.ok && read.ok && 'take' in read.value) {
      if (this.setting.isBusy()) return;
      this.takeOver(there.value, read.value.take());
    } else {
      this.failedLooks += 1;
      if (this.failedLooks < LOOKS_AT_UNREADABLE) return;
      this.seen = outside;
      this.stand({ state: 'apart' });
    }
  }

  /** The book is what the file holds. */
  private takeOver(file: BookFile, kept: KeptBook): void {
    this.kept = kept;
    this.file = file;
    this.seen = this.outside();
    this.failedLooks = 0;
    this.unsavedSince = null;
    this.stand({ state: 'saved' });
    this.tried(() => this.journal.saved(file, this.journal.number));
  }

  private async saveMine(theirs?: BookFile): Promise<Trouble | null> {
    if (theirs !== undefined) {
      const trouble = this.tried(() => keepBackup(theirs, backupStamp(null), this.disk));
      if (trouble !== null) return trouble;
      this.file = theirs;
    }
    this.stand({ state: 'unsaved' });
    return this.save();
  }

  private async takeTheirs(theirs: BookFile): Promise<Trouble | null> {
    const read = await this.setting.read(theirs);
    if (!read.ok) return read.trouble;
    for (;;) {
      this.take();
      const { number } = this.journal;
      const bytes = await this.kept.bytes();
      this.take();
      // Somebody typed meanwhile.
      if (bytes === null || this.journal.number !== number) continue;
      const mine = { ...this.file, bytes };
      const trouble = this.tried(() => keepBackup(mine, backupStamp(null), this.disk));
      if (trouble === null) this.takeOver(theirs, read.value.take());
      return trouble;
    }
  }

  /** Whatever tells that somebody wrote to the file; '' where there is none. */
  private outside(): string {
    const { path } = this.file;
    if (!this.disk.existsSync(path)) return '';
    const { mtimeMs, size, ino } = this.disk.statSync(path);
    return [mtimeMs, size, ino].join(' ');
  }
}
