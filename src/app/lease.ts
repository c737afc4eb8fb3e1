import { whileLocked } from './locked';
import type { Ports } from './ports';

/** A run that Google has killed never ends its lease: it ends by itself, a minute after the longest run. */
const LEASE_SECONDS = 7 * 60;

type Leased = Pick<Ports, 'store' | 'clock' | 'lock'>;

/**
 * Does what no two runs may do at the same time, without holding the book's lock for as long. `taken` is what is
 * answered where another run is at it.
 */
export function whileLeased<T>(ports: Leased, name: string, work: () => T, taken: () => T): T {
  if (!take(ports, name)) return taken();
  try {
    return work();
  } finally {
    ports.store.write(name, null);
  }
}

function take({ store, clock, lock }: Leased, name: string): boolean {
  return whileLocked(lock, () => {
    if (Number(store.read(name) ?? 0) > clock.seconds()) return false;
    store.write(name, String(clock.seconds() + LEASE_SECONDS));
    return true;
  });
}
