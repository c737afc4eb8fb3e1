import type { Bench, Case } from './case';
import { cases } from './cases';

/**
 * At Google: bundle this file (`esbuild test/conformance/run.ts --bundle --global-name=conformance`), add
 * `function runAll() { console.log(conformance.runAll()) }` and an HTML file `Conformance`, and run that in the script
 * of an empty spreadsheet in en_US and Europe/Riga. Whoever runs it gets a message.
 */
export function runAll(): string {
  return cases.map(({ name, source }) => `${runCase(name) || 'as recorded'}: ${name} (${source})`).join('\n');
}

/** Runs one case on a new sheet. Returns what was otherwise than recorded, '' where nothing was. */
export function runCase(name: string): string {
  const found = cases.find((candidate) => candidate.name === name);
  if (found === undefined) return `no case named ${name}`;
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet(Utilities.getUuid());
  return differences(found, sheet).join('; ');
}

function differences(one: Case, sheet: Bench['sheet']): readonly string[] {
  const found: string[] = [];
  const equal = (actual: unknown, expected: unknown): void => {
    const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (is !== should) found.push(`${is} instead of ${should}`);
  };
  const throws = (act: () => unknown, message: string): void => {
    try {
      act();
    } catch (thrown) {
      equal(thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown), `Exception: ${message}`);
      return;
    }
    found.push(`nothing was thrown instead of ${message}`);
  };
  one.run({ sheet, equal, throws });
  return found;
}
