import { dirname, join, resolve, sep } from 'node:path';
import ts from 'typescript';
import { methods, shortName } from '../../src/local/services/methods';

/** Implemented, and not used by src/google: conformance cases read by them what others wrote; properties are for later. */
const UNUSED = [
  'Lock.hasLock',
  'Properties.getProperties',
  'Properties.setProperties',
  'Spreadsheet.deleteSheet',
  'console.log',
];

/** What a program asks people by; the pages of src/google ask by themselves. */
const ASKING = ['PromptResponse.getResponseText', 'PromptResponse.getSelectedButton', 'Ui.alert', 'Ui.prompt'];

/** Implemented for menus, pages, the heartbeat and mails, which src/google does not have yet. */
const AWAITED = [
  'Blob.getName',
  'ConditionalFormatRuleBuilder.setBold',
  'ConditionalFormatRuleBuilder.whenNumberGreaterThanOrEqualTo',
  'ConditionalFormatRuleBuilder.whenNumberLessThan',
  'Menu.addSubMenu',
  'Protection.addEditors',
  'Protection.canEdit',
  'Protection.remove',
  'Protection.removeEditor',
  'Range.clearNote',
  'Range.getColumn',
  'Range.getNumColumns',
  'Range.setBackgrounds',
  'Sheet.getSheetId',
  'Spreadsheet.getUrl',
  'Spreadsheet.setActiveRange',
  'Trigger.getUniqueId',
];

/** `Range.getValues` and the like: every method of Google's that src/google names. */
function usedByGoogleFolder(): readonly string[] {
  const config = resolve('tsconfig.google.json');
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    dirname(config),
  );
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      for (const declaration of checker.getSymbolAtLocation(node.name)?.declarations ?? []) {
        const name = methodOfGoogle(declaration);
        if (name !== null) used.add(name);
      }
    }
    ts.forEachChild(node, visit);
  };
  const folder = join(resolve('src/google'), sep);
  program
    .getSourceFiles()
    .filter(({ fileName }) => resolve(fileName).startsWith(folder))
    .forEach(visit);
  return [...used].sort();
}

function methodOfGoogle(declaration: ts.Declaration): string | null {
  const { parent } = declaration;
  if (!declaration.getSourceFile().fileName.includes('@types/google-apps-script')) return null;
  if (!ts.isMethodSignature(declaration) || !ts.isInterfaceDeclaration(parent)) return null;
  const owner = parent.name.text === 'Console' ? 'console' : parent.name.text;
  return `${owner}.${declaration.name.getText()}`;
}

it('the methods that exist outside Google are those that src/google uses', () => {
  const implemented = Object.entries(methods).flatMap(([path, taken]) =>
    Object.keys(taken).map((method) => `${shortName(path)}.${method}`),
  );
  expect(implemented.sort()).toEqual([...usedByGoogleFolder(), ...UNUSED, ...ASKING, ...AWAITED].sort());
});
