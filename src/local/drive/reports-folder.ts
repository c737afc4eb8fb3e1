import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileName } from './file-name';
import { writeWhole } from './write-whole';

/** Where the documents of a book lie on the disk. Paths are given from the book's folder, with forward slashes. */
export class ReportsFolder {
  constructor(
    private readonly bookFolder: string,
    private readonly reportsFolder: string,
  ) {}

  /** The folder of all reports. */
  get top(): string {
    return this.named(this.reportsFolder);
  }

  /** Whether the path lies inside the folder of all reports. */
  holds(path: string): boolean {
    const way = relative(this.reportsFolder, this.full(path));
    return way.split(sep)[0] !== '..' && !isAbsolute(way);
  }

  exists(path: string): boolean {
    return existsSync(this.full(path));
  }

  /** What is at the path, or null where there is no file. */
  digest(path: string): string | null {
    const full = this.full(path);
    return existsSync(full) && statSync(full).isFile() ? digestOf(readFileSync(full)) : null;
  }

  /** The first of `name`, `name (2)`, … in the folder that will do. */
  place(folder: string, name: string, extension: string, willDo: (path: string) => boolean): string {
    const plain = fileName(name);
    for (let copy = 1; ; copy++) {
      const path = `${folder}/${plain}${copy === 1 ? '' : ` (${copy})`}${extension}`;
      if (willDo(path)) return path;
    }
  }

  isFolder(path: string): boolean {
    return this.exists(path) && statSync(this.full(path)).isDirectory();
  }

  makeFolder(path: string): void {
    mkdirSync(this.full(path), { recursive: true });
  }

  /** Writes the file whole or not at all. */
  write(path: string, bytes: Uint8Array): void {
    const full = this.full(path);
    mkdirSync(dirname(full), { recursive: true });
    writeWhole(full, bytes);
  }

  read(path: string): Uint8Array {
    return readFileSync(this.full(path));
  }

  move(path: string, to: string): void {
    renameSync(this.full(path), this.full(to));
  }

  remove(path: string): void {
    rmSync(this.full(path), { force: true });
  }

  private full(path: string): string {
    return resolve(this.bookFolder, path);
  }

  private named(full: string): string {
    return relative(this.bookFolder, full).split(sep).join('/') || '.';
  }
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
