import type { Bench, Case } from './case';
import { cases } from './cases';

/** The sheet of the scratch spreadsheet that says how Apps Script differs from what is recorded. */
const RESULTS = 'Conformance';
const HEADERS = ['Case', 'Recorded in', 'Outcome'];
const AS_RECORDED = 'as recorded';

/** Google ends an execution after six minutes; a case takes some seconds. */
const LIMIT_MILLISECONDS = 270_000;

/** The menu of the scratch spreadsheet. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createMenu('Carryover conformance').addItem('Run all', 'runAll').addToUi();
}

/**
 * Runs the cases that have no outcome yet in the sheet of results, each on a sheet of its own, which it deletes again;
 * all of them anew where each has one. Where time runs out it says so, and goes on when it is run again. For an empty
 * spreadsheet in en_US and Europe/Riga; whoever runs it gets a message.
 */
export function runAll(): void {
  const began = Date.now();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const setting = `${spreadsheet.getSpreadsheetLocale()} ${spreadsheet.getSpreadsheetTimeZone()}`;
  if (setting !== 'en_US Europe/Riga') {
    spreadsheet.toast(`This is ${setting}. Set locale United States and time zone Europe/Riga: File > Settings.`);
    return;
  }
  const outcomes = resultsIn(spreadsheet);
  const open = outcomes.values().filter((outcome) => outcome === '');
  if (open.length === 0) outcomes.clear();
  cases.forEach(({ name }, index) => {
    if (outcomes.values()[index] !== '' || Date.now() - began > LIMIT_MILLISECONDS) return;
    outcomes.set(index, outcomeOf(name));
  });
  const left = outcomes.values().filter((outcome) => outcome === '').length;
  const differing = outcomes.values().filter((outcome) => outcome !== '' && outcome !== AS_RECORDED).length;
  const summary = `${cases.length - left - differing} as recorded, ${differing} not, ${left} left`;
  spreadsheet.toast(left === 0 ? summary : `${summary}: run all again.`, RESULTS, -1);
}

interface Outcomes {
  /** A text for each case, '' where it has not been run. */
  values(): readonly string[];
  set(index: number, outcome: string): void;
  clear(): void;
}

/** The outcomes as they stand in the sheet of results, which is made, or made anew where it is of other cases. */
function resultsIn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Outcomes {
  const sheet = spreadsheet.getSheetByName(RESULTS) ?? spreadsheet.insertSheet(RESULTS, 0);
  const table = sheet.getRange(1, 1, cases.length + 1, HEADERS.length).setNumberFormat('@');
  const wanted = [HEADERS, ...cases.map(({ name, source }) => [name, source, ''])];
  const heads = (rows: readonly (readonly unknown[])[]) =>
    JSON.stringify(rows.map(([name, source]) => [plain(name), source]));
  const stands: unknown[][] = table.getValues();
  const isKnown = heads(stands) === heads(wanted);
  if (!isKnown) table.setValues(wanted);
  const values = isKnown ? stands.slice(1).map((row) => String(row[2])) : cases.map(() => '');
  return {
    values: () => values,
    set: (index, outcome) => {
      values[index] = outcome;
      sheet.getRange(index + 2, HEADERS.length).setValues([[outcome]]);
      SpreadsheetApp.flush();
    },
    clear: () => {
      values.fill('');
      table.setValues(wanted);
    },
  };
}

/** A text without the apostrophes in front, which a cell may or may not keep. */
function plain(text: unknown): string {
  return String(text).replace(/^'+/, '');
}

/** What came of a case, in words; that it threw is an outcome, too. */
function outcomeOf(name: string): string {
  try {
    return runCase(name) || AS_RECORDED;
  } catch (thrown) {
    return `threw ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`;
  }
}

/** Runs one case on a new sheet. Returns what was otherwise than recorded, '' where nothing was. */
export function runCase(name: string): string {
  const found = cases.find((candidate) => candidate.name === name);
  if (found === undefined) return `no case named ${name}`;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const before = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
  try {
    return differences(found, spreadsheet.insertSheet(Utilities.getUuid())).join('; ');
  } finally {
    const made = spreadsheet.getSheets().filter((sheet) => !before.has(sheet.getSheetId()));
    made.forEach((sheet) => spreadsheet.deleteSheet(sheet));
  }
}

function differences(one: Case, sheet: Bench['sheet']): readonly string[] {
  const found: string[] = [];
  const equal = (actual: unknown, expected: unknown): void => {
    const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (is !== should) found.push(`${is} instead of ${should}`);
  };
  const throws = (act: () => unknown, message: string): void => {
    try {
      act();
    } catch (thrown) {
      equal(thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown), `Exception: ${message}`);
      return;
    }
    found.push(`nothing was thrown instead of ${message}`);
  };
  one.run({ sheet, equal, throws });
  return found;
}
