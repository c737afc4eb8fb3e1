import type { CommandName } from '../../words/cli';
import type { Desk } from './desk';
import type { ExitStatus } from './exit-status';
import type { OptionName, Options } from './options';
import type { Result } from './trouble';

/** A command as it was typed, found to be right. */
export interface Request {
  /** The workbook file. */
  readonly book: string;
  /** `YYYY-MM`; null where it was left out. */
  readonly period: string | null;
  readonly options: Options;
}

/** What a command has to say when it is done. */
export interface Outcome {
  readonly status: ExitStatus;
  /** The one document that `--json` prints. */
  readonly json: unknown;
  /** What is printed otherwise. */
  readonly text: string;
}

export interface Command {
  readonly name: CommandName;
  /** The workbook where none is named; left out where one must be. */
  readonly book?: string;
  readonly period: 'none' | 'optional' | 'required';
  readonly options: readonly OptionName[];
  /** Of its options those of which only one can be given. */
  readonly exclusive?: readonly OptionName[];
  run(request: Request, desk: Desk): Promise<Result<Outcome>>;
}
