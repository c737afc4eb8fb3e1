import { extname, join } from 'node:path';
import type { BookFile } from './book-file';
import type { Disk } from './disk';
import { backupFolderOf, stemOf } from './places';
import { writeSynced } from './write-file';

const BACKUPS_KEPT = 10;

/** Copies the file as it was read to `Studio 2026-11-03 09-00-00.xlsx`; only the newest ten copies are kept. */
export function keepBackup(file: BookFile, stamp: string, disk: Disk): void {
  const folder = backupFolderOf(file.path);
  disk.mkdirSync(folder, { recursive: true });
  writeSynced(join(folder, freeName(file.path, stamp, disk.readdirSync(folder))), file.bytes, file.mode, disk);
  for (const old of backupsOf(file.path, disk.readdirSync(folder)).slice(0, -BACKUPS_KEPT)) {
    disk.rmSync(join(folder, old));
  }
}

/** Further copies of one second are numbered, in a way that keeps names in the order of time. */
function freeName(path: string, stamp: string, taken: readonly string[]): string {
  const named = (end: string) => `${stemOf(path)} ${stamp}${end}${extname(path)}`;
  let end = '';
  for (let copy = 2; taken.includes(named(end)); copy++) end = `_${copy}`;
  return named(end);
}

/** The names that this program gave to copies of the book, oldest first. */
function backupsOf(path: string, names: readonly string[]): string[] {
  const start = `${stemOf(path)} `;
  return names
    .filter((name) => name.startsWith(start) && /^\d{4}-\d\d-\d\d \d\d-\d\d-\d\d/.test(name.slice(start.length)))
    .sort();
}
