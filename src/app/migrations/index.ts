import type { Store } from '../ports';
import type { Migrated, Migration } from './migration';
import { rolesAndColours } from './to-2-roles-and-colours';

/** In the order of their versions. */
const MIGRATIONS: readonly Migration[] = [rolesAndColours];

/** The version of books that were made before versions were kept, and of copies, which do not say theirs. */
const FIRST = 1;

/** The version of the books that this program makes. */
export const SCHEMA = Math.max(FIRST, ...MIGRATIONS.map(({ to }) => to));

/** Where the version is kept beside the book. */
const NAME = 'schema';

/** The book was made, or changed, by a program that knows more of it than this one. */
export class NewerBook extends Error {}

/** Throws NewerBook where the book is of a later version than this program's. */
export function refuseNewerBook(store: Store): void {
  const version = schemaOf(store);
  if (version > SCHEMA) throw new NewerBook(`schema ${version}, and this program knows ${SCHEMA}`);
}

/**
 * Brings a book up to this program's version, one version after the other, each kept when it is reached. The book's
 * lock is held. Returns how many things were put in place. Throws NewerBook.
 */
export function migrate(ports: Migrated): number {
  const { store } = ports;
  refuseNewerBook(store);
  const version = schemaOf(store);
  let mended = 0;
  for (const { to, run } of MIGRATIONS.filter((migration) => migration.to > version)) {
    mended += run(ports);
    keep(store, to);
  }
  return mended;
}

/** A new book needs no migrations: it is made as this program makes books. */
export function beginAtSchema(store: Store): void {
  if (schemaOf(store) !== SCHEMA) keep(store, SCHEMA);
}

function keep(store: Store, version: number): void {
  store.write(NAME, String(version));
}

function schemaOf(store: Store): number {
  const kept = store.read(NAME) ?? '';
  return /^[1-9]\d{0,8}$/.test(kept) ? Number(kept) : FIRST;
}
