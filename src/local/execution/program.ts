import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build made, as executions need it. */
export interface Program {
  /** The text of dist/Code.js: what Google runs. */
  readonly code: string;
  /** The text that puts Google's services into an execution's context. */
  readonly services: string;
  /** The folder of the program's HTML files. */
  readonly pages: string;
  /** The file that a worker thread runs. */
  readonly worker: string;
}

/** Reads what the build put into the checkout or package at `top`. */
export function readProgram(top: string): Program {
  return {
    code: readFileSync(join(top, 'dist', 'Code.js'), 'utf8'),
    services: readFileSync(join(top, 'build', 'services.js'), 'utf8'),
    pages: join(top, 'dist'),
    worker: join(top, 'build', 'worker.cjs'),
  };
}
