import type { Ports } from '../app/ports';
import { builtInTemplates } from './built-in-templates';
import { zoneClock } from './clock';
import { driveFiles } from './drive';
import { bookDrive } from './drive-folders';
import { executionLog } from './execution-log';
import { hourlyHeartbeat } from './heartbeat';
import { uuids } from './ids';
import { documentLock } from './lock';
import { accountMailer } from './mailer';
import { driveOfficeFiles } from './office-files';
import { sessionPeople } from './people';
import { sheetScreen } from './screen';
import { documentStore } from './store';
import { sheetTables } from './tables';

/** The ports on the spreadsheet that the script belongs to. */
export function googlePorts(): Ports {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tables = sheetTables(spreadsheet);
  const book = { id: spreadsheet.getId(), name: () => spreadsheet.getName() };
  const drive = bookDrive(book);
  return {
    tables,
    files: driveFiles(book, drive),
    templates: builtInTemplates,
    lock: documentLock(),
    clock: zoneClock(tables.zone()),
    people: sessionPeople,
    ids: uuids,
    store: documentStore,
    mailer: accountMailer,
    heartbeat: hourlyHeartbeat,
    screen: sheetScreen(spreadsheet),
    officeFiles: driveOfficeFiles(drive),
    log: executionLog,
  };
}
