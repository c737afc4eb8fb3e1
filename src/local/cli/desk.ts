import type { Language } from '../../words/language';
import type { Program } from '../execution/program';
import type { Progress } from './progress';

/** Where a command is run from: what it was told besides its own words, and whom it talks to meanwhile. */
export interface Desk {
  /** What the build made. */
  readonly program: Program;
  /** What people are spoken to in; null: the book's language. */
  readonly language: Language | null;
  /** Wall-clock time in the book's zone, `2026-11-03T09:00`; null: the real one. */
  readonly now: string | null;
  readonly progress: Progress;
  /** A line on standard error. */
  tell(line: string): void;
  /** A line on standard output, of a command that goes on. */
  print(line: string): void;
  /** Resolves when whoever runs the command wants it to end. */
  stopped(): Promise<void>;
}
