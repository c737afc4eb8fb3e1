import type { CliWords, UsageFaults } from '../../words/cli';
import type { Command } from './command';
import { optionValues, type OptionName } from './options';

/** What is wrong with a command as it was typed. */
export type UsageFault = {
  readonly [Code in keyof UsageFaults]: { readonly code: Code; readonly facts: UsageFaults[Code] };
}[keyof UsageFaults];

/** One line: `carryover close BOOK [PERIOD] [--dry-run] …`. */
export function usageOf(command: Pick<Command, 'name' | 'book' | 'period' | 'options'>): string {
  const period = { none: [], optional: ['[PERIOD]'], required: ['PERIOD'] }[command.period];
  const options = command.options.map((name) => (name === 'format' ? withValue(name) : `[${withValue(name)}]`));
  const book = command.book === undefined ? 'BOOK' : '[BOOK]';
  return ['carryover', command.name, book, ...period, ...options].join(' ');
}

/** `--json`, `--reports DIR`. */
export function withValue(name: OptionName): string {
  const value = optionValues[name];
  return value === 'flag' ? `--${name}` : `--${name} ${value}`;
}

/** The whole help text. */
export function helpText(commands: readonly Command[], words: CliWords): string {
  const listed = commands.map((command) => `  ${usageOf(command)}\n      ${words.commands[command.name]}`);
  return [words.summary, ...listed, words.commonOptions].join('\n\n');
}

export function faultText<Code extends keyof UsageFaults>(
  fault: { readonly code: Code; readonly facts: UsageFaults[Code] },
  words: CliWords,
): string {
  return words.usage[fault.code](fault.facts);
}
