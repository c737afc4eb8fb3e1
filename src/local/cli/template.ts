import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { templateFaultText } from '../../words/template-faults';
import type { TemplateAnswer, TemplatesAnswer, TrialAnswer } from './answers';
import type { Command, Outcome } from './command';
import { exitStatus } from './exit-status';
import { withBook, type OpenBook } from './open-book';
import type { Options } from './options';
import { done, onDisk, refused, type Result } from './trouble';

/** The office's own template of a kind of document and a language, and the logo. */
export const template: Command = {
  name: 'template',
  period: 'none',
  options: [
    ...(['kind', 'language', 'check', 'preview', 'built-in', 'logo', 'no-logo'] as const),
    ...(['json', 'reports', 'accept-loss'] as const),
  ],
  exclusive: ['check', 'preview', 'built-in', 'logo', 'no-logo'],
  run: (request, desk) =>
    withBook(request, desk, 'change', async (book) => {
      const { options } = request;
      const name = await nameIn(book, options);
      if (!name.ok) return name;
      const outcome = await carriedOut(book, name.value, options);
      if (!outcome.ok) return outcome;
      const saved = await book.save();
      return saved.ok ? outcome : saved;
    }),
};

/** The template asked for; a report's, in the book's language, where nothing is said. */
async function nameIn(book: OpenBook, options: Options): Promise<Result<TemplateAnswer>> {
  const opened = await book.call('openPage', {});
  if (!opened.ok) return opened;
  const language = options.get('language') ?? opened.value.bookLanguage;
  return done({ kind: options.get('kind') ?? 'report', language } as TemplateAnswer);
}

async function carriedOut(book: OpenBook, name: TemplateAnswer, options: Options): Promise<Result<Outcome>> {
  const { words } = book;
  if (options.has('check')) return tried(book, await book.call('checkTemplate', name), () => words.templateSound);
  if (options.has('preview')) return tried(book, await book.call('previewTemplate', name), words.previewed);
  if (options.has('built-in')) return changed(await book.call('useBuiltInTemplate', name), () => words.builtInUsed);
  if (options.has('no-logo')) return changed(await book.call('saveLogo', { data: '' }), () => words.logoRemoved);
  const logo = options.get('logo');
  if (logo !== undefined) return keepLogo(book, resolve(logo));
  return changed(await book.call('customiseTemplate', name), ({ templates }) => {
    const own = templates.find(({ kind, language }) => kind === name.kind && language === name.language);
    return words.templateReady(book.located({ file: own?.link ?? '' }).file);
  });
}

async function keepLogo(book: OpenBook, path: string): Promise<Result<Outcome>> {
  const read = onDisk(path, () => done(fs.readFileSync(path)));
  if (!read.ok) return read.trouble.code === 'missing' ? refused({ code: 'no-picture', facts: { path } }) : read;
  const answered = await book.call('saveLogo', { data: read.value.toString('base64') });
  return changed(answered, () => book.words.logoKept);
}

function changed(
  answered: Result<TemplatesAnswer>,
  text: (state: TemplatesAnswer['state']) => string,
): Result<Outcome> {
  if (!answered.ok) return answered;
  const { refusal, state } = answered.value;
  const { templates, troubles } = state;
  return done({
    status: refusal === '' ? exitStatus.done : exitStatus.bookHasErrors,
    json: { refusal, templates, troubles },
    text: [...troubles, refusal === '' ? text(state) : refusal].join('\n'),
  });
}

function tried(
  { language, words, located }: OpenBook,
  answered: Result<TrialAnswer>,
  fine: (path: string) => string,
): Result<Outcome> {
  if (!answered.ok) return answered;
  const { refusal, problems, link } = answered.value;
  const path = link === '' ? '' : located({ file: link }).file;
  const told = problems.map((problem) => templateFaultText(language, problem));
  const lines = told.map(({ place, message }) => (place === '' ? message : `${place}: ${message}`));
  const isFine = refusal === '' && problems.length === 0;
  const last = refusal !== '' ? refusal : isFine ? fine(path) : words.templateProblems(problems.length);
  return done({
    status: isFine ? exitStatus.done : exitStatus.bookHasErrors,
    json: { refusal, problems: told, preview: path },
    text: [...lines, last].join('\n'),
  });
}
