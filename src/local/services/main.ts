import { dateOn } from './context/clock';
import { consoleOn } from './context/console';
import { enumeration, serviceStubs } from './context/stubs';
import type { Given } from './given';
import { BUTTONS, BUTTON_SETS } from './question';

const SERVICES = [
  'HtmlService',
  'LockService',
  'MailApp',
  'PropertiesService',
  'Session',
  'UrlFetchApp',
  'Utilities',
] as const;

// Evaluated in the empty context of an execution, before the program: puts Google's services there.
const scope = globalThis as unknown as Record<string, unknown>;
const { seam, now, event } = scope['carryoverGiven'] as Given;
delete scope['carryoverGiven'];

const { service, received, later } = serviceStubs(seam, {
  'Base.Ui': {
    Button: enumeration('Base.Button', BUTTONS),
    ButtonSet: enumeration('Base.ButtonSet', Object.keys(BUTTON_SETS)),
  },
});
const { now: runningNow } = Date;
scope['Date'] = dateOn(() => (now ?? runningNow()) + later());
for (const name of SERVICES) scope[name] = service(name);
scope['ScriptApp'] = service('ScriptApp', {
  AuthMode: enumeration('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']),
  AuthorizationStatus: enumeration('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']),
});
scope['SpreadsheetApp'] = service('SpreadsheetApp', {
  ProtectionType: enumeration('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']),
});
scope['console'] = consoleOn(service('console') as Parameters<typeof consoleOn>[0]);
if (event !== null) scope['carryoverEvent'] = received(event);
