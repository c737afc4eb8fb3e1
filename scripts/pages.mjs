import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { at } from './paths.mjs';

const folder = at('src/ui/pages');

/**
 * Nothing is loaded and nothing is sent: what a page needs is in it, pictures too, and Google's own frame speaks with
 * the server.
 */
const policy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

/** The language is set when the server has said which it is; links leave Google's frame. */
const htmlOf = (script, style) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_top">
<title>Carryover</title>
<style>${style.replace(/<\/style/gi, '<\\/style')}</style>
</head>
<body>
<script>${script.replace(/<(\/script|!--)/gi, '\\x3C$1')}</script>
</body>
</html>
`;

/** Script and style of a page, by its name. */
async function bundle(name) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(folder, name, 'main.tsx')],
    outdir: 'out',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

/** Names of the pages: each is a folder. */
export const pageNames = await readdir(folder);

/** Every page as one HTML file, in the folder given. */
export async function buildPages(outdir) {
  await mkdir(outdir, { recursive: true });
  await Promise.all(
    pageNames.map(async (name) => {
      const { script, style } = await bundle(name);
      await writeFile(join(outdir, `${name}.html`), htmlOf(script, style));
    }),
  );
}
