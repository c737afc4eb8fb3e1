import { Blob } from './blob';
import type { Execution } from './execution';
import { formatDate } from './format-date';
import { HtmlService } from './html';
import { Lock } from './lock';
import { MailApp } from './mail';
import type { Implementation, ServicePath } from './methods';
import { Properties } from './properties';
import { ScriptApp } from './script-app';
import { Session } from './session';
import { SpreadsheetApp } from './spreadsheet-app';
import { UrlFetchApp } from './url-fetch';

type GlobalService = Exclude<ServicePath, `${string}.${string}`>;

/** Google's services for one execution, as the host answers for them. */
export function servicesOn(execution: Execution): { readonly [Service in GlobalService]: Implementation<Service> } {
  const { host } = execution;
  return {
    SpreadsheetApp: new SpreadsheetApp(execution),
    HtmlService: new HtmlService(execution.pages),
    LockService: { getDocumentLock: () => new Lock(host.lock, execution, execution.patient) },
    MailApp: new MailApp(host),
    PropertiesService: { getDocumentProperties: () => new Properties(host.properties) },
    ScriptApp: new ScriptApp(host),
    Session: new Session(execution),
    UrlFetchApp: new UrlFetchApp(host),
    Utilities: {
      formatDate,
      getUuid: () => host.uuid(),
      newBlob: (_data: unknown, _type: string | null, name: string | null) => new Blob(name),
    },
    console: {
      log: (line: string) => host.log('log', line),
      warn: (line: string) => host.log('warn', line),
      error: (line: string) => host.log('error', line),
    },
  };
}
