import type { Case } from '../case';

export const conditionalFormatCases: readonly Case[] = [
  {
    name: 'conditional formats are replaced as a whole, in their order',
    source: 'gas-fakes, testconditionalformat.js:39',
    run: ({ sheet, equal }) => {
      const over = SpreadsheetApp.newConditionalFormatRule()
        .whenNumberGreaterThanOrEqualTo(0.8)
        .setBackground('#fce8e6')
        .setFontColor('#a50e0e')
        .setBold(true)
        .setRanges([sheet.getRange(2, 3, 9, 1), sheet.getRange(2, 5)])
        .build();
      const under = SpreadsheetApp.newConditionalFormatRule()
        .whenNumberLessThan(0)
        .setFontColor('#a50e0e')
        .setRanges([sheet.getRange(2, 4, 9, 1)])
        .build();
      const places = (): string[][] =>
        sheet.getConditionalFormatRules().map((rule) => rule.getRanges().map((range) => range.getA1Notation()));
      sheet.setConditionalFormatRules([over, under]);
      equal(places(), [['C2:C10', 'E2'], ['D2:D10']]);
      sheet.setConditionalFormatRules([under]);
      equal(places(), [['D2:D10']]);
      sheet.setConditionalFormatRules([]);
      equal(places(), []);
    },
  },
  {
    name: 'a conditional format of a formula follows the rows that it stands in',
    source: 'reference, ConditionalFormatRuleBuilder.whenFormulaSatisfied; as seen in sheets',
    run: ({ sheet, equal }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=$C2>1')
        .setBackground('#fce8e6')
        .setRanges([sheet.getRange(2, 1, 9, 3)])
        .build();
      sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
      sheet.insertRowsAfter(1, 2);
      const [moved] = sheet.getConditionalFormatRules();
      equal(
        moved?.getRanges().map((range) => range.getA1Notation()),
        ['A4:C12'],
      );
    },
  },
];
