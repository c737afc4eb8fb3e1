import { execFileSync } from 'node:child_process';

interface Attempt {
  readonly file: string;
  readonly code: string;
}

const against: readonly Attempt[] = [
  { file: 'src/ledger/x.ts', code: "import '../words/format';" },
  { file: 'src/ledger/x.ts', code: "import 'js-sha256';" },
  { file: 'src/ledger/x.ts', code: "import type { Grid } from '../workbook/cell';" },
  { file: 'src/words/x.ts', code: "export * from '../ledger/period';" },
  { file: 'src/workbook/x.ts', code: "import '../app/ports';" },
  { file: 'src/documents/x.ts', code: "require('../workbook/cell');" },
  { file: 'src/documents/x.ts', code: "import '../../build/templates/report.en.docx';" },
  { file: 'src/app/x.ts', code: "import '../google/tables';" },
  { file: 'src/app/x.ts', code: "import 'node:fs';" },
  { file: 'src/google/x.ts', code: "import { periodOf } from '../ledger/period';" },
  { file: 'src/ui/x.ts', code: "import '../google/tables';" },
  { file: 'src/local/x.ts', code: "import type { Tables } from '../app/ports';" },
  { file: 'src/local/services/x.ts', code: "import '../../google/tables';" },
  { file: 'src/local/x.ts', code: "import '../../scripts/build.mjs';" },
];

const along: readonly Attempt[] = [
  { file: 'src/ledger/x.ts', code: "import './period';" },
  { file: 'src/workbook/x.ts', code: "import '../ledger/period';" },
  { file: 'src/documents/x.ts', code: "import '../words/report';" },
  { file: 'src/app/x.ts', code: "import '../documents/report';" },
  { file: 'src/google/x.ts', code: "import type { Period } from '../ledger/period';" },
  { file: 'src/local/cli/x.ts', code: "import 'node:fs'; import '../../words/cli';" },
];

/** What eslint, set up as for the whole project, says of imports in files that are not there. Its set-up is an ES module: hence a Node of its own. */
function reports(attempts: readonly Attempt[]): readonly (readonly string[])[] {
  const script = `
    import { ESLint } from 'eslint';
    import tseslint from 'typescript-eslint';
    const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
    const found = [];
    for (const { file, code } of ${JSON.stringify(attempts)}) {
      const [result] = await eslint.lintText(code, { filePath: file });
      found.push(result.messages.filter(({ ruleId }) => ruleId === 'carryover/arrows').map(({ message }) => message));
    }
    process.stdout.write(JSON.stringify(found));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  return JSON.parse(output) as readonly (readonly string[])[];
}

describe('the lint rule for the arrows', () => {
  it('reports every import against them', () => {
    expect(reports(against).map((found) => found.length)).toEqual(against.map(() => 1));
  });

  it('lets every import along them pass', () => {
    expect(reports(along).flat()).toEqual([]);
  });
});
