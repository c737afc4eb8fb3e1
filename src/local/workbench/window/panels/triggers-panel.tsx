import type { Ask } from '../ask';

export function TriggersPanel(_: { readonly ask: Ask; readonly news: number; readonly now: string | null }) {
  return null;
}
