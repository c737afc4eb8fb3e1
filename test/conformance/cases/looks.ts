import type { Case } from '../case';

/** How sheets look, and what can be asked of it. */
export const lookCases: readonly Case[] = [
  {
    name: 'a condition says what it compares with: the number, or the formula with its sign',
    source: 'reference, ConditionalFormatRule.getBooleanCondition, BooleanCondition.getCriteriaValues',
    run: ({ sheet, equal }) => {
      const builder = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange(2, 1, 9, 1)]);
      sheet.setConditionalFormatRules([
        builder().whenNumberGreaterThanOrEqualTo(0.8).setBackground('#fef7e0').build(),
        builder().whenFormulaSatisfied('=$A2<0').setBackground('#fce8e6').build(),
      ]);
      equal(
        sheet.getConditionalFormatRules().map((rule) => rule.getBooleanCondition()?.getCriteriaValues()),
        [[0.8], ['=$A2<0']],
      );
    },
  },
  {
    name: 'validations are read cell by cell, null where there is none',
    source: 'reference, Range.getDataValidations',
    run: ({ sheet, equal }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No']).build();
      sheet.getRange(1, 2).setDataValidation(rule);
      const found = sheet.getRange(1, 1, 1, 2).getDataValidations();
      equal(
        found.map((row) => row.map((one) => one !== null)),
        [[false, true]],
      );
    },
  },
  {
    name: 'frozen rows are those that were set, none on a new sheet',
    source: 'reference, Sheet.getFrozenRows',
    run: ({ sheet, equal }) => {
      equal(sheet.getFrozenRows(), 0);
      sheet.setFrozenRows(1);
      equal(sheet.getFrozenRows(), 1);
    },
  },
  {
    name: 'number formats are set cell by cell',
    source: 'reference, Range.setNumberFormats',
    run: ({ sheet, equal }) => {
      const range = sheet.getRange(1, 1, 2, 2);
      range.setNumberFormats([
        ['0.00', '@'],
        ['@', '0%'],
      ]);
      equal(range.getNumberFormats(), [
        ['0.00', '@'],
        ['@', '0%'],
      ]);
    },
  },
  {
    name: 'borders, alignments, wrapping, type size and heights leave what stands in the cells alone',
    source: 'reference, Range.setBorder, setFontSize, setHorizontalAlignment, setVerticalAlignment, setWrap; Sheet',
    run: ({ sheet, equal }) => {
      const range = sheet.getRange(1, 1, 1, 2).setValues([['Hours', 7.5]]);
      range
        .setBorder(true, null, true, null, null, null)
        .setFontSize(14)
        .setHorizontalAlignment('right')
        .setVerticalAlignment('middle')
        .setWrap(true);
      sheet.setRowHeights(1, 2, 32);
      sheet.setHiddenGridlines(true);
      equal(range.getValues(), [['Hours', 7.5]]);
    },
  },
  {
    name: 'whoever may edit the spreadsheet is among its editors',
    source: 'reference, Spreadsheet.getEditors',
    run: ({ equal }) => {
      const me = Session.getEffectiveUser().getEmail();
      const editors = SpreadsheetApp.getActiveSpreadsheet()
        .getEditors()
        .map((editor) => editor.getEmail());
      equal(editors.includes(me), true);
    },
  },
];
