import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';

const top = fileURLToPath(new URL('..', import.meta.url));

/** The absolute path of something in the checkout. */
export const at = (...names) => resolve(top, ...names);
