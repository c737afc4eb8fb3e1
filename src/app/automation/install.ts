import { automationWords } from '../../words/automation';
import type { AutomationResult } from '../functions';
import { whileLocked } from '../locked';
import type { Ports } from '../ports';
import { forgetNotices, forgetWaiting } from './notices';
import { isOfThisBook, isStale, readRecord, writeRecord, type AutomationRecord } from './record';
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
  const refusal = whileLocked(ports.lock, () => {
    const me = ports.people.current();
    if (me === '') return automationWords(ports.people.language()).unknownAccount;
    const record = readRecord(ports);
    const standing = record !== null && isOfThisBook(ports, record) ? record : null;
    const other = standing !== null && standing.account !== me ? refuseOther(standing.account) : '';
    if (other !== '') return other;
    begin(ports, me, standing);
    // What a copy brought along of its parent is nothing that it has still to tell.
    if (record !== null && standing === null) forgetNotices(ports.store);
    return '';
  });
  return { refusal, state: readAutomation(ports) };
}

/** The trigger comes before the record: where Google lets no more triggers be made, nothing has changed yet. */
function begin(ports: Ports, me: string, standing: AutomationRecord | null): void {
  const { tables, heartbeat, clock } = ports;
  const mine = standing?.account === me ? standing : null;
  if (mine !== null && !isStale(mine, clock.seconds())) {
    heartbeat.set();
    return;
  }
  // A trigger of one's own that does not beat any more is dead, and an add-on may have no second one beside it.
  if (mine !== null) heartbeat.clear();
  heartbeat.set();
  const fresh = { version: 1, account: me, book: tables.id(), lastBeat: null, trouble: '' } as const;
  writeRecord(ports, { ...fresh, ...mine, beatSeconds: clock.seconds() });
}

/** Ends the automation, whoever installed it: a heartbeat of another account ends at its next beat. */
export function stopAutomation(ports: Ports): AutomationResult {
  whileLocked(ports.lock, () => {
    writeRecord(ports, null);
    forgetWaiting(ports.store);
    ports.heartbeat.clear();
  });
  return { refusal: '', state: readAutomation(ports) };
}
