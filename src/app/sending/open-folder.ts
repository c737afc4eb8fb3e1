import { sendingWords } from '../../words/sending';
import type { Language } from '../../words/language';
import type { Access, Ports } from '../ports';
import { accessPlan, wantedAccess } from './access-plan';
import { noteAccount, readAccounts } from './accounts';
import { readDay, stopForToday } from './day';
import type { Parcel } from './parcel';

/** Who of the wanted can open the folder, and who cannot, for want of a Google account. */
export interface Opened {
  readonly withAccess: readonly string[];
  readonly withoutAccess: readonly string[];
}

/**
 * Opens a client's folder to exactly the addresses of its row, one call after the other. Nobody loses access who is
 * known to Google by another address than the one that is written there. Returns in words why it could not be done.
 */
export function openFolder(ports: Ports, { client }: Parcel, language: Language): Opened | string {
  const { files, people } = ports;
  const wanted = wantedAccess(client);
  const access = files.access(client.name);
  if ('failure' in access) return access.failure;
  const { gains, loses, withoutAccount } = accessPlan(access, wanted, readAccounts(ports), people.current());
  const withoutAccess: string[] = [];
  const given: Access[] = [];
  for (const address of [...gains, ...withoutAccount]) {
    const { sharingOver } = readDay(ports);
    if (sharingOver !== '') return sendingWords(language).sharingWaits(sharingOver);
    const got = files.share(client.name, address);
    if (got !== 'noAccount' && 'failure' in got) {
      if (!got.isForToday) return got.failure;
      stopForToday(ports, 'sharingOver', got.failure);
      return sendingWords(language).sharingWaits(got.failure);
    }
    noteAccount(ports, address, got);
    if (got === 'noAccount') withoutAccess.push(address);
    else given.push(got);
  }
  for (const one of loses.filter(({ id }) => !given.some((own) => own.id === id))) {
    const fault = files.unshare(client.name, one);
    if (fault !== null) return fault.failure;
  }
  return { withAccess: wanted.filter((address) => !withoutAccess.includes(address)), withoutAccess };
}
