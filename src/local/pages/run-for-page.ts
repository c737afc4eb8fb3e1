import { runInWorker } from '../execution/in-worker';
import type { Program } from '../execution/program';
import { ProgramFailure, TimeLimitExceeded, type Task } from '../execution/task';
import type { Host } from '../services/host';

/** What a page is told of a call that it made. */
export type PageReply = { readonly value: unknown } | { readonly failure: string };

/** What a page may call: a function at the top level whose name does not end in an underscore. */
const PUBLIC_NAME = /^(?!.*_$)[A-Za-z$][\w$]*$/;

/**
 * Runs a public function for a page, as google.script.run does; `args` are plain values. What the program throws, and
 * the end of its time, are failures, in the words that the page's failure handler gets; a fault of the host's rejects.
 */
export async function runForPage(
  host: Host,
  program: Program,
  name: string,
  args: readonly unknown[],
  run: (task: Task, host: Host) => Promise<string> = runInWorker,
): Promise<PageReply> {
  if (!PUBLIC_NAME.test(name)) return { failure: `Script function not found: ${name}` };
  try {
    const answer = await run({ program, name, as: 'page', args: JSON.stringify(args) }, host);
    return { value: JSON.parse(answer) as unknown };
  } catch (error) {
    if (error instanceof ProgramFailure) return { failure: error.thrown };
    if (error instanceof TimeLimitExceeded) return { failure: error.message };
    throw error;
  }
}
