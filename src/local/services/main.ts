import { dateOn } from './context/clock';
import { consoleOn } from './context/console';
import { constant, serviceStubs } from './context/stubs';
import type { Given } from './given';

const SERVICES = ['LockService', 'PropertiesService', 'ScriptApp', 'Session', 'UrlFetchApp', 'Utilities'] as const;

// Evaluated in the empty context of an execution, before the program: puts Google's services there.
const scope = globalThis as unknown as Record<string, unknown>;
const { seam, now } = scope['carryoverGiven'] as Given;
delete scope['carryoverGiven'];

if (now !== null) scope['Date'] = dateOn(() => now);
const service = serviceStubs(seam);
for (const name of SERVICES) scope[name] = service(name);
const protectionTypes = ['RANGE', 'SHEET'].map(
  (name) => [name, constant('SpreadsheetApp.ProtectionType', name)] as const,
);
scope['SpreadsheetApp'] = service('SpreadsheetApp', { ProtectionType: Object.fromEntries(protectionTypes) });
scope['console'] = consoleOn(service('console') as Parameters<typeof consoleOn>[0]);
