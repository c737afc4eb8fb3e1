import type { AnsweredCall } from '../../execution/task';

/**
 * How long single calls take at Google, as far as people measured and published it; none of it is ours. A small call
 * that reaches the spreadsheet: 20 … 160 ms, here the middle. Large blocks are read at up to 0.03 ms a cell. 4,000 cells
 * are written in 50 ms where they are buffered, and in 610 ms with the flush that follows (Stack Overflow 29263774;
 * googleappsscript.blogspot.com, June 2010). A property is read in 30 ms and written in 62 (ziritione.org, “Apps Script
 * performance”). A request to Drive: 0.3 … 1 s where it shares a file, 1 … 3 s where it makes a document; those of one
 * `fetchAll` run at once. Other requests to Google's interfaces: 90 … 300 ms. What it costs to load the script nobody
 * knows: it is left out.
 */
const MILLISECONDS = {
  call: 90,
  readCell: 0.03,
  bufferedCell: 0.0125,
  writtenCell: 0.14,
  readProperty: 30,
  writeProperty: 62,
  fetch: 1000,
  mail: 200,
} as const;

/** Writes of these wait until something is read, flushed, or over. */
const SPREADSHEET = /^SpreadsheetApp(\.(Spreadsheet|Sheet|Range|Protection))?$/;
const WRITES = /^(set|clear|insert|delete|protect|add|remove)/;
/** What a script knows of a sheet or range that it holds, without asking again. */
const KNOWN =
  /^(getName|getId|getSheetId|getRange|getRow|getColumn|getNumRows|getNumColumns|getA1Notation|getSheet|getUi|new\w+|activate)$/;

/** Adds up what the calls of one execution would have taken. */
export class Latency {
  private milliseconds = 0;
  private waited = 0;
  private buffered = 0;

  add({ service, method, cells, waitedMilliseconds }: AnsweredCall): void {
    this.waited = waitedMilliseconds;
    if (SPREADSHEET.test(service)) this.addToSpreadsheet(method, cells);
    else this.milliseconds += elsewhere(service, method);
  }

  /** In milliseconds; what is still buffered is written at the end. */
  get total(): number {
    return this.milliseconds + this.waited + this.buffered * MILLISECONDS.writtenCell;
  }

  private addToSpreadsheet(method: string, cells: number): void {
    if (KNOWN.test(method)) return;
    if (WRITES.test(method)) {
      this.milliseconds += cells * MILLISECONDS.bufferedCell;
      this.buffered += Math.max(cells, 1);
      return;
    }
    this.milliseconds += MILLISECONDS.call + this.buffered * MILLISECONDS.writtenCell;
    this.milliseconds += cells * MILLISECONDS.readCell;
    this.buffered = 0;
  }
}

function elsewhere(service: string, method: string): number {
  switch (service) {
    case 'PropertiesService.Properties':
      return method.startsWith('get') ? MILLISECONDS.readProperty : MILLISECONDS.writeProperty;
    case 'UrlFetchApp':
      return MILLISECONDS.fetch;
    case 'MailApp':
      return method === 'sendEmail' ? MILLISECONDS.mail : MILLISECONDS.call;
    case 'LockService.Lock':
      return method === 'hasLock' ? 0 : MILLISECONDS.call;
    case 'ScriptApp':
    case 'ScriptApp.ClockTriggerBuilder':
    case 'Session':
      return MILLISECONDS.call;
    default:
      return 0;
  }
}
