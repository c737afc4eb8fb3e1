import type { Disk } from './disk';

/** Writes a file whole and forces it to the disk; where that fails, nothing of it is left. */
export function writeSynced(path: string, bytes: Uint8Array, mode: number | undefined, disk: Disk): void {
  try {
    const handle = disk.openSync(path, 'w', mode);
    try {
      disk.writeFileSync(handle, bytes);
      disk.fsyncSync(handle);
    } finally {
      disk.closeSync(handle);
    }
  } catch (error) {
    disk.rmSync(path, { force: true });
    throw error;
  }
}
