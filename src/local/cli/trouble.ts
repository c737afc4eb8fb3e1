import type { CliWords, Troubles } from '../../words/cli';
import { exitStatus, type ExitStatus } from './exit-status';

/** Why a command could not be carried out. */
export type Trouble = TroubleOf<keyof Troubles>;

type TroubleOf<Code extends keyof Troubles> = {
  readonly [One in Code]: { readonly code: One; readonly facts: Troubles[One] };
}[Code];

export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly trouble: Trouble };

export function done<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function refused(trouble: Trouble): { readonly ok: false; readonly trouble: Trouble } {
  return { ok: false, trouble };
}

/** Runs what touches the disk at `path`; an error of the operating system becomes a refusal, a bug stays a bug. */
export function onDisk<Value>(path: string, touch: () => Result<Value>): Result<Value> {
  try {
    return touch();
  } catch (error) {
    return refused(diskTrouble(error, path));
  }
}

/** The trouble that an error of the operating system means for `path`; any other error is thrown on. */
export function diskTrouble(error: unknown, path: string): Trouble {
  const code = systemCode(error);
  if (code === null) throw error;
  return troubleOf(code, String(error), path);
}

/** The program's own refusals are about what the book holds, all others about its file. */
export function troubleStatus(trouble: Trouble): ExitStatus {
  return trouble.code === 'refused' ? exitStatus.bookHasErrors : exitStatus.fileTrouble;
}

export function troubleText<Code extends keyof Troubles>(
  { code, facts }: { readonly code: Code; readonly facts: Troubles[Code] },
  words: CliWords,
): string {
  return words.troubles[code](facts);
}

/** The code of what the operating system refused (`ENOSPC`); null for any other error. */
export function systemCode(error: unknown): string | null {
  const refused = typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
  return refused && typeof error.code === 'string' ? error.code : null;
}

function troubleOf(code: string, reason: string, path: string): Trouble {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'missing', facts: { path } };
    case 'EISDIR':
      return { code: 'directory', facts: { path } };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'no-permission', facts: { path } };
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { code: 'disk-full', facts: { path } };
    default:
      return { code: 'disk-error', facts: { path, reason } };
  }
}
