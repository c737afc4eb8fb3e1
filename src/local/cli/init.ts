import { resolve } from 'node:path';
import { cliWords } from '../../words/cli';
import { Book } from '../book/book';
import { save } from '../book/xlsx/save';
import { fillWithSample } from '../sample/fill';
import { createBookFile, refuseIfThere } from './book-file';
import { callsOn } from './calls';
import type { Command } from './command';
import { exitStatus } from './exit-status';
import { hostOf } from './host';
import { reportsFolderOf } from './places';
import { settle } from './region';
import { done, onDisk } from './trouble';

/**
 * Makes a new book with all its sheets and the catalogue of services; with `--sample` a small studio's three months are
 * typed into it.
 */
export const init: Command = {
  name: 'init',
  period: 'none',
  options: ['sample', 'json'],
  run: async (request, desk) => {
    const path = resolve(request.book);
    const free = refuseIfThere(path);
    if (!free.ok) return free;
    const language = desk.language ?? 'en';
    const sample = request.options.has('sample');
    const book = new Book();
    const reportsFolder = reportsFolderOf(path);
    const host = hostOf({ book, path, reportsFolder, language, desk });
    const call = callsOn(host, desk.program, reportsFolder);
    const made = await call('setUpBook', { language });
    if (!made.ok) return made;
    settle(book);
    if (sample) {
      fillWithSample(book, language);
      settle(book);
      const live = await call('readBalances', {});
      if (!live.ok) return live;
    }
    const created = createBookFile(path, await save(book));
    if (!created.ok) return created;
    return onDisk(path, () => {
      host.saveBeside();
      return done({
        status: exitStatus.done,
        json: { book: path, sample },
        text: cliWords[language].created(path, sample),
      });
    });
  },
};
