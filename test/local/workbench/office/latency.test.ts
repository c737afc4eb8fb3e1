import type { AnsweredCall } from '../../../../src/local/execution/task';
import { Latency } from '../../../../src/local/workbench/office/latency';

/** `Range.getValues 1000`: a call of the spreadsheet's, with how many cells it took or gave. */
function millisecondsOf(...calls: readonly string[]): number {
  const latency = new Latency();
  for (const call of calls) latency.add(answered(call));
  return latency.total;
}

function answered(call: string): AnsweredCall {
  const [name = '', cells = '0'] = call.split(' ');
  const dot = name.lastIndexOf('.');
  return { service: name.slice(0, dot), method: name.slice(dot + 1), cells: Number(cells), waitedMilliseconds: 0 };
}

describe('what an execution would have taken at Google', () => {
  it.each<[string, readonly string[], number]>([
    ['a small call', ['SpreadsheetApp.Sheet.getLastRow'], 90],
    ['a large block that is read', ['SpreadsheetApp.Range.getValues 120000'], 90 + 3600],
    [
      '4,000 cells that are written and flushed',
      ['SpreadsheetApp.Range.setValues 4000', 'SpreadsheetApp.flush'],
      50 + 560 + 90,
    ],
    ['4,000 cells that are written at its end', ['SpreadsheetApp.Range.setValues 4000'], 50 + 560],
    ['a property that is read', ['PropertiesService.Properties.getProperty'], 30],
    ['a property that is written', ['PropertiesService.Properties.setProperty'], 62],
    ['ranges that are only named', ['SpreadsheetApp.Sheet.getRange', 'SpreadsheetApp.Range.getRow'], 0],
    ['what does not leave the script', ['Utilities.formatDate', 'console.log', 'HtmlService.createHtmlOutput'], 0],
    ['requests to the web', ['UrlFetchApp.fetchAll', 'UrlFetchApp.HTTPResponse.getContentText'], 1000],
  ])('counts %s', (_, calls, milliseconds) => {
    expect(millisecondsOf(...calls)).toBeCloseTo(milliseconds);
  });

  it('is more where reading and writing take turns than where they do not', () => {
    const [read, write] = ['SpreadsheetApp.Range.getValues 10', 'SpreadsheetApp.Range.setValues 10'];
    expect(millisecondsOf(read, write, read, write)).toBeGreaterThan(millisecondsOf(read, write, write));
  });

  it('counts what it slept', () => {
    const latency = new Latency();
    latency.add({ ...answered('Utilities.sleep'), waitedMilliseconds: 1500 });
    expect(latency.total).toBe(1500);
  });
});
