import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keepBackup } from './backups';
import type { Disk } from './disk';
import { done, onDisk, refused, type Result } from './trouble';
import { writeSynced } from './write-file';

/** A workbook file as it was read. */
export interface BookFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly digest: string;
  /** Permissions, kept when the file is replaced. */
  readonly mode: number;
}

/** The file itself, where the path is a link to it. */
export function realPath(path: string, disk: Disk = fs): Result<string> {
  return onDisk(path, () => done(disk.realpathSync(path)));
}

/** Reads the file whole. */
export function readBookFile(path: string, disk: Disk = fs): Result<BookFile> {
  return onDisk(path, () => {
    const bytes = disk.readFileSync(path);
    return done({ path, bytes, digest: digestOf(bytes), mode: disk.statSync(path).mode & 0o777 });
  });
}

/** Refuses where another program has the workbook open: LibreOffice and Excel leave a file beside it that says so. */
export function refuseIfOpen(path: string, disk: Disk = fs): Result<null> {
  const marks = [`.~lock.${basename(path)}#`, `~$${basename(path)}`].map((name) => join(dirname(path), name));
  const mark = marks.find((candidate) => disk.existsSync(candidate));
  return mark === undefined ? done(null) : refused({ code: 'open-elsewhere', facts: { path, mark } });
}

/**
 * Puts other bytes in the place of those that were read, whole or not at all, after a backup copy named by `stamp`
 * (null: no copy); refused where somebody wrote to the file meanwhile. Returns the file as it is now.
 */
export function replaceBookFile(
  file: BookFile,
  bytes: Uint8Array,
  stamp: string | null,
  disk: Disk = fs,
): Result<BookFile> {
  const { path, mode } = file;
  return onDisk(path, () => {
    if (digestOf(disk.readFileSync(path)) !== file.digest)
      return refused({ code: 'changed-meanwhile', facts: { path } });
    // Renaming would replace a file that its owner made read-only.
    disk.accessSync(path, disk.constants.W_OK);
    if (stamp !== null) keepBackup(file, stamp, disk);
    writeWhole(path, bytes, mode, disk);
    return done({ path, bytes, digest: digestOf(bytes), mode });
  });
}

/** Refuses where there is a file of this name. */
export function refuseIfThere(path: string, disk: Disk = fs): Result<null> {
  return disk.existsSync(path) ? refused({ code: 'exists', facts: { path } }) : done(null);
}

/** Writes a file that was not there; refused where one is. */
export function createBookFile(path: string, bytes: Uint8Array, disk: Disk = fs): Result<null> {
  return onDisk(dirname(path), () => {
    const free = refuseIfThere(path, disk);
    if (free.ok) writeWhole(path, bytes, undefined, disk);
    return free;
  });
}

/**
 * Written beside its place, forced to the disk, then renamed, so that a half-written book is never seen under its name.
 * Without a mode it gets the permissions of any new file.
 */
function writeWhole(path: string, bytes: Uint8Array, mode: number | undefined, disk: Disk): void {
  const temporary = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
  writeSynced(temporary, bytes, mode, disk);
  try {
    // What was asked for at opening is cut by the umask.
    if (mode !== undefined) disk.chmodSync(temporary, mode);
    disk.renameSync(temporary, path);
  } catch (error) {
    disk.rmSync(temporary, { force: true });
    throw error;
  }
}

/** How a file is known to be the same. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
