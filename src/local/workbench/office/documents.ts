import mammoth from 'mammoth';
import { TOP, type Drive } from '../../drive/drive';
import type { DriveFile } from '../../drive/drive-file';
import type { DocumentFolder, Requests } from '../protocol';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a file on the disk is, by how its name ends. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['docx', DOCX],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
]);

/** On paper, as far as a preview can be; it may load nothing. */
const STYLE = `body { margin: 24px 32px; font: 14px/1.5 Roboto, Arial, sans-serif; color: #202124; overflow-wrap: anywhere; }
table { width: 100%; margin: 8px 0 16px; border-collapse: collapse; }
td, th { padding: 4px 8px; border-bottom: 1px solid #dadce0; text-align: left; vertical-align: top; }
th { font-weight: 400; }
td p, th p { margin: 0; }
img { max-width: 100%; }
h1 { font-size: 22px; font-weight: 500; }
h2 { font-size: 17px; font-weight: 500; }`;

/** The folders that hold documents, as somebody sees them. `wallClock` shows a moment in the book's zone. */
export function foldersIn(drive: Drive, wallClock: (moment: string) => string): readonly DocumentFolder[] {
  const accessOf = (file: DriveFile): readonly string[] =>
    drive
      .permissionsOf(file)
      .filter(({ role }) => role !== 'owner')
      .map(({ emailAddress }) => emailAddress);
  /** `path`: the names of the folders below the book's own. */
  const within = (folder: DriveFile, path: readonly string[]): readonly DocumentFolder[] => {
    const children = drive.childrenOf(folder.id) ?? [];
    const documents = children
      .filter((file) => !file.folder)
      .sort((a, b) => (a.createdTime < b.createdTime ? 1 : -1))
      .map((file) => ({
        id: file.id,
        name: file.name,
        createdAt: wallClock(file.createdTime),
        access: accessOf(file),
      }));
    const own = { name: path.length === 0 ? folder.name : path.join(' / '), access: accessOf(folder), documents };
    const inner = children.filter((file) => file.folder).flatMap((file) => within(file, [...path, file.name]));
    return documents.length === 0 ? inner : [own, ...inner];
  };
  return (drive.childrenOf(TOP) ?? [])
    .filter((file) => file.folder)
    .flatMap((file) => within(file, []))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** A file as a browser saves it. */
export function downloadOf(drive: Drive, file: DriveFile): Requests['download']['answer'] {
  const base64 = Buffer.from(drive.content(file)).toString('base64');
  return { name: file.path.slice(file.path.lastIndexOf('/') + 1), base64, type: typeOf(file) };
}

/** A file as a page of its own to look at. Whoever shows it lets it run nothing. */
export async function previewOf(drive: Drive, file: DriveFile): Promise<string> {
  const bytes = Buffer.from(drive.content(file));
  const type = typeOf(file);
  const body =
    type === DOCX
      ? (await mammoth.convertToHtml({ buffer: bytes })).value
      : `<img alt="" src="data:${type};base64,${bytes.toString('base64')}">`;
  return `<!doctype html><html><head><meta charset="utf-8"><style>${STYLE}</style></head><body>${body}</body></html>`;
}

function typeOf({ path }: DriveFile): string {
  return TYPES.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? 'application/octet-stream';
}
