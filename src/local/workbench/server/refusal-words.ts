import type { ServerWords } from '../../../words/workbench-server';
import type { Refusal } from '../protocol';
import { codeOf, type SharedRefusal } from '../shared/refusal';

/** A refusal of the shared book, as a window is told. */
export function toldRefusal(refusal: SharedRefusal, { refusals }: ServerWords): Refusal {
  return { code: codeOf(refusal), message: messageOf(refusal, refusals) };
}

function messageOf(refusal: SharedRefusal, words: ServerWords['refusals']): string {
  switch (refusal.code) {
    case 'locked':
      return words.locked(refusal.cells, refusal.description);
    case 'warning':
      return words.warning(refusal.cells, refusal.description);
    case 'invalid':
      return words.invalid(refusal.cells, refusal.help);
    case 'outdated':
      return words.outdated;
    case 'gone':
      return words.gone;
    case 'nothing-to-undo':
      return words.nothingToUndo;
    case 'nothing-to-redo':
      return words.nothingToRedo;
    case 'cannot-undo':
      return words.cannotUndo(refusal.cells);
    case 'failed':
      return {
        'too-large': words.tooLarge,
        'last-lines': words.lastLines,
        merged: words.merged,
        'not-found': words.notFound,
      }[refusal.why];
  }
}
