import { sameName } from '../workbook/cells/name';
import { textOf } from '../workbook/cells/text';
import { cellPlace } from '../workbook/table';
import { mendWords } from '../words/mend';
import { deriveAll } from './derive';
import type { Mend } from './functions';
import { loadBook } from './load';
import { whileLocked } from './locked';
import type { Ports } from './ports';
import { prepareForClose } from './prepare-book';
import { setUpBook } from './set-up';
import { surveyBook } from './survey';

/** Carries out a cure that `findProblems` named. `refusal`: in words, why not; `''` where it is done. */
export function mendBook(ports: Ports, { mend }: { readonly mend: Mend }): { readonly refusal: string } {
  switch (mend.kind) {
    case 'repair':
      setUpBook(ports, { language: loadBook(ports.tables).language });
      return { refusal: '' };
    case 'finish':
      finish(ports);
      return { refusal: '' };
    case 'rename':
      return rename(ports, mend);
  }
}

/** Cuts a ledger row that is torn, and redoes all that follows from the Ledger (L28). */
function finish(ports: Ports): void {
  whileLocked(ports.lock, () => {
    const { tables } = ports;
    const { book, ledger } = surveyBook(loadBook(tables));
    if (ledger.tornRow !== null && book.tables.ledger !== null)
      tables.deleteRows(book.tables.ledger.sheet, ledger.tornRow, 1);
    prepareForClose(ports, loadBook(tables));
    deriveAll(ports);
  });
}

/** Rows move while people type: a cell that no longer holds the name is left alone. */
function rename(
  { tables, lock }: Ports,
  { sheet, cell, from, to }: Extract<Mend, { kind: 'rename' }>,
): { readonly refusal: string } {
  return whileLocked(lock, () => {
    const words = mendWords(loadBook(tables).language);
    const place = cellPlace(cell);
    if (place === null || !tables.names().includes(sheet)) return { refusal: words.moved(from) };
    const found = tables.read(sheet).rows[place.row - 1]?.[place.column - 1];
    if (!sameName(textOf(found), from)) return { refusal: words.moved(from) };
    tables.write(sheet, [{ ...place, cells: [[to]] }]);
    tables.flush();
    return { refusal: '' };
  });
}
