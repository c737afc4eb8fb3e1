import { runInThread } from '../../../src/local/execution/in-thread';
import { hostOver, taskOf } from './programs';

describe('what the program shows', () => {
  it('is a menu with menus in it, and one of the same name takes its place', () => {
    const host = hostOver();
    runInThread(taskOf("SpreadsheetApp.getUi().createMenu('Hours').addItem('Old', 'old').addToUi();"), host);
    runInThread(
      taskOf(`const ui = SpreadsheetApp.getUi();
        const more = ui.createMenu('More').addItem('Reopen', 'reopenMonth');
        ui.createMenu('Hours').addItem('Close', 'closeMonth').addSeparator().addSubMenu(more).addToUi();
        ui.createAddonMenu().addToUi();`),
      host,
    );
    const more = { caption: 'More', entries: [{ kind: 'item', caption: 'Reopen', functionName: 'reopenMonth' }] };
    const close = { kind: 'item', caption: 'Close', functionName: 'closeMonth' };
    expect(host.screen.menus).toEqual([
      { caption: 'Hours', entries: [close, { kind: 'separator' }, { kind: 'menu', menu: more }] },
      { caption: null, entries: [] },
    ]);
  });

  it('are pages by their files, with the size that they were given', () => {
    const host = hostOver();
    const body = `const ui = SpreadsheetApp.getUi();
      const page = () => HtmlService.createHtmlOutputFromFile('Conformance');
      ui.showSidebar(page().setTitle('Balances').setWidth(900));
      ui.showModalDialog(page().setWidth(400).setHeight(300), 'Close a month');
      ui.showModelessDialog(page(), 'Terms');`;
    runInThread(taskOf(body), host);
    const name = 'Conformance';
    expect(host.screen.pages).toEqual([
      { name, title: 'Balances', kind: 'sidebar', width: null, height: null },
      { name, title: 'Close a month', kind: 'modal', width: 400, height: 300 },
      { name, title: 'Terms', kind: 'modeless', width: null, height: null },
    ]);
  });

  it('is what a page without a file holds', () => {
    const host = hostOver();
    runInThread(
      taskOf(`SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>No</p>'), 'Why');`),
      host,
    );
    const size = { width: null, height: null };
    expect(host.screen.pages).toEqual([{ name: '', html: '<p>No</p>', title: 'Why', kind: 'modal', ...size }]);
  });

  it.each(['../pages/Conformance', '/etc/hosts', ''])('is no file outside the project: %j', (name) => {
    const body = `try { HtmlService.createHtmlOutputFromFile(given); } catch (error) { return error.message; }`;
    expect(runInThread(taskOf(body, name), hostOver())).toBe(`No HTML file named ${name} was found.`);
  });

  it('is the range that it selects, and what it says in passing', () => {
    const host = hostOver();
    const body = `const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      spreadsheet.setActiveSheet(spreadsheet.getSheetByName('Log')).getRange(2, 3, 4, 1).activate();
      spreadsheet.toast('September is closed', 'Carryover', 10);
      spreadsheet.toast('done');`;
    runInThread(taskOf(body), host);
    expect(host.screen.selection).toEqual({ sheet: 'Log', area: { row: 2, column: 3, rows: 4, columns: 1 } });
    expect(host.screen.toasts).toEqual([
      { message: 'September is closed', title: 'Carryover', seconds: 10 },
      { message: 'done', title: '', seconds: 5 },
    ]);
  });
});
