import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';

/** When a file, or anything within a folder, last changed, in milliseconds; a folder counts too: it changes when a file goes. */
function lastChange(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, lastChange(join(path, name))), stat.mtimeMs);
}

/** Whether all outputs are there and `stamp`, dated when they began to be made, is newer than every input. */
export function isFresh(stamp, outputs, inputs) {
  const made = statSync(at(stamp), { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined || outputs.some((output) => lastChange(at(output)) === 0)) return false;
  return inputs.every((input) => lastChange(at(input)) < made);
}
