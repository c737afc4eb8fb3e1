import type { Case } from '../case';

export const triggerCases: readonly Case[] = [
  {
    name: 'a clock trigger is listed with its function until it is deleted',
    source: 'reference, ScriptApp',
    run: ({ equal }) => {
      const made = ScriptApp.newTrigger('runAll').timeBased().everyHours(1).create();
      const found = (): boolean =>
        ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === made.getUniqueId());
      equal([made.getHandlerFunction(), found()], ['runAll', true]);
      ScriptApp.deleteTrigger(made);
      equal(found(), false);
    },
  },
  {
    name: 'a script has 20 triggers of a user and no more',
    source: 'guides/services/quotas; message reported',
    run: ({ throws }) => {
      const make = (): GoogleAppsScript.Script.Trigger =>
        ScriptApp.newTrigger('runAll').timeBased().everyHours(1).create();
      const made = Array.from({ length: 20 - ScriptApp.getProjectTriggers().length }, make);
      throws(
        make,
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
      made.forEach((trigger) => ScriptApp.deleteTrigger(trigger));
    },
  },
  {
    name: 'whoever has granted everything is asked for nothing',
    source: 'reference, AuthorizationInfo',
    run: ({ equal }) => {
      const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
      equal([status === ScriptApp.AuthorizationStatus.NOT_REQUIRED, String(status)], [true, 'NOT_REQUIRED']);
    },
  },
];
