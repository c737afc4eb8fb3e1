import type { Case } from '../case';

const HOUR_MILLISECONDS = 3_600_000;

export const dateCases: readonly Case[] = [
  {
    name: 'a date cell reads as a Date of midnight in the zone of the spreadsheet',
    source: 'reported: milan-rajic.com',
    run: ({ sheet, equal }) => {
      const [summer, winter] =
        sheet
          .getRange(1, 1, 1, 2)
          .setValues([['2026-08-31', '2026-10-31']])
          .getValues()[0] ?? [];
      equal([summer instanceof Date, winter instanceof Date], [true, true]);
      equal([summer, winter], [new Date('2026-08-30T21:00:00Z'), new Date('2026-10-30T22:00:00Z')]);
    },
  },
  {
    name: 'a Date is written as the day and time that it is in the zone of the spreadsheet',
    source: 'guides/sheets',
    run: ({ sheet, equal }) => {
      const moment = new Date('2026-12-31T22:30:00Z');
      const range = sheet
        .getRange(1, 1)
        .setNumberFormat('yyyy-mm-dd hh:mm')
        .setValues([[moment]]);
      equal(range.getDisplayValues(), [['2027-01-01 00:30']]);
      equal(range.getValues(), [[moment]]);
    },
  },
  {
    name: 'a duration reads as a Date counted from 1899-12-30 00:00 on clocks of the zone',
    source: 'reported: tmdean.blogspot.com, jjnurburg.com/newdate',
    run: ({ sheet, equal }) => {
      const range = sheet
        .getRange(1, 1, 2, 1)
        .setNumberFormat('[h]:mm')
        .setValues([[0.0625], [26 / 24]]);
      // Riga kept 1:36:34 ahead of Greenwich then.
      const start = Date.UTC(1899, 11, 30) - (1 * 3600 + 36 * 60 + 34) * 1000;
      equal(
        range.getValues().map(([value]) => (value instanceof Date ? value.getTime() - start : null)),
        [1.5 * HOUR_MILLISECONDS, 26 * HOUR_MILLISECONDS],
      );
      equal(range.getDisplayValues(), [['1:30'], ['26:00']]);
    },
  },
  {
    name: 'a number reads as a number in any other format',
    source: 'guides/sheets',
    run: ({ sheet, equal }) => {
      const range = sheet
        .getRange(1, 1, 1, 3)
        .setNumberFormat('0.00" days"')
        .setValues([[1, 2, 46000]]);
      equal(range.getValues(), [[1, 2, 46000]]);
    },
  },
  {
    name: 'formatDate takes the letters of SimpleDateFormat and a zone',
    source: 'gas-fakes, testutilities.js:236',
    run: ({ equal }) => {
      const moment = new Date('2026-03-05T22:04:05.006Z');
      const shown = (zone: string, pattern: string): string => Utilities.formatDate(moment, zone, pattern);
      equal(shown('Europe/Riga', "yyyy-MM-dd'T'HH:mm:ss"), '2026-03-06T00:04:05');
      equal(shown('America/New_York', 'EEE, d MMM yyyy'), 'Thu, 5 Mar 2026');
      equal(shown('Etc/GMT', "EEEE d MMMM yy, SSS 'o''clock'"), "Thursday 5 March 26, 006 o'clock");
      equal(
        [shown('Europe/Riga', 'XXX'), shown('Etc/GMT', 'XXX'), shown('Asia/Kolkata', 'Z')],
        ['+02:00', 'Z', '+0530'],
      );
    },
  },
];
