import { beat as doWhatIsDue } from '../app/automation/beat';
import { googlePorts } from './ports';

/**
 * The clock's entry, every hour, as whoever installed the automation. An account that has withdrawn its permission
 * can do nothing: the pages show that its heartbeat is stale.
 */
export function beat(): void {
  const { FULL } = ScriptApp.AuthMode;
  const status = ScriptApp.getAuthorizationInfo(FULL).getAuthorizationStatus();
  if (status === ScriptApp.AuthorizationStatus.REQUIRED) {
    console.error('the account of the automation has to authorise Carryover again: open any item of its menu');
    return;
  }
  doWhatIsDue(googlePorts());
}
