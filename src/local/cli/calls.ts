import type { Program } from '../execution/program';
import { runInWorker } from '../execution/in-worker';
import type { Host } from '../services/host';
import type { PublicFunctions } from './answers';
import { diskTrouble, done, refused, type Result } from './trouble';

/** Runs one of the program's public functions and returns what it answers. */
export type Call = <Name extends keyof PublicFunctions>(
  name: Name,
  request: PublicFunctions[Name]['request'],
) => Promise<Result<PublicFunctions[Name]['answer']>>;

/** What every public function returns, as JSON. */
type Reply<Answer> =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string; readonly fix: string } };

/** Nobody is cut off after Google's six minutes here: a large book may take its time. */
const LIMIT_MILLISECONDS = 3_600_000;

/** Calls of the program on a host, an execution each; documents that it makes go to `reportsFolder`. */
export function callsOn(host: Host, program: Program, reportsFolder: string): Call {
  return async (name, request) => {
    const task = { program, name, argument: JSON.stringify(request) };
    try {
      const answer = await runInWorker(task, host, { limitMilliseconds: LIMIT_MILLISECONDS });
      const reply = JSON.parse(answer) as Reply<PublicFunctions[typeof name]['answer']>;
      return reply.ok ? done(reply.value) : refused({ code: 'refused', facts: reply.error });
    } catch (error) {
      return refused(diskTrouble(error, reportsFolder));
    }
  };
}
