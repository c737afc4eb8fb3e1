import CopyPlugin from 'copy-webpack-plugin';
import GasPlugin from 'gas-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { at } from './scripts/paths.mjs';

const entry = at('src/google/main.ts');

/** What Google runs: the bundle of the script bound to a spreadsheet or, with `addOn`, of a published add-on. */
export default ({ addOn, path }) => ({
  mode: 'production',
  context: at(),
  entry: { Code: entry },
  // 'es2020' and above, or no platform, are refused by webpack or by Apps Script.
  target: ['web', 'es2019'],
  output: { path, filename: '[name].js', environment: { globalThis: true } },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      { test: /\.ts$|\.mjs$/, loader: 'esbuild-loader', options: { target: 'es2019', charset: 'utf8' } },
      {
        // Most of the bundle, and nobody reads it in a log. As CommonJS, so that its outermost names are short as well.
        test: /[\\/]node_modules[\\/].*\.js$/,
        loader: 'esbuild-loader',
        options: { target: 'es2019', minify: true, format: 'cjs', charset: 'utf8' },
      },
    ],
  },
  optimization: {
    minimizer: [
      new TerserPlugin({
        extractComments: false,
        terserOptions: {
          ecma: 2019,
          compress: { passes: 3 },
          // The log of a failed execution shows the names of functions. Those of the entry points are what Google calls.
          mangle: { keep_fnames: true, toplevel: false, reserved: ['__webpack_modules__', 'moduleId'] },
          keep_fnames: true,
          toplevel: false,
          // Escaped, a Russian letter takes six bytes instead of two.
          format: { ascii_only: false, comments: false },
        },
      }),
    ],
  },
  performance: { hints: false },
  plugins: [
    new webpack.DefinePlugin({ ADD_ON: JSON.stringify(addOn) }),
    new GasPlugin({ include: [entry], comment: false }),
    new CopyPlugin({ patterns: [at('appsscript.json')] }),
  ],
});
