import { deliveryAccount } from './automation/record';
import type { Ports } from './ports';

/**
 * The account that makes this book's documents where that is not whoever asks, else `''`: nobody else's run can see
 * what it made (decision 6).
 */
export function makerElsewhere(ports: Pick<Ports, 'tables' | 'store' | 'people'>): string {
  const account = deliveryAccount(ports);
  return account === ports.people.current() ? '' : account;
}
