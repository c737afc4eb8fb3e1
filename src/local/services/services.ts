import { DataValidationBuilder } from './data-validation';
import { formatDate } from './format-date';
import type { Host } from './host';
import { Lock } from './lock';
import type { Implementation, ServicePath } from './methods';
import { Properties } from './properties';
import { Spreadsheet } from './spreadsheet';
import { UrlFetchApp } from './url-fetch';

type GlobalService = Exclude<ServicePath, `${string}.${string}`>;

/** Google's services for one execution, as the host answers for them. */
export function servicesOn(
  host: Host,
  execution: object,
  patient: boolean,
): { readonly [Service in GlobalService]: Implementation<Service> } {
  const user = { path: 'Session.User', getEmail: () => host.user.email } as const;
  return {
    SpreadsheetApp: {
      flush: () => undefined,
      getActiveSpreadsheet: () => new Spreadsheet(host.book),
      newDataValidation: () => new DataValidationBuilder(),
    },
    LockService: { getDocumentLock: () => new Lock(host.lock, execution, patient) },
    PropertiesService: { getDocumentProperties: () => new Properties(host.properties) },
    ScriptApp: { getOAuthToken: () => 'no-token-outside-google' },
    Session: {
      getActiveUser: () => user,
      getEffectiveUser: () => user,
      getActiveUserLocale: () => host.user.locale,
    },
    UrlFetchApp: new UrlFetchApp(host),
    Utilities: { formatDate, getUuid: () => host.uuid() },
    console: {
      log: (line: string) => host.log('log', line),
      warn: (line: string) => host.log('warn', line),
      error: (line: string) => host.log('error', line),
    },
  };
}
