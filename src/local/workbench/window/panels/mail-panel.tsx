import type { Ask } from '../ask';

export function MailPanel(_: { readonly ask: Ask; readonly news: number }) {
  return null;
}
