import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Drive } from '../../../src/local/drive/drive';
import type { DriveFile } from '../../../src/local/drive/drive-file';
import { ReportsFolder } from '../../../src/local/drive/reports-folder';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const keyed = (name: string, parent: string, key: string) => ({
  name,
  parents: [parent],
  appProperties: { carryover: key },
});

describe('the folder of reports as Drive', () => {
  let home: string;
  let files: DriveFile[];
  let drive: Drive;
  const reopened = (known: DriveFile[], reports = 'reports'): Drive =>
    new Drive(new ReportsFolder(home, join(home, reports)), known, () => new Date('2026-11-03T07:00:00Z'));
  const made = (file: DriveFile | null): DriveFile => {
    if (file === null) throw new Error('not made');
    return file;
  };
  const folder = (name: string, key = `folder of ${name}`, on = drive): DriveFile =>
    made(on.makeFolder(keyed(name, 'root', key)));
  const document = (parent: DriveFile, name: string, key: string, text: string, on = drive): DriveFile =>
    made(on.makeDocument(keyed(name, parent.id, key), bytes(text)));
  const content = (file: DriveFile): string => readFileSync(join(home, file.path), 'utf8');

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'carryover-'));
    files = [];
    drive = reopened(files);
  });
  afterEach(() => {
    rmSync(home, { recursive: true });
  });

  it('writes a document into its client’s folder and says where, from the book’s folder', () => {
    const file = document(folder('Riverside Clinic'), 'Riverside Clinic 2026-10', 'k1', 'october');
    expect(file.path).toBe('reports/Riverside Clinic/Riverside Clinic 2026-10.docx');
    expect(content(file)).toBe('october');
    expect(readdirSync(join(home, 'reports/Riverside Clinic'))).toEqual(['Riverside Clinic 2026-10.docx']);
  });

  it('lists what lies in a folder and finds by property, until it is trashed', () => {
    const client = folder('Riverside Clinic');
    const file = document(client, 'October', 'k1', 'october');
    expect(drive.childrenOf('root')).toEqual([client]);
    expect(drive.childrenOf(client.id)).toEqual([file]);
    expect(drive.withProperty('carryover', 'k1')).toEqual([file]);
    expect(drive.file(file.id)).toEqual(file);
    drive.change(file, { trashed: true });
    expect(drive.childrenOf(client.id)).toEqual([]);
    expect(existsSync(join(home, file.path))).toBe(false);
    expect(drive.file(file.id)).toBeNull();
  });

  it('knows no folder that is not there, and makes nothing in it', () => {
    expect(drive.childrenOf('000009')).toBeNull();
    expect(drive.makeDocument(keyed('October', '000009', 'k1'), bytes('x'))).toBeNull();
    expect(drive.makeFolder(keyed('Clinic', '000009', 'k1'))).toBeNull();
  });

  it('gives folders of the same name, and of names that files cannot have, places of their own', () => {
    const paths = [folder('A/B', 'a'), folder('A:B', 'b'), folder('a_b', 'c')].map(({ path }) => path);
    expect(paths).toEqual(['reports/A_B', 'reports/A_B (2)', 'reports/a_b (3)']);
  });

  it('takes a folder over that lies there already', () => {
    mkdirSync(join(home, 'reports/Riverside Clinic'), { recursive: true });
    expect(folder('Riverside Clinic').path).toBe('reports/Riverside Clinic');
  });

  it('replaces a document by the same one', () => {
    const client = folder('Clinic');
    document(client, 'October', 'k1', 'first');
    const again = document(client, 'October', 'k1', 'second');
    expect([again.path, content(again)]).toEqual(['reports/Clinic/October.docx', 'second']);
    expect(drive.childrenOf(client.id)).toEqual([again]);
  });

  it('moves a document that has a new name', () => {
    const client = folder('Clinic');
    const before = document(client, 'October', 'k1', 'october');
    const after = document(client, 'October, corrected', 'k1', 'october');
    expect([existsSync(join(home, before.path)), content(after)]).toEqual([false, 'october']);
  });

  it('never writes over another document', () => {
    const client = folder('Clinic');
    document(client, 'October', 'k1', 'ours');
    writeFileSync(join(home, 'reports/Clinic/November.docx'), "the office's own");
    expect(document(client, 'October', 'k2', 'another').path).toBe('reports/Clinic/October (2).docx');
    expect(document(client, 'November', 'k3', 'ours').path).toBe('reports/Clinic/November (2).docx');
  });

  it('leaves a document alone that the office edited', () => {
    const client = folder('Clinic');
    const edited = document(client, 'October', 'k1', 'ours');
    writeFileSync(join(home, edited.path), 'edited');
    const again = document(client, 'October', 'k1', 'ours');
    expect([again.path, content(edited)]).toEqual(['reports/Clinic/October (2).docx', 'edited']);
    expect(drive.childrenOf(client.id)).toEqual([again]);
    writeFileSync(join(home, again.path), 'edited too');
    drive.change(again, { trashed: true });
    expect(content(again)).toBe('edited too');
  });

  it('does not find what was deleted', () => {
    const client = folder('Clinic');
    rmSync(join(home, document(client, 'October', 'k1', 'ours').path));
    expect(drive.childrenOf(client.id)).toEqual([]);
    expect(document(client, 'October', 'k1', 'ours').path).toBe('reports/Clinic/October.docx');
    rmSync(join(home, client.path), { recursive: true });
    expect(drive.childrenOf(client.id)).toBeNull();
  });

  it('finds nothing when what it knew is lost, and then comes to the same files', () => {
    const lost = document(folder('Clinic'), 'October', 'k1', 'ours');
    const forgetful = reopened([]);
    expect(forgetful.withProperty('carryover', 'k1')).toEqual([]);
    const again = document(folder('Clinic', 'folder of Clinic', forgetful), 'October', 'k1', 'ours', forgetful);
    expect(again.path).toBe(lost.path);
  });

  it('sees nothing of another folder of reports', () => {
    document(folder('Clinic'), 'October', 'k1', 'ours');
    const elsewhere = reopened(files, 'copies');
    expect([elsewhere.childrenOf('root'), elsewhere.withProperty('carryover', 'k1')]).toEqual([[], []]);
    expect(folder('Clinic', 'folder of Clinic', elsewhere).path).toBe('copies/Clinic');
    expect(drive.childrenOf('root')?.length).toBe(1);
  });

  it('is the folder of all reports itself, where one is made for them', () => {
    const all = made(
      drive.makeFolder({ ...keyed('Studio – Carryover', 'root', 'all'), appProperties: { reports: 'all' } }),
    );
    const client = made(drive.makeFolder(keyed('Clinic', all.id, 'c')));
    expect([all.path, client.path]).toEqual(['reports', 'reports/Clinic']);
    expect(drive.childrenOf('root')).toEqual([all]);
    expect(drive.childrenOf(all.id)).toEqual([client]);
  });

  it('shows nobody what a run of somebody else has made, and writes over none of it', () => {
    const on = (user: string): Drive =>
      new Drive(new ReportsFolder(home, join(home, 'reports')), files, () => new Date(0), user);
    const [ann, bob] = [on('ann@example.com'), on('bob@example.com')];
    const client = folder('Clinic', 'c', ann);
    const file = document(client, 'October', 'k1', 'of Ann', ann);
    expect([bob.file(file.id), bob.childrenOf(client.id), bob.withProperty('carryover', 'k1')]).toEqual([
      null,
      null,
      [],
    ]);
    expect(bob.makeDocument(keyed('October', client.id, 'k1'), bytes('of Bob'))).toBeNull();
    expect(folder('Clinic', 'c', bob).path).toBe('reports/Clinic (2)');
    expect(content(file)).toBe('of Ann');
  });

  it('shows everybody what an earlier version made, which did not note for whom', () => {
    const { owner: _, ...old } = folder('Clinic');
    const later = new Drive(
      new ReportsFolder(home, join(home, 'reports')),
      [old],
      () => new Date(0),
      'bob@example.com',
    );
    expect(later.childrenOf('root')).toEqual([old]);
  });

  it('renames a document that is set aside, and makes a new one in its place', () => {
    const client = folder('Clinic');
    const edited = document(client, 'October', 'k1', 'ours');
    writeFileSync(join(home, edited.path), 'edited');
    const aside = drive.change(edited, { name: 'October (edited)', appProperties: { carryover: null } });
    const again = document(client, 'October', 'k1', 'ours');
    expect([aside.path, content(aside)]).toEqual(['reports/Clinic/October (edited).docx', 'edited']);
    expect([again.path, content(again)]).toEqual(['reports/Clinic/October.docx', 'ours']);
    expect(drive.withProperty('carryover', 'k1')).toEqual([again]);
  });

  it('goes round a folder that has the name of a document', () => {
    const client = folder('Clinic');
    const place = join(home, client.path, 'October.docx');
    mkdirSync(place);
    const file = document(client, 'October', 'k1', 'ours');
    expect(file.path).toBe('reports/Clinic/October (2).docx');
    expect(readdirSync(dirname(place)).sort()).toEqual(['October (2).docx', 'October.docx']);
  });
});
