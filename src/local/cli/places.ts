import { basename, dirname, extname, join } from 'node:path';

/** Where reports are written unless `--reports` says otherwise: `Studio reports/` beside `Studio.xlsx`. */
export function reportsFolderOf(bookPath: string): string {
  return beside(bookPath, 'reports');
}

/** Where the copies of a book lie: `Studio backups/` beside `Studio.xlsx`. */
export function backupFolderOf(bookPath: string): string {
  return beside(bookPath, 'backups');
}

/** `Studio` of `Studio.xlsx`. */
export function stemOf(bookPath: string): string {
  return basename(bookPath, extname(bookPath));
}

function beside(bookPath: string, what: string): string {
  return join(dirname(bookPath), `${stemOf(bookPath)} ${what}`);
}
