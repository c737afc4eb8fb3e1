import { Blob } from './blob';
import { ServiceException } from './exception';
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

/** Five minutes. */
const LONGEST_SLEEP = 300_000;

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
    UrlFetchApp: new UrlFetchApp(execution),
    Utilities: {
      formatDate,
      getUuid: () => host.uuid(),
      newBlob: (data: unknown, type: string | null = null, name: string | null = null) => new Blob(data, type, name),
      sleep: (milliseconds: number) => {
        if (milliseconds > LONGEST_SLEEP) throw new ServiceException(`Invalid argument: ${milliseconds}`);
        execution.waited.milliseconds += Math.max(milliseconds, 0);
      },
    },
    console: {
      log: (line: string) => host.log('log', line),
      warn: (line: string) => host.log('warn', line),
      error: (line: string) => host.log('error', line),
    },
  };
}
