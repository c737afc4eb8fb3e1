import type { Ports } from './ports';

/** The account that makes folders and documents (decision 6), `''` where none is named: then whoever closes does. */
export function deliveryAccount(_: Ports): string {
  return '';
}
