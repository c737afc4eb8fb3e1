import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { serverWords } from '../../words/workbench-server';
import type { Language } from '../../words/language';
import type { Book } from '../book/book';
import { localHost, type LocalHost } from '../execution/local-host';
import { recover, type Recovered } from '../workbench/file/recover';
import { serve as listen, type Listening } from '../workbench/server/web-server';
import { Workbench } from '../workbench/server/workbench';
import { realPath } from './book-file';
import { holdBook } from './book-lock';
import type { Command, Outcome, Request } from './command';
import type { Desk } from './desk';
import { exitStatus } from './exit-status';
import { reportsFolderOf } from './places';
import { languageOf, momentIn } from './region';
import { makeSampleBook, SAMPLE_NOW } from './sample-book';
import { done, refused, type Result } from './trouble';

/** Stands for the sample book, which has a file for each language. */
const SAMPLE_BOOK = join('demo', 'Sample studio.xlsx');
const FIRST_PORT = 8020;
/** Nobody guesses it. */
const TOKEN_BYTES = 24;

/** Opens the book in the browser, for several people at once, until it is ended. */
export const serve: Command = {
  name: 'serve',
  book: SAMPLE_BOOK,
  period: 'none',
  options: ['port', 'reports', 'accept-loss'],
  run: async (request, desk) => {
    const isSample = request.book === SAMPLE_BOOK;
    const language = desk.language ?? 'en';
    const { sampleName, makingSample } = serverWords(language).terminal;
    const book = resolve(isSample ? join('demo', `${sampleName}.xlsx`) : request.book);
    if (isSample && !existsSync(book)) {
      desk.progress.show(makingSample);
      const made = await makeSampleBook(book, language, desk);
      if (!made.ok) return made;
    }
    const path = realPath(book);
    if (!path.ok) return path;
    const held = holdBook(path.value);
    if (!held.ok) return held;
    try {
      const recovered = await recover(path.value);
      const now = desk.now ?? (isSample ? SAMPLE_NOW : null);
      return recovered.ok ? await serveBook(recovered.value, request, { ...desk, now }) : recovered;
    } finally {
      held.value();
    }
  },
};

async function serveBook(recovered: Recovered, request: Request, desk: Desk): Promise<Result<Outcome>> {
  const { file, book, losses } = recovered;
  const { path } = file;
  const acceptLoss = request.options.has('accept-loss');
  if (losses.length > 0 && !acceptLoss) return refused({ code: 'losses', facts: { path, parts: losses } });
  const language = desk.language ?? languageOf(book);
  const words = serverWords(language).terminal;
  const fault = (thrown: unknown): void => desk.tell(thrown instanceof Error ? String(thrown.stack) : String(thrown));
  const workbench = new Workbench({
    recovered,
    program: desk.program,
    language,
    computerUser: userInfo().username,
    hostOf: hosts(path, request, desk, language),
    copyThread: join(__dirname, 'copy-thread.cjs'),
    acceptLoss,
    fault,
  });
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const port = request.options.get('port');
  const served = { site: workbench, token, windowFolder: join(__dirname, 'window'), language, fault };
  const listening = await listen(served, Number(port ?? FIRST_PORT), port !== undefined);
  if (listening === null) {
    await workbench.close();
    return refused({ code: 'port-taken', facts: { port: port ?? String(FIRST_PORT) } });
  }
  if (recovered.standing !== 'saved') desk.print(words.recovered);
  if (recovered.unusedJournal !== null) desk.print(words.unusedJournal(recovered.unusedJournal));
  // Whoever reads the address may end it at once.
  const stopped = desk.stopped();
  desk.print(addresses(workbench, listening, token, basename(path), language));
  await stopped;
  return ended(workbench, listening, basename(path), language);
}

/** The host of executions on a book of this file, however often it is read anew. */
function hosts(
  path: string,
  request: Request,
  desk: Desk,
  language: Language,
): (book: Book, owner: string, editors: readonly string[]) => LocalHost {
  return (book, owner, editors) =>
    localHost({
      book,
      path,
      reports: resolve(request.options.get('reports') ?? reportsFolderOf(path)),
      now: desk.now === null ? null : momentIn(book, desk.now),
      user: { email: owner, locale: language },
      owner,
      editors,
      // The folder belongs to the book, whoever sits at the computer.
      filesOf: '',
      // Everything the program says is in the execution log.
      log: () => undefined,
    });
}

function addresses(
  { everybody }: Workbench,
  { port }: Listening,
  token: string,
  book: string,
  language: Language,
): string {
  const { ready, roles, howToEnd } = serverWords(language).terminal;
  const lines = everybody.map(({ name, email, role }) => {
    const address = `http://127.0.0.1:${port}/?${new URLSearchParams({ token, as: email }).toString()}`;
    return `  ${name} (${roles[role]})\n    ${address}`;
  });
  return [ready(book), ...lines, howToEnd].join('\n');
}

/** Everything is written and let go of. Exit status 3 where the file lacks what is kept beside it. */
async function ended(
  workbench: Workbench,
  listening: Listening,
  book: string,
  language: Language,
): Promise<Result<Outcome>> {
  const words = serverWords(language).terminal;
  await listening.close();
  const trouble = await workbench.close();
  const isApart = workbench.stands.state === 'apart';
  const saved = isApart ? words.apart(book) : words.saved(book);
  const isSaved = trouble === null && !isApart;
  return done({
    status: isSaved ? exitStatus.done : exitStatus.fileTrouble,
    json: { book, saved: isSaved },
    text: trouble === null ? saved : words.notSaved(workbench.reason(trouble)),
  });
}
