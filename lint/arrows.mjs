import { builtinModules } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { at } from '../scripts/paths.mjs';

/**
 * Who may import whom within src, and which packages. `types` may be imported as types alone: they are what the
 * modules in `folders` speak of.
 */
const arrows = {
  ledger: { folders: [] },
  words: { folders: [] },
  workbook: { folders: ['ledger', 'words'] },
  documents: { folders: ['ledger', 'words'], packages: ['docx', 'docxtemplater', 'pizzip'] },
  app: { folders: ['ledger', 'workbook', 'documents', 'words'], packages: ['js-sha256', 'valibot'] },
  google: { folders: ['app', 'words'], types: ['ledger', 'workbook'] },
  ui: { folders: ['words'], types: ['app'], packages: ['preact', 'preact/hooks'] },
  local: { folders: ['ledger', 'words'], anyPackage: true },
};

const source = at('src');

/** The folder of src in which a file lies, or null where it lies elsewhere. */
function folderOf(path) {
  const [folder, ...rest] = relative(source, path).split(sep);
  return rest.length === 0 || folder === '..' ? null : folder;
}

const isNode = (specifier) => specifier.startsWith('node:') || builtinModules.includes(specifier);

/** What is wrong with an import from a folder of src, in words, or null. */
function fault(folder, path, specifier, typeOnly) {
  const { folders = [], types = [], packages = [], anyPackage = false } = arrows[folder] ?? {};
  if (!specifier.startsWith('.')) {
    if (anyPackage || (!isNode(specifier) && packages.includes(specifier))) return null;
    return `src/${folder} may not import the package ${specifier}.`;
  }
  const target = folderOf(resolve(dirname(path), specifier));
  if (target === null) return `src/${folder} may not import from outside src.`;
  if (target === folder || folders.includes(target) || (typeOnly && types.includes(target))) return null;
  return `src/${folder} may not import src/${target}${types.includes(target) ? ' but for its types' : ''}.`;
}

/** Whether an import or export declaration leaves nothing behind when types are taken away. */
function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  return node.specifiers?.length > 0 && node.specifiers.every((specifier) => specifier.importKind === 'type');
}

/** Reports every import that runs against the arrows of ARCHITECTURE.md. */
export const arrowsRule = {
  meta: { type: 'problem', schema: [], messages: { against: '{{fault}}' } },
  create(context) {
    const folder = folderOf(context.filename);
    if (folder === null) return {};
    const check = (node, literal) => {
      if (typeof literal?.value !== 'string') return;
      const found = fault(folder, context.filename, literal.value, isTypeOnly(node));
      if (found !== null) context.report({ node: literal, messageId: 'against', data: { fault: found } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check({ importKind: 'type' }, node.source),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0]),
    };
  },
};
