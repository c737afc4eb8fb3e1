import * as fs from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { done, onDisk, refused, systemCode, type Result } from './trouble';

/**
 * Holds the book against other commands until the function returned is called. A lock left behind by a process of
 * this machine that is gone counts for nothing.
 */
export function holdBook(path: string): Result<() => void> {
  const lock = join(dirname(path), `.${basename(path)}.carryover-lock`);
  const holder = `${hostname()} ${String(process.pid)}`;
  return onDisk(dirname(path), () => {
    if (!create(lock, holder)) {
      if (!isAbandoned(lock)) return refused({ code: 'busy', facts: { path, lock } });
      fs.rmSync(lock, { force: true });
      if (!create(lock, holder)) return refused({ code: 'busy', facts: { path, lock } });
    }
    return done(() => {
      fs.rmSync(lock, { force: true });
    });
  });
}

function create(lock: string, holder: string): boolean {
  try {
    fs.writeFileSync(lock, holder, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(lock: string): boolean {
  const [host, pid] = fs.readFileSync(lock, 'utf8').split(' ');
  return host === hostname() && pid !== undefined && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else's.
    return systemCode(error) === 'EPERM';
  }
}
