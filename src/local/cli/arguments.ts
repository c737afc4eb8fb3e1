import { parseArgs } from 'node:util';
import type { Command, Request } from './command';
import {
  commonOptions,
  isAmong,
  isFlag,
  isFormat,
  isOptionName,
  optionValues,
  type OptionName,
  type Options,
} from './options';
import { usageOf, type UsageFault } from './usage';
import { isWallClock } from './wall-clock';

export type Parsed<Known extends Shape = Command> =
  | { readonly ok: true; readonly ask: 'help' | 'version' }
  | { readonly ok: true; readonly ask: 'run'; readonly command: Known; readonly request: Request }
  | { readonly ok: false; readonly fault: UsageFault };

type Shape = Pick<Command, 'name' | 'book' | 'period' | 'options' | 'exclusive'>;
type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: UsageFault };

const HIGHEST_PORT = 65_535;

/** Where not any text will do: whether this one does. */
const allowed: Partial<Readonly<Record<OptionName, (value: string) => boolean>>> = {
  format: isFormat,
  kind: (value) => isAmong('kind', value),
  lang: (value) => isAmong('lang', value),
  language: (value) => isAmong('language', value),
  now: isWallClock,
  port: (value) => /^\d{1,5}$/.test(value) && Number(value) <= HIGHEST_PORT,
};

/** Reads what was typed after `carryover` against the table of commands. */
export function parseArguments<Known extends Shape>(
  typed: readonly string[],
  commands: readonly Known[],
): Parsed<Known> {
  if (typed.includes('--version')) return { ok: true, ask: 'version' };
  if (typed.includes('--help')) return { ok: true, ask: 'help' };
  const { tokens } = parseArgs({
    args: [...typed],
    options: declared,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [name, ...words] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const known = commands.map((command) => command.name);
  if (name === undefined) return fault({ code: 'no-command', facts: { known } });
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return fault({ code: 'unknown-command', facts: { found: name, known } });
  const options = readOptions(
    tokens.filter((token) => token.kind === 'option'),
    [...command.options, ...commonOptions],
  );
  if (!options.ok) return options;
  return readWords(words, command, options.value);
}

const declared = Object.fromEntries(
  Object.entries(optionValues).map(
    ([name, value]) => [name, { type: value === 'flag' ? 'boolean' : 'string' }] as const,
  ),
);

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function readOptions(tokens: readonly OptionToken[], taken: readonly OptionName[]): Read<Options> {
  const options = new Map<OptionName, string>();
  for (const { name, rawName, value, inlineValue } of tokens) {
    const known = taken.map((option) => `--${option}`);
    if (!isOptionName(name) || !taken.includes(name))
      return fault({ code: 'unknown-option', facts: { found: rawName, known } });
    const wrong = isFlag(name) ? flagFault(rawName, value) : valueFault(name, rawName, value, inlineValue);
    if (wrong !== null) return { ok: false, fault: wrong };
    options.set(name, value ?? '');
  }
  return { ok: true, value: options };
}

function flagFault(option: string, value: string | undefined): UsageFault | null {
  return value === undefined ? null : { code: 'value-not-taken', facts: { option } };
}

function valueFault(
  name: OptionName,
  option: string,
  value: string | undefined,
  inline: boolean | undefined,
): UsageFault | null {
  const expected = optionValues[name];
  // `--client --json`: the next option is no value.
  if (value === undefined || value === '' || (inline !== true && value.startsWith('--'))) {
    return { code: 'no-value', facts: { option, value: expected } };
  }
  if (allowed[name]?.(value) === false) return { code: 'bad-value', facts: { option, found: value, value: expected } };
  return null;
}

function readWords<Known extends Shape>(words: readonly string[], command: Known, options: Options): Parsed<Known> {
  const usage = usageOf(command);
  const [book = command.book, period, ...more] = words;
  if (book === undefined) return fault({ code: 'no-book', facts: { usage } });
  const extra = command.period === 'none' ? period : more[0];
  if (extra !== undefined) return fault({ code: 'too-many', facts: { found: extra, usage } });
  if (command.period === 'required' && period === undefined) return fault({ code: 'no-period', facts: { usage } });
  if (period !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(period)) {
    return fault({ code: 'bad-period', facts: { found: period } });
  }
  if (command.options.includes('format') && !options.has('format')) {
    return fault({ code: 'no-format', facts: { known: optionValues.format.split('|') } });
  }
  const together = (command.exclusive ?? []).filter((name) => options.has(name)).map((name) => `--${name}`);
  if (together.length > 1) return fault({ code: 'not-together', facts: { options: together } });
  return { ok: true, ask: 'run', command, request: { book, period: period ?? null, options } };
}

function fault(of: UsageFault): { readonly ok: false; readonly fault: UsageFault } {
  return { ok: false, fault: of };
}
