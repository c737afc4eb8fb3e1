import { nameKey } from '../workbook/cells/name';
import { textOf } from '../workbook/cells/text';
import { existingRows } from '../workbook/row-reading';
import { SETTINGS } from '../workbook/schemas/settings';
import type { Book } from '../workbook/book';
import { asBlocks, type CellEdit } from './cells-of';
import { loadFolderCells } from './load';
import type { Ports } from './ports';

/** How often links are written and looked at again: people type meanwhile, and rows move. */
const MOST_PASSES = 4;

/** Where the link to the folder of all reports was last written: what somebody else wrote there stays. */
const NAME = 'reports-folder';

/**
 * Writes the links to folders into their clients' rows, and into the settings the one to the folder of all. A row is
 * found by its client's name at the moment of writing; what came to stand on another client's row, which moved
 * meanwhile, is taken back.
 */
export function noteFolders(ports: Ports, clients: readonly string[]): void {
  const { tables, files } = ports;
  const links = new Map(clients.map((client) => [nameKey(client), files.folderLink(client)]));
  const ours = new Set([...links.values()].filter((link) => link !== ''));
  if (ours.size === 0) return;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const book = loadFolderCells(tables);
    const wrote = [
      written(ports, book.tables.clients?.sheet, clientEdits(book, links, ours)),
      written(ports, book.tables.settings?.sheet, pass === 0 ? settingEdits(ports, book) : []),
    ];
    if (!wrote.some(Boolean)) return;
    tables.flush();
  }
}

function clientEdits(
  { tables: { clients } }: Book,
  links: ReadonlyMap<string, string>,
  ours: ReadonlySet<string>,
): readonly CellEdit[] {
  const [name, column] = [clients?.columns.get('client'), clients?.columns.get('folder')];
  if (clients === null || name === undefined || column === undefined) return [];
  return existingRows(clients).flatMap(({ row, cells }): CellEdit[] => {
    const [there, wanted] = [textOf(cells[column - 1]), links.get(nameKey(textOf(cells[name - 1])))];
    if (wanted !== undefined && wanted !== '') return there === wanted ? [] : [{ row, column, value: wanted }];
    return ours.has(there) ? [{ row, column, value: null }] : [];
  });
}

function settingEdits({ files, store }: Ports, { tables: { settings } }: Book): readonly CellEdit[] {
  const [name, column] = [settings?.columns.get('setting'), settings?.columns.get('value')];
  const link = files.folderLink(null);
  if (settings === null || name === undefined || column === undefined || link === '') return [];
  const names = Object.values(SETTINGS.reportsFolder.name).map(nameKey);
  const row = existingRows(settings).find(({ cells }) => names.includes(nameKey(textOf(cells[name - 1]))));
  const there = textOf(row?.cells[column - 1]);
  if (row === undefined || there === link || (there !== '' && there !== store.read(NAME))) return [];
  store.write(NAME, link);
  return [{ row: row.row, column, value: link }];
}

function written({ tables }: Ports, sheet: string | undefined, edits: readonly CellEdit[]): boolean {
  if (sheet === undefined || edits.length === 0) return false;
  tables.write(sheet, asBlocks(edits));
  return true;
}
