import { cliWords } from '../../words/cli';
import type { Language } from '../../words/language';
import type { Program } from '../execution/program';
import { parseArguments } from './arguments';
import type { Command, Request } from './command';
import { commands } from './commands';
import { exitStatus, type ExitStatus } from './exit-status';
import { printable } from './printable';
import { progressOn } from './progress';
import { troubleStatus, troubleText } from './trouble';
import { faultText, helpText } from './usage';

/** Where a command prints. */
export type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

export interface Surroundings {
  readonly version: string;
  /** What the build made; read when a command needs it. */
  readonly program: () => Program;
  readonly out: Stream;
  readonly err: Stream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Resolves when a command that goes on is to end. */
  readonly stopped: () => Promise<void>;
}

/** Carries out what was typed after `carryover` and prints what it says. Returns the exit status. */
export async function run(typed: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const language = askedLanguage(typed) ?? environmentLanguage(around.environment);
  const words = cliWords[language ?? 'en'];
  const parsed = parseArguments(typed, commands);
  if (!parsed.ok) {
    around.err.write(`${faultText(parsed.fault, words)}\n`);
    return exitStatus.wrongUsage;
  }
  if (parsed.ask === 'run') return carryOut(parsed.command, parsed.request, language, around);
  around.out.write(`${parsed.ask === 'help' ? helpText(commands, words) : around.version}\n`);
  return exitStatus.done;
}

async function carryOut(
  command: Command,
  request: Request,
  language: Language | null,
  { program, out, err, stopped }: Surroundings,
): Promise<ExitStatus> {
  const json = request.options.has('json');
  const progress = progressOn(err);
  const tell = (line: string) => {
    progress.end();
    print(err, line);
  };
  const desk = {
    program: program(),
    language,
    now: request.options.get('now') ?? null,
    progress,
    tell,
    print: (line: string) => {
      progress.end();
      print(out, line);
    },
    stopped,
  };
  try {
    const result = await command.run(request, desk);
    if (!result.ok) {
      const message = troubleText(result.trouble, cliWords[language ?? 'en']);
      tell(message);
      if (json) out.write(`${JSON.stringify({ error: { code: result.trouble.code, message } })}\n`);
      return troubleStatus(result.trouble);
    }
    progress.end();
    const text = json ? JSON.stringify(result.value.json) : result.value.text;
    if (text !== '') print(out, text);
    return result.value.status;
  } finally {
    progress.end();
  }
}

/** Other programs are given every character as it is. */
function print(stream: Stream, text: string): void {
  stream.write(`${stream.isTTY ? printable(text) : text}\n`);
}

/** What `--lang` says, before it is known whether all else is right. */
function askedLanguage(typed: readonly string[]): Language | null {
  const said = typed.map((word, index) => (word === '--lang' ? typed[index + 1] : /^--lang=(.*)$/.exec(word)?.[1]));
  return said.find((language) => language === 'en' || language === 'ru') ?? null;
}

/** The language of the terminal, where it is one that this program speaks. */
function environmentLanguage(environment: Surroundings['environment']): Language | null {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  if (locale.startsWith('ru')) return 'ru';
  return locale.startsWith('en') ? 'en' : null;
}
