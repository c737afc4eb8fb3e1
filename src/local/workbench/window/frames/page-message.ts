import type { PageMessage } from '../../page-messages';

/** What a page says, or null where it is something else: a page of somebody's own making may send anything. */
export function pageMessageIn(data: unknown): PageMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { carryover, id, name, args, action, value, address } = data as Readonly<Record<string, unknown>>;
  switch (carryover) {
    case 'run':
      return typeof id === 'number' && typeof name === 'string' && typeof args === 'string'
        ? { carryover, id, name, args }
        : null;
    case 'host':
      return typeof action === 'string' && (typeof value === 'number' || value === null)
        ? { carryover, action, value }
        : null;
    case 'follow':
      return typeof address === 'string' && /^https?:\/\//i.test(address) ? { carryover, address } : null;
    case 'escape':
      return { carryover };
    default:
      return null;
  }
}
