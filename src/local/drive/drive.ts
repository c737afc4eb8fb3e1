import type { DriveFile, Metadata } from './drive-file';
import { digestOf, type ReportsFolder } from './reports-folder';

/** Drive's name for the folder of all reports. */
export const TOP = 'root';

/**
 * Google Drive as far as the program sees it, over a folder on the disk: folders are folders, documents are .docx
 * files. What only Drive would know is in `files`, which may be lost, and files may go: then they are not found. A
 * folder holds one document a key; a file that is not known to be the same document is never written over.
 */
export class Drive {
  constructor(
    private readonly disk: ReportsFolder,
    /** Read and changed. */
    private readonly files: DriveFile[],
    private readonly now: () => Date,
  ) {}

  /** What lies in a folder, or null where there is no such folder. */
  childrenOf(folderId: string): readonly DriveFile[] | null {
    const present = this.present();
    if (folderId !== TOP && !present.some(({ id }) => id === folderId)) return null;
    return present.filter(({ parents }) => parents.includes(folderId));
  }

  withProperty(key: string, value: string): readonly DriveFile[] {
    return this.present().filter(({ appProperties }) => appProperties[key] === value);
  }

  /** Makes a folder; one that is there and that nobody here knows becomes it. Null where the parent is not there. */
  makeFolder(metadata: Metadata): DriveFile | null {
    const parent = this.parentOf(metadata);
    if (parent === null) return null;
    const willDo = (candidate: string): boolean =>
      this.at(candidate) === undefined && (!this.disk.exists(candidate) || this.disk.isFolder(candidate));
    const path = this.disk.place(parent, metadata.name, '', willDo);
    this.disk.makeFolder(path);
    return this.added(metadata, { folder: true, path, digest: '' });
  }

  file(id: string): DriveFile | null {
    return this.present().find((file) => file.id === id) ?? null;
  }

  /** The file's bytes as they are now. */
  content({ path }: DriveFile): Uint8Array {
    return this.disk.read(path);
  }

  /** Writes a document or a picture. Null where the folder is not there. */
  makeDocument(metadata: Metadata, bytes: Uint8Array, extension = '.docx'): DriveFile | null {
    const parent = this.parentOf(metadata);
    if (parent === null) return null;
    const digest = digestOf(bytes);
    const before = this.files.filter((file) => !file.folder && this.disk.holds(file.path) && isSame(file, metadata));
    const willDo = (candidate: string): boolean => {
      const there = this.disk.digest(candidate);
      const known = this.at(candidate);
      if (known !== undefined && !before.includes(known)) return false;
      return !this.disk.exists(candidate) || there === digest || (there !== null && there === known?.digest);
    };
    const path = this.disk.place(parent, metadata.name, extension, willDo);
    this.disk.write(path, bytes);
    for (const file of before) this.forget(file, path);
    return this.added(metadata, { folder: false, path, digest });
  }

  /** Takes a file away; one that was edited since stays on the disk. False where it is not there. */
  trash(id: string): boolean {
    const file = this.present().find((candidate) => candidate.id === id);
    if (file === undefined) return false;
    this.forget(file, null);
    return true;
  }

  private present(): readonly DriveFile[] {
    return this.files.filter(({ path }) => this.disk.holds(path) && this.disk.exists(path));
  }

  /** Case does not tell paths apart on every disk. */
  private at(path: string): DriveFile | undefined {
    return this.present().find((file) => file.path.toLowerCase() === path.toLowerCase());
  }

  private parentOf({ parents }: Metadata): string | null {
    const [id] = parents;
    if (id === TOP || id === undefined) return this.disk.top;
    return this.present().find((file) => file.folder && file.id === id)?.path ?? null;
  }

  private added(metadata: Metadata, made: Pick<DriveFile, 'folder' | 'path' | 'digest'>): DriveFile {
    const { name, parents, appProperties } = metadata;
    const number = Math.max(0, ...this.files.map(({ id }) => Number(id))) + 1;
    const id = String(number).padStart(6, '0');
    const file = { id, name, parents, appProperties, createdTime: this.now().toISOString(), ...made };
    this.files.push(file);
    return file;
  }

  private forget(file: DriveFile, keptPath: string | null): void {
    this.files.splice(this.files.indexOf(file), 1);
    if (!file.folder && file.path !== keptPath && this.disk.digest(file.path) === file.digest) {
      this.disk.remove(file.path);
    }
  }
}

/** Whether both are the same document: by its key, in the same folder. */
function isSame(file: DriveFile, metadata: Metadata): boolean {
  const key = metadata.appProperties['carryover'];
  return key !== undefined && file.appProperties['carryover'] === key && file.parents[0] === metadata.parents[0];
}
