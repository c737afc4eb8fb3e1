import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { arrowsRule } from './lint/arrows.mjs';

const addOn = ['ledger', 'words', 'workbook', 'documents', 'app', 'google'].map((folder) => `src/${folder}/**/*.ts`);
const underApp = ['ledger', 'words', 'workbook', 'documents', 'app'].map((folder) => `src/${folder}/**/*.ts`);

const noGlobal = { name: 'global', message: 'Only src/google/main.ts makes functions public.' };
const notInAppsScript = ['Intl', 'TextEncoder', 'TextDecoder', 'setTimeout', 'process', 'Buffer'].map((name) => ({
  name,
  message: 'Apps Script lacks it, or gives another answer than Node.',
}));
const services = [
  ...['SpreadsheetApp', 'Utilities', 'LockService', 'PropertiesService', 'Session', 'ScriptApp', 'UrlFetchApp'],
  ...['HtmlService', 'MailApp', 'CacheService', 'Drive', 'console'],
].map((name) => ({ name, message: 'Only src/google touches the services: go through a port.' }));

const asHtml = [
  'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  'Property[key.name="dangerouslySetInnerHTML"]',
  'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|srcdoc)$/]',
  'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
].map((selector) => ({ selector, message: 'What people type is shown as text, never put into a page as HTML.' }));

export default tseslint.config(
  { ignores: ['build/', 'coverage/', 'demo/', 'dist/', 'types/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { carryover: { rules: { arrows: arrowsRule } } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Branded numbers are numbers; the rule does not see it.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'carryover/arrows': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      'no-restricted-globals': ['error', noGlobal],
      complexity: ['error', { max: 16, variant: 'modified' }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: addOn, rules: { 'no-restricted-globals': ['error', noGlobal, ...notInAppsScript] } },
  { files: underApp, rules: { 'no-restricted-globals': ['error', noGlobal, ...notInAppsScript, ...services] } },
  {
    files: ['src/ledger/**/*.ts'],
    ignores: ['src/ledger/period.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        noGlobal,
        ...notInAppsScript,
        ...services,
        { name: 'Date', message: 'The ledger reckons in periods and plain dates: see period.ts.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Matchers such as expect.anything() are of type any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['src/documents/**/*.ts'],
    // What is large is evaluated when first used: simple triggers load the whole bundle too.
    rules: { '@typescript-eslint/no-require-imports': ['error', { allow: ['^\\./'] }] },
  },
  {
    files: ['src/ui/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: false, project: 'tsconfig.ui.json' } },
    rules: { 'no-restricted-syntax': ['error', ...asHtml] },
  },
  {
    files: ['src/local/workbench/window/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: false, project: 'tsconfig.window.json' } },
    rules: { 'no-restricted-syntax': ['error', ...asHtml] },
  },
  { files: ['src/google/main.ts'], rules: { 'no-restricted-globals': ['error', ...notInAppsScript] } },
  {
    files: ['**/*.{js,cjs,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'readonly', require: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
