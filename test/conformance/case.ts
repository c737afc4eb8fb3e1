/** One recorded behaviour of Apps Script. Runs at Google as it is, and outside. */
export interface Case {
  readonly name: string;
  /** Where it is recorded: what was seen live, what Google's pages say. */
  readonly source: string;
  readonly run: (bench: Bench) => void;
}

export interface Bench {
  /** A new sheet, 1000 rows by 26 columns, in a spreadsheet in en_US and Europe/Riga. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Compares by content: arrays and objects as JSON. */
  readonly equal: (actual: unknown, expected: unknown) => void;
  /** The act must throw an `Exception` with this text. */
  readonly throws: (act: () => unknown, message: string) => void;
}
