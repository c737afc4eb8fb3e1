import * as fs from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from './command';
import { exitStatus } from './exit-status';
import { withBook } from './open-book';
import { isFormat } from './options';
import { done, onDisk } from './trouble';

/** Prints the ledger for other programs, or writes it to a file. */
export const exportLedger: Command = {
  name: 'export',
  period: 'none',
  options: ['format', 'out'],
  run: (request, desk) =>
    withBook(request, desk, 'look', async (book) => {
      const format = request.options.get('format') ?? '';
      if (!isFormat(format)) throw new Error(`not a format: ${format}`);
      const answered = await book.call('exportLedger', { format });
      if (!answered.ok) return answered;
      const { text } = answered.value;
      const out = request.options.get('out');
      if (out === undefined) return done({ status: exitStatus.done, json: null, text: text.replace(/\n$/, '') });
      const path = resolve(out);
      return onDisk(path, () => {
        fs.writeFileSync(path, text);
        return done({ status: exitStatus.done, json: null, text: book.words.exported(path) });
      });
    }),
};
