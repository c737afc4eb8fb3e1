import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProgram } from '../execution/program';
import { run } from './run';

/** The checkout or package: this file is built into its folder `build`. */
const top = join(__dirname, '..');

const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as { readonly version: string };

// Whoever reads through a pipe may have seen enough: `carryover export … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Ctrl+C, or the end of the terminal or the computer; who asks twice does not wait. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}

void run(process.argv.slice(2), {
  version,
  program: () => readProgram(top),
  out: process.stdout,
  err: process.stderr,
  environment: process.env,
  stopped,
}).then((status) => {
  process.exitCode = status;
});
