import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { cliWords, type CliWords } from '../../words/cli';
import type { Language } from '../../words/language';
import { load } from '../book/xlsx/load';
import { save } from '../book/xlsx/save';
import type { LocalHost } from '../execution/local-host';
import { sideFileOf } from '../execution/side-file';
import type { ReportAnswer } from './answers';
import { readBookFile, realPath, refuseIfOpen, replaceBookFile, type BookFile } from './book-file';
import { holdBook } from './book-lock';
import { callsOn, type Call } from './calls';
import type { Outcome, Request } from './command';
import { contentOf } from './content';
import type { Desk } from './desk';
import { hostOf } from './host';
import { reportsFolderOf } from './places';
import type { Progress } from './progress';
import { languageOf } from './region';
import { backupStamp } from './stamp';
import { done, onDisk, refused, type Result } from './trouble';
import { journalOf } from '../workbench/file/journal';

/** A workbook file in memory, and the program that works on it. */
export interface OpenBook {
  readonly language: Language;
  readonly words: CliWords;
  readonly progress: Progress;
  /** Where reports are written. */
  readonly reportsFolder: string;
  /** The file in which mails are kept. */
  readonly outbox: string;
  /** Runs one of the program's public functions on the book in memory. */
  readonly call: Call;
  /** Writes the file where the book in memory differs from it. */
  readonly save: () => Promise<Result<null>>;
  /** What lies in a file, with its whole path. */
  readonly located: <Filed extends Pick<ReportAnswer, 'file'>>(filed: Filed) => Filed;
}

/** A command that looks may be given what it asks while others hold the book; one that changes it waits for nobody. */
export type Intent = 'look' | 'change';

/**
 * Reads the workbook of a request and does with it what a command does. A command that is going to change the book
 * holds it from the start, and is refused at once where it could not write in the end.
 */
export async function withBook(
  request: Request,
  desk: Desk,
  intent: Intent,
  work: (book: OpenBook) => Promise<Result<Outcome>>,
): Promise<Result<Outcome>> {
  const path = realPath(resolve(request.book));
  if (!path.ok) return path;
  const held = intent === 'change' ? holdBook(path.value) : done(() => undefined);
  if (!held.ok) return held;
  try {
    if (intent === 'change' && existsSync(journalOf(path.value)))
      return refused({ code: 'unsaved-edits', facts: { path: path.value } });
    const book = await open(path.value, request, desk, intent);
    return book.ok ? await work(book.value) : book;
  } finally {
    held.value();
  }
}

async function open(path: string, request: Request, desk: Desk, intent: Intent): Promise<Result<OpenBook>> {
  desk.progress.show(cliWords[desk.language ?? 'en'].stages.reading);
  const file = readBookFile(path);
  if (!file.ok) return file;
  const loaded = await load(file.value.bytes);
  if (!loaded.ok) return refused({ code: loaded.code, facts: { path } });
  const { book, losses: parts } = loaded;
  const lossy = parts.length > 0 && !request.options.has('accept-loss');
  const writable = () => (lossy ? refused({ code: 'losses', facts: { path, parts } }) : refuseIfOpen(path));
  const possible = intent === 'change' ? writable() : done(null);
  if (!possible.ok) return possible;
  const language = desk.language ?? languageOf(book);
  const words = cliWords[language];
  const reportsFolder = resolve(request.options.get('reports') ?? reportsFolderOf(path));
  const host = hostOf({ book, path, reportsFolder, language, desk });
  desk.progress.show(words.stages.working);
  return done({
    language,
    words,
    progress: desk.progress,
    reportsFolder,
    outbox: sideFileOf(path),
    call: callsOn(host, desk.program, reportsFolder),
    save: saver(file.value, host, desk, words, writable),
    located: (filed) => ({ ...filed, file: resolve(dirname(path), filed.file) }),
  });
}

/** Writes the book as often as it is asked to, with a backup copy of what was there before the command. */
function saver(
  read: BookFile,
  host: LocalHost,
  { now, progress }: Desk,
  words: CliWords,
  writable: () => Result<null>,
): () => Promise<Result<null>> {
  let file = read;
  let written = contentOf(host.book);
  return async () => {
    const content = contentOf(host.book);
    if (content !== written) {
      progress.show(words.stages.writing);
      const possible = writable();
      if (!possible.ok) return possible;
      const stamp = file === read ? backupStamp(now) : null;
      const replaced = replaceBookFile(file, await save(host.book), stamp);
      if (!replaced.ok) return replaced;
      file = replaced.value;
      written = content;
    }
    return onDisk(file.path, () => {
      host.saveBeside();
      return done(null);
    });
  };
}
