import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * `describe` for tests that need programs from outside (`soffice`, `hledger`, `pdftoppm`). Where one is not installed,
 * the tests are skipped and standard error says why; with CI=true they fail instead.
 */
export function needs(...programs: readonly string[]): jest.Describe {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) return describe;
  const reason = `not installed: ${missing.join(', ')}`;
  if (process.env['CI'] === 'true') throw new Error(`Tests cannot run here, ${reason}`);
  process.stderr.write(`\nSKIPPED, ${reason}: ${expect.getState().testPath ?? 'tests'}\n`);
  return describe.skip;
}
