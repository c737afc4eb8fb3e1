import { isFiled } from '../deliver';
import type { AutomationState } from '../functions';
import { checkLedger } from '../ledger-check';
import { loadFrame, loadLedger } from '../load';
import type { Ports } from '../ports';
import { isOfThisBook, isStale, readRecord } from './record';

/** As whom the automation runs, whether it does, and what it is told to do. */
export function readAutomation(ports: Ports): AutomationState {
  const { tables, people, clock } = ports;
  const { settings } = loadFrame(tables);
  const record = readRecord(ports);
  const isCopy = record !== null && !isOfThisBook(ports, record);
  const standing = isCopy ? null : record;
  const statements = checkLedger(loadLedger(tables)).rows.filter((row) => row.status === 'closed');
  return {
    account: standing?.account ?? '',
    isMine: standing !== null && standing.account === people.current(),
    lastBeat: standing?.lastBeat ?? null,
    isStale: standing !== null && isStale(standing, clock.seconds()),
    isCopy,
    settings: {
      autoClose: settings.autoClose,
      day: settings.autoCloseDay,
      hour: settings.autoCloseHour,
      notify: settings.notify.join(', '),
    },
    waitingReports: statements.filter((row) => !isFiled(row)).length,
    trouble: standing?.trouble ?? '',
  };
}
