const { readFileSync } = require('node:fs');

/** For jest what webpack's rule for .docx is for the bundle: the document as base64, exported by default. */
module.exports = {
  process: (_text, path) => ({
    code: `module.exports = { __esModule: true, default: ${JSON.stringify(readFileSync(path, 'base64'))} };`,
  }),
};
