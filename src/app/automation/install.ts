import { automationWords } from '../../words/automation';
import type { AutomationResult } from '../functions';
import { whileLocked } from '../locked';
import type { Ports } from '../ports';
import { isOfThisBook, readRecord, writeRecord } from './record';
import { readAutomation } from './state';

/**
 * Makes whoever asks the delivery account, and sets its heartbeat going; refused where another account is that
 * already, for two heartbeats would do everything twice.
 */
export function installAutomation(ports: Ports): AutomationResult {
  return installed(ports, (other) => automationWords(ports.people.language()).othersAccount(other));
}

/**
 * The same, also where another account is named: Google shows nobody the triggers of others, so that account's own
 * heartbeat sees at its next beat that it is not wanted any more, and ends itself.
 */
export function takeOverAutomation(ports: Ports): AutomationResult {
  return installed(ports, () => '');
}

function installed(ports: Ports, refuseOther: (account: string) => string): AutomationResult {
  const { lock, people, tables, heartbeat, clock } = ports;
  const refusal = whileLocked(lock, () => {
    const me = people.current();
    if (me === '') return automationWords(people.language()).unknownAccount;
    const record = readRecord(ports);
    const standing = record !== null && isOfThisBook(ports, record) ? record : null;
    const other = standing !== null && standing.account !== me ? refuseOther(standing.account) : '';
    if (other !== '') return other;
    // Where Google lets no more triggers be made, nothing has changed yet.
    heartbeat.set();
    const begun = { account: me, book: tables.id(), beatSeconds: clock.seconds(), lastBeat: null, trouble: '' };
    writeRecord(ports, standing?.account === me ? standing : begun);
    return '';
  });
  return { refusal, state: readAutomation(ports) };
}

/** Ends the automation, whoever installed it: a heartbeat of another account ends at its next beat. */
export function stopAutomation(ports: Ports): AutomationResult {
  whileLocked(ports.lock, () => {
    writeRecord(ports, null);
    ports.heartbeat.clear();
  });
  return { refusal: '', state: readAutomation(ports) };
}
