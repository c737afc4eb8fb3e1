import { deliveryAccount } from '../automation/record';
import type { Ports } from '../ports';

/** The delivery account where that is somebody else, whose files whoever runs this cannot see (decision 6); else `''`. */
export function otherAccount(ports: Pick<Ports, 'store' | 'tables' | 'people'>): string {
  const account = deliveryAccount(ports);
  return account === ports.people.current() ? '' : account;
}
