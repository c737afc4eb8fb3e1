import type { Log } from '../app/ports';

/** The log of the execution, in the script's project. */
export const executionLog: Log = { warn: (line) => console.warn(line) };
