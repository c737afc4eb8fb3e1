import type { Ids } from '../app/ports';

/** Random UUIDs. */
export const uuids: Ids = { next: () => Utilities.getUuid() };
