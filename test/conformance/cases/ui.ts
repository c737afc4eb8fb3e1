import type { Case } from '../case';

export const uiCases: readonly Case[] = [
  {
    name: 'a menu is built by chained calls, with menus in it',
    source: 'reference, Base.Menu',
    run: () => {
      const ui = SpreadsheetApp.getUi();
      const inner = ui.createMenu('More').addItem('Close', 'closeMonth');
      ui.createMenu('Conformance').addItem('Check', 'checkBook').addSeparator().addSubMenu(inner).addToUi();
      ui.createAddonMenu().addItem('Check', 'checkBook').addToUi();
    },
  },
  {
    name: 'a page is made from a file of the project, and one that is not there is named',
    source: 'guides/html; message reported',
    run: ({ equal, throws }) => {
      const page = HtmlService.createHtmlOutputFromFile('Conformance');
      equal(page.setTitle('Carryover').setWidth(400).setHeight(300) === page, true);
      throws(() => HtmlService.createHtmlOutputFromFile('Nothing'), 'No HTML file named Nothing was found.');
    },
  },
  {
    name: 'a file of the project is read as the text that it is',
    source: 'reference, HtmlTemplate.getRawContent',
    run: ({ equal, throws }) => {
      equal(HtmlService.createTemplateFromFile('Conformance').getRawContent().trim().slice(0, 15), '<!doctype html>');
      throws(() => HtmlService.createTemplateFromFile('Nothing'), 'No HTML file named Nothing was found.');
    },
  },
  {
    name: 'a text is evaluated as a program that sees nothing of the one around it',
    source: 'reference, HtmlTemplate.getCode',
    run: ({ equal }) => {
      const evaluate: (text: string) => unknown = eval;
      equal(evaluate('(function(){var inner=2;return inner*21})()'), 42);
      equal(evaluate('typeof equal'), 'undefined');
    },
  },
  {
    name: 'a page is made from a text',
    source: 'reference, HtmlService.createHtmlOutput',
    run: ({ equal }) => {
      const page = HtmlService.createHtmlOutput('<p>Nothing was closed.</p>');
      equal(page.setWidth(400).setHeight(300) === page, true);
    },
  },
  {
    name: 'sidebars and dialogs do not wait for the person',
    source: 'guides/dialogs',
    run: () => {
      const ui = SpreadsheetApp.getUi();
      const page = HtmlService.createHtmlOutputFromFile('Conformance');
      ui.showSidebar(page);
      ui.showModelessDialog(page, 'Conformance');
      ui.showModalDialog(page, 'Conformance');
    },
  },
  {
    name: 'sheets and ranges are selected, and say so by themselves',
    source: 'reference, Spreadsheet.setActiveSheet, Range.activate',
    run: ({ sheet, equal }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      equal(spreadsheet.setActiveSheet(sheet).getName(), sheet.getName());
      equal(sheet.getRange(3, 2).activate().getA1Notation(), 'B3');
      equal(spreadsheet.setActiveRange(sheet.getRange(4, 2, 2, 2)).getA1Notation(), 'B4:C5');
      spreadsheet.toast('closed', 'Conformance', 2);
      spreadsheet.toast('closed');
    },
  },
];
