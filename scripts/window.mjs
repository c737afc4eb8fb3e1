import { at } from './paths.mjs';

/**
 * What runs in the workbench's windows, as `workbench.js` and `workbench.css` in the folder given: all that it needs is
 * in them.
 */
export async function buildWindow(outdir) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: { workbench: at('src/local/workbench/window/main') },
    outdir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // React says what it warns of while it is developed, and is slow, unless it is told.
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'dataurl', '.woff': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
    legalComments: 'none',
    logLevel: 'warning',
  });
}
