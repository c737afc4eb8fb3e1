/**
 * What reads and fills templates. It is larger than all else together, and so a file of its own beside the program,
 * which is evaluated when the first document is made.
 */
export { fillTemplate } from './engine';
export { faultsIn } from './template-reading';
