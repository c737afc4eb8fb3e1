import type { Heartbeat } from '../app/ports';

/** The public function that the clock calls. */
const HANDLER = 'beat';

/** The hourly trigger of the account that runs the script: of others' triggers Google says nothing. */
export const hourlyHeartbeat: Heartbeat = {
  isSet: () => triggers().length > 0,
  set: () => {
    if (triggers().length === 0) ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create();
  },
  clear: () => {
    triggers().forEach((trigger) => {
      ScriptApp.deleteTrigger(trigger);
    });
  },
};

function triggers(): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
}
