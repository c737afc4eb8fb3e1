import { mailWords } from '../../words/mails';
import { jobUnderWay } from '../job-record';
import type { Ports } from '../ports';
import { outgoingReports } from '../sending/parcel';
import { isSendingAsked, sendReports } from '../sending/send';
import type { Survey } from '../survey';
import { awaitReports } from './delivery';
import type { Pass } from './pass';

const CLIENTS_A_STEP = 20;

/**
 * Sends the reports that are filed and not delivered, where months are closed by themselves or a manager asked for it.
 * Returns to whom it could not send, in words; `''` for nobody. Clients without an address are nobody's trouble.
 */
export function sendWhatWaits(ports: Ports, pass: Pass): string {
  const survey = pass.survey();
  const { parcels, waiting: unreachable } = outgoingReports(ports, survey.book, survey.ledger.rows);
  if (!isSendingWanted(ports, survey) || parcels.length === 0 || jobUnderWay(ports) !== null) return '';
  awaitReports(ports, survey);
  const failed = new Map<string, string>();
  let after = '';
  for (let goesOn = pass.goesOn(); goesOn;) {
    const { sent, waiting, next } = sendReports(ports, { limit: CLIENTS_A_STEP, after });
    if (sent.length > 0) pass.forget();
    for (const { client, reason } of waiting) failed.set(client, reason);
    after = next;
    goesOn = next !== '' && pass.goesOn();
  }
  for (const { client } of unreachable) failed.delete(client);
  const failures = [...failed].map(([client, reason]) => ({ client, reason }));
  return failures.length === 0 ? '' : mailWords(survey.book.language).notSent(failures);
}

/** Whether reports go to clients without anybody at a page. */
export function isSendingWanted(ports: Pick<Ports, 'store'>, { book }: Survey): boolean {
  return book.settings.autoClose !== 'off' || isSendingAsked(ports);
}
