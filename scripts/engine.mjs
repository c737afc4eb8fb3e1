import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';

/** The entities of HTML are a twentieth of the engine, and no Word document has one. */
const fewEntities = {
  name: 'few-entities',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]xmldom[\\/]lib[\\/]entities\.js$/ }, () => ({
      contents: `
      exports.XML_ENTITIES = Object.freeze({ amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' });
      exports.HTML_ENTITIES = exports.XML_ENTITIES;`,
    })),
};

/**
 * The document engine as one expression in a file that Apps Script can read as a text, in the folder given: a program
 * that evaluates it gets the engine, and nothing becomes global.
 */
export async function putEngine(outdir) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [at('src/documents/document-engine.ts')],
    write: false,
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [fewEntities],
  });
  // In a file that ends in .html, `<?` begins a script of Google's. In texts and patterns both mean the same.
  const code = outputFiles[0].text.trim().replace(/<(?=[?!])/g, '\\x3C');
  writeFileSync(join(outdir, 'engine.html'), `(function(){var module={exports:{}};${code}\nreturn module.exports})()`);
}
