import type { Changes, DriveFile, Metadata, Permission } from './drive-file';
import { digestOf, type ReportsFolder } from './reports-folder';

/** Drive's name for the top of a user's own files. */
export const TOP = 'root';

/** A folder with this property is the folder of all reports itself: on a disk it needs none around it. */
const IS_REPORTS_FOLDER = 'reports';

/**
 * Google Drive as far as the program sees it, over a folder on the disk: folders are folders, documents are .docx
 * files. What only Drive would know is in `files`, which may be lost, and files may go: then they are not found. A
 * folder holds one document a key; a file that is not known to be the same document is never written over. What runs
 * of another user made is not found either.
 */
export class Drive {
  constructor(
    private readonly disk: ReportsFolder,
    /** Read and changed. */
    private readonly files: DriveFile[],
    private readonly now: () => Date,
    /** E-mail address of whoever asks. */
    private readonly user = '',
  ) {}

  /** What lies in a folder, or null where there is no such folder. */
  childrenOf(folderId: string): readonly DriveFile[] | null {
    const present = this.visible();
    if (folderId !== TOP && !present.some(({ id }) => id === folderId)) return null;
    return present.filter(({ parents }) => parents.includes(folderId));
  }

  withProperty(key: string, value: string): readonly DriveFile[] {
    return this.visible().filter(({ appProperties }) => appProperties[key] === value);
  }

  file(id: string): DriveFile | null {
    return this.visible().find((file) => file.id === id) ?? null;
  }

  /** The document's bytes as they are now. */
  content({ path }: DriveFile): Uint8Array {
    return this.disk.read(path);
  }

  /** Makes a folder; one that is there and that nobody here knows becomes it. Null where the parent is not there. */
  makeFolder(metadata: Metadata): DriveFile | null {
    const parent = this.parentOf(metadata);
    if (parent === null) return null;
    const willDo = (candidate: string): boolean =>
      this.at(candidate) === undefined && (!this.disk.exists(candidate) || this.disk.isFolder(candidate));
    const isTop = metadata.appProperties[IS_REPORTS_FOLDER] !== undefined;
    const path = isTop ? this.disk.top : this.disk.place(parent, metadata.name, '', willDo);
    this.disk.makeFolder(path);
    return this.added(metadata, { folder: true, path, digest: '' });
  }

  /** Writes a document or a picture. Null where the folder is not there. */
  makeDocument(metadata: Metadata, bytes: Uint8Array, extension = '.docx'): DriveFile | null {
    const parent = this.parentOf(metadata);
    if (parent === null) return null;
    const digest = digestOf(bytes);
    const before = this.files.filter(
      (file) => !file.folder && this.isMine(file) && this.disk.holds(file.path) && isSame(file, metadata),
    );
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

  /** Renames a file, changes its properties, or takes it away; one that was edited since stays on the disk. */
  change(file: DriveFile, { trashed, name, appProperties }: Changes): DriveFile {
    if (trashed === true) {
      this.forget(file, null);
      return file;
    }
    const renamed = name === undefined || file.folder ? {} : { name, path: this.moved(file, name) };
    return this.replaced(file, { ...renamed, ...withProperties(file, appProperties ?? {}) });
  }

  /** Who may see a file: whoever made it, where that is somebody, and whom it or a folder around it was shared with. */
  permissionsOf(file: DriveFile): readonly Permission[] {
    const address = file.owner ?? this.user;
    const owners = address === '' ? [] : [{ ...personOf(address), role: 'owner' }];
    const all = [...this.aroundOf(file), file].flatMap(({ permissions = [] }) => permissions);
    const others = [...new Map(all.map((one) => [one.id, one])).values()];
    return [...owners, ...others.filter(({ id }) => owners.every((owner) => owner.id !== id))];
  }

  /** Shares a file; whoever has it already has it once. */
  share(file: DriveFile, { role, emailAddress }: { readonly role: string; readonly emailAddress: string }): Permission {
    const given = { ...personOf(emailAddress), role };
    const others = (file.permissions ?? []).filter(({ id }) => id !== given.id);
    this.replaced(file, { permissions: [...others, given] });
    return given;
  }

  /** Why the permission cannot be taken from the file, or null once it is taken. */
  unshare(file: DriveFile, permissionId: string): 'none' | 'inherited' | null {
    const kept = (file.permissions ?? []).filter(({ id }) => id !== permissionId);
    if (kept.length === (file.permissions ?? []).length)
      return this.permissionsOf(file).some(({ id }) => id === permissionId) ? 'inherited' : 'none';
    this.replaced(file, { permissions: kept });
    return null;
  }

  private aroundOf({ parents }: DriveFile): readonly DriveFile[] {
    const around = this.files.find(({ id }) => parents.includes(id));
    return around === undefined ? [] : [...this.aroundOf(around), around];
  }

  private present(): readonly DriveFile[] {
    return this.files.filter(({ path }) => this.disk.holds(path) && this.disk.exists(path));
  }

  private visible(): readonly DriveFile[] {
    return this.present().filter((file) => this.isMine(file));
  }

  private isMine({ owner }: DriveFile): boolean {
    return owner === undefined || owner === this.user;
  }

  /** Case does not tell paths apart on every disk. */
  private at(path: string): DriveFile | undefined {
    return this.present().find((file) => file.path.toLowerCase() === path.toLowerCase());
  }

  private parentOf({ parents }: Metadata): string | null {
    const [id] = parents;
    if (id === TOP || id === undefined) return this.disk.top;
    return this.visible().find((file) => file.folder && file.id === id)?.path ?? null;
  }

  private added(metadata: Metadata, made: Pick<DriveFile, 'folder' | 'path' | 'digest'>): DriveFile {
    const { name, parents, appProperties } = metadata;
    const number = Math.max(0, ...this.files.map(({ id }) => Number(id))) + 1;
    const id = String(number).padStart(6, '0');
    const createdTime = this.now().toISOString();
    const file = { id, name, parents, appProperties, createdTime, owner: this.user, ...made };
    this.files.push(file);
    return file;
  }

  private replaced(file: DriveFile, changes: Partial<DriveFile>): DriveFile {
    const changed = { ...file, ...changes };
    this.files.splice(this.files.indexOf(file), 1, changed);
    return changed;
  }

  private moved(file: DriveFile, name: string): string {
    const folder = file.path.slice(0, file.path.lastIndexOf('/'));
    const path = this.disk.place(folder, name, '.docx', (candidate) => !this.disk.exists(candidate));
    this.disk.move(file.path, path);
    return path;
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

function withProperties(file: DriveFile, changes: NonNullable<Changes['appProperties']>): Partial<DriveFile> {
  const all = Object.entries({ ...file.appProperties, ...changes });
  return { appProperties: Object.fromEntries(all.flatMap(([key, value]) => (value === null ? [] : [[key, value]]))) };
}

function personOf(emailAddress: string): Omit<Permission, 'role'> {
  const id = digestOf(Buffer.from(emailAddress.toLowerCase())).slice(0, 20);
  return { id, type: 'user', emailAddress };
}
