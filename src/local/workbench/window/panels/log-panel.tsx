import type { Ask } from '../ask';

export function LogPanel(_: { readonly ask: Ask; readonly news: number }) {
  return null;
}
