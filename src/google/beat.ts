import { beat as doWhatIsDue } from '../app/automation/beat';
import { BookInUse } from '../app/locked';
import { failureTold } from './failure-told';
import { googlePorts } from './ports';

/**
 * The clock's entry, every hour, as whoever installed the automation. An account that has withdrawn its permission
 * can do nothing: the pages show that its heartbeat is stale. Where somebody else is at work on the book, the next
 * beat does what this one would have.
 */
export function beat(): void {
  const { FULL } = ScriptApp.AuthMode;
  const status = ScriptApp.getAuthorizationInfo(FULL).getAuthorizationStatus();
  if (status === ScriptApp.AuthorizationStatus.REQUIRED) {
    console.error('the account of the automation has to authorise Carryover again: open any item of its menu');
    return;
  }
  try {
    doWhatIsDue(googlePorts(), (thrown) => failureTold(thrown).message);
  } catch (thrown) {
    if (!(thrown instanceof BookInUse)) throw thrown;
    console.error(thrown.message);
  }
}
