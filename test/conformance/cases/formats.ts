import type { Case } from '../case';

export const formatCases: readonly Case[] = [
  {
    name: 'number formats come back as they were set',
    source: 'gas-fakes, testsheets.js:2128',
    run: ({ sheet, equal }) => {
      const range = sheet.getRange(1, 1, 1, 2).setNumberFormat('#,##0.00');
      equal(range.getNumberFormats(), [['#,##0.00', '#,##0.00']]);
    },
  },
  {
    name: 'the general format reads 0.###############',
    source: 'gas-fakes, testsheets.js:2134',
    run: ({ sheet, equal }) => {
      equal(sheet.getRange(1, 1).setNumberFormat('general').getNumberFormats(), [['0.###############']]);
    },
  },
  {
    name: 'display values are what the format shows',
    source: 'reference, Range.getDisplayValues',
    run: ({ sheet, equal }) => {
      const shown = (format: string, value: number): string | undefined =>
        sheet
          .getRange(1, 1)
          .setNumberFormat(format)
          .setValues([[value]])
          .getDisplayValues()[0]?.[0];
      equal(shown('0.00', 1.005e2), '100.50');
      equal(shown('#,##0', 1234567), '1,234,567');
      equal(shown('0%', 0.755), '76%');
      equal(shown('yyyy-mm-dd', 46326), '2026-10-31');
      equal(shown('[h]:mm', 25.5 / 24), '25:30');
      equal(shown('h:mm', 0.0625), '1:30');
    },
  },
];
