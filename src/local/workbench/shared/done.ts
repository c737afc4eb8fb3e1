import type { Edit } from '../../services/execution';
import type { Place } from '../protocol';
import type { SharedRefusal } from './refusal';

/** Whose request it is: the window, and the e-mail address of whoever sits there. */
export interface By {
  readonly window: string;
  readonly email: string;
}

/** What came of a request. */
export type Done =
  | {
      readonly ok: true;
      /** The revision of the sheet afterwards. */
      readonly revision: number;
      /** What changed; null where nothing did. */
      readonly place: Place | null;
      /** What onEdit is to be told, one by one. */
      readonly edits: readonly Edit[];
      /** Why some of the cells that were given were left out; null where all went in. */
      readonly leftOut: SharedRefusal | null;
    }
  | { readonly ok: false; readonly refusal: SharedRefusal };

export function refused(refusal: SharedRefusal): Extract<Done, { readonly ok: false }> {
  return { ok: false, refusal };
}
