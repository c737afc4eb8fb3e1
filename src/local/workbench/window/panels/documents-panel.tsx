import type { Ask } from '../ask';

export function DocumentsPanel(_: { readonly ask: Ask; readonly news: number }) {
  return null;
}
