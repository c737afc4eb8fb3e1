import { resolve } from 'node:path';
import { run } from '../../../src/local/cli/run';
import { readProgram } from '../../../src/local/execution/program';

const program = readProgram(resolve(__dirname, '../../..'));

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as the process would, on the built program; English unless the words say otherwise. */
export async function carryover(...words: readonly string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({
    isTTY: false,
    write: (text: string | Uint8Array) => {
      said[name] += String(text);
      return true;
    },
  });
  const status = await run(words, {
    version: '0.0.0',
    program: () => program,
    out: stream('out'),
    err: stream('err'),
    environment: { LANG: 'en_US.UTF-8' },
    stopped: () => Promise.resolve(),
  });
  return { status, ...said };
}

/** The one JSON document on standard output. */
export function documentOf({ out }: Ran): unknown {
  return JSON.parse(out);
}
