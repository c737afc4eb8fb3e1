import { runInThread } from '../../../src/local/execution/in-thread';
import { runInWorker } from '../../../src/local/execution/in-worker';
import type { Answer, Question } from '../../../src/local/services/question';
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

describe('what the program asks', () => {
  /** Answers the same to everything, and what it was asked. */
  function answering(answer: Answer) {
    const asked: Question[] = [];
    const ask = (question: Question) => {
      asked.push(question);
      return Promise.resolve(answer);
    };
    return { host: { ...hostOver(), ask }, asked };
  }

  it('is a message with buttons, and the one that was chosen is answered', async () => {
    const { host, asked } = answering({ button: 'NO', text: '' });
    const body = `const ui = SpreadsheetApp.getUi();
      const chosen = [
        ui.alert('Done.'),
        ui.alert('Go on?', ui.ButtonSet.YES_NO),
        ui.alert('October', 'Close it?', ui.ButtonSet.YES_NO_CANCEL),
      ];
      return JSON.stringify([chosen.map(String), chosen.map((button) => button === ui.Button.NO)]);`;
    expect(JSON.parse(await runInWorker(taskOf(body), host))).toEqual([
      ['NO', 'NO', 'NO'],
      [true, true, true],
    ]);
    expect(asked).toEqual([
      { title: '', message: 'Done.', buttons: ['OK'], asksText: false },
      { title: '', message: 'Go on?', buttons: ['YES', 'NO'], asksText: false },
      { title: 'October', message: 'Close it?', buttons: ['YES', 'NO', 'CANCEL'], asksText: false },
    ]);
  });

  it('is a text, with the button by which it came', async () => {
    const { host, asked } = answering({ button: 'OK', text: 'Anna' });
    const body = `const ui = SpreadsheetApp.getUi();
      const response = ui.prompt('Name', 'Who are you?', ui.ButtonSet.OK_CANCEL);
      return response.getResponseText() + (response.getSelectedButton() === ui.Button.OK);`;
    expect(await runInWorker(taskOf(body), host)).toBe('Annatrue');
    expect(asked).toEqual([{ title: 'Name', message: 'Who are you?', buttons: ['OK', 'CANCEL'], asksText: true }]);
  });

  it.each([
    ['ui.alert()', /don't match the method signature for Base.Ui.alert/],
    [`ui.alert('a', 'b')`, /\(String,String\) don't match the method signature for Base.Ui.alert/],
    [`ui.prompt('a', ui.Button.OK)`, /don't match the method signature for Base.Ui.prompt/],
  ])('is refused where Google would: %s', (call, fault) => {
    const body = `const ui = SpreadsheetApp.getUi(); try { ${call}; } catch (error) { return error.message; }`;
    expect(runInThread(taskOf(body), answering({ button: 'OK', text: '' }).host)).toMatch(fault);
  });

  it('is refused where nobody looks', () => {
    const body = `try { SpreadsheetApp.getUi().alert('Anybody?'); } catch (error) { return String(error); }`;
    expect(runInThread(taskOf(body), hostOver())).toBe(
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});
