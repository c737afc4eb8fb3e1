import { isFiled } from '../deliver';
import type { AutomationState } from '../functions';
import { checkLedger } from '../ledger-check';
import { loadFrame, loadLedger } from '../load';
import type { Ports } from '../ports';
import { isOfThisBook, readRecord } from './record';

/** A heartbeat beats every hour: after so many seconds without a beat something is in its way. */
const STALE_SECONDS = 3 * 3600;

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
    isStale: standing !== null && clock.seconds() - standing.beatSeconds > STALE_SECONDS,
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
