#!/usr/bin/env node
import { ensureBuilt } from '../scripts/build.mjs';

await ensureBuilt();
// npm runs scripts from the package's own folder; paths are meant from where the person is.
if (['carryover', 'start'].includes(process.env.npm_lifecycle_event) && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD);
await import('../build/carryover.cjs');
