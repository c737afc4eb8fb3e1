import type { Block, Tables } from '../../../src/app/ports';
import { driveFiles } from '../../../src/google/drive';
import { sheetTables } from '../../../src/google/tables';

/** A program of src/google's ports alone; bundled, its functions run in the local runtime. */
function tables(): Tables {
  return sheetTables(SpreadsheetApp.getActiveSpreadsheet());
}

export function prepare(plan: string): string {
  tables().prepare(JSON.parse(plan) as Parameters<Tables['prepare']>[0]);
  return '';
}

export function write(blocks: string): string {
  tables().write('Time log', JSON.parse(blocks) as readonly Block[]);
  return '';
}

export function read(sheet: string): string {
  return JSON.stringify(tables().read(sheet).rows);
}

export function upload(text: string): string {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const files = driveFiles({ id: SpreadsheetApp.getActiveSpreadsheet().getId(), name: () => 'Studio' });
  const made = files.upload([{ key: 'k1', folder: 'Кафе «Уют»', name: 'Октябрь', bytes, digest: '' }]);
  return JSON.stringify([made, files.listed('Кафе «Уют»')]);
}
