import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { Linter } from 'eslint';
import ts from 'typescript';
import { requests } from '../../src/app/requests';

const code = readFileSync(resolve('dist/Code.js'), 'utf8');

const menu = [
  ...['onEdit', 'onInstall', 'onOpen', 'showAutomation', 'showBringOver', 'showClose'],
  ...['showDocuments', 'showOwed', 'showProblems', 'showReopen'],
  ...['showSetUp', 'showTemplates', 'updateBalances'],
];
const publicFunctions = ['beat', ...Object.keys(requests), ...menu].sort();

const services = [
  ...['SpreadsheetApp', 'DriveApp', 'DocumentApp', 'Drive', 'Sheets', 'HtmlService', 'MailApp', 'GmailApp'],
  ...['UrlFetchApp', 'Utilities', 'LockService', 'PropertiesService', 'CacheService', 'Session', 'ScriptApp'],
  ...['ContentService', 'Logger', 'console'],
];

/** What the document engine says of a template with several faults. */
const OF_THE_ENGINE = 'multi_error';

/** The bundle evaluated in a context that has nothing but the language, and the services it asked for meanwhile. */
function evaluated(): { readonly context: Record<string, unknown>; readonly touched: readonly string[] } {
  const touched: string[] = [];
  const context = createContext({}) as Record<string, unknown>;
  for (const service of services) {
    const get = (): undefined => void touched.push(service);
    Object.defineProperty(context, service, { get, configurable: true });
  }
  runInContext(code, context, { filename: 'dist/Code.js' });
  for (const service of services) Reflect.deleteProperty(context, service);
  return { context, touched };
}

function declaredFunctions(): readonly string[] {
  const file = ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2019);
  return file.statements.filter(ts.isFunctionDeclaration).map((declaration) => declaration.name?.text ?? '');
}

describe('the bundle that Google runs', () => {
  it('declares the intended functions at its top level, where Apps Script looks for them', () => {
    expect([...declaredFunctions()].sort()).toEqual(publicFunctions);
  });

  it('makes exactly these global, each with a body behind it', () => {
    const { context } = evaluated();
    expect(Object.keys(context).sort()).toEqual(publicFunctions);
    for (const name of publicFunctions) expect(String(context[name])).not.toMatch(/\{\s*\}$/);
  });

  it('touches no service while it is evaluated', () => {
    expect(evaluated().touched).toEqual([]);
  });

  it('leaves the document engine in a file of its own, which is one expression', () => {
    const engine = readFileSync(resolve('dist/engine.html'), 'utf8');
    expect(code).not.toContain(OF_THE_ENGINE);
    expect(engine).toContain(OF_THE_ENGINE);
    expect(engine).not.toMatch(/<[?!]/);
    const context = createContext({}) as Record<string, unknown>;
    expect(Object.keys(runInContext(engine, context) as object).sort()).toEqual(['faultsIn', 'fillTemplate']);
    expect(Object.keys(context)).toEqual([]);
    const language = { ecmaVersion: 2019, sourceType: 'script' } as const;
    expect(new Linter().verify(engine, { languageOptions: language })).toEqual([]);
  });

  it('is small enough for every simple trigger to load it', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(600_000);
  });

  it('has no syntax newer than ES2019, as Apps Script refuses some of it', () => {
    const language = { ecmaVersion: 2019, sourceType: 'script' } as const;
    expect(new Linter().verify(code, { languageOptions: language })).toEqual([]);
  });
});
