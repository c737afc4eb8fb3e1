import type { Case } from '../case';

export const protectionCases: readonly Case[] = [
  {
    name: 'protections are listed by what they protect, with their descriptions',
    source: 'gas-fakes, testsheets.js:2912',
    run: ({ sheet, equal }) => {
      sheet.getRange(1, 3, 1000, 1).protect().setDescription('Counted').setWarningOnly(true);
      sheet.protect().setDescription('whole sheet').setWarningOnly(true);
      const described = (type: GoogleAppsScript.Spreadsheet.ProtectionType): string[] =>
        sheet.getProtections(type).map((protection) => protection.getDescription());
      equal(described(SpreadsheetApp.ProtectionType.RANGE), ['Counted']);
      equal(described(SpreadsheetApp.ProtectionType.SHEET), ['whole sheet']);
    },
  },
  {
    name: 'a protection knows the range that it is of',
    source: 'reference, Protection.getRange',
    run: ({ sheet, equal }) => {
      sheet.getRange(1, 3, 1000, 1).protect();
      const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      equal(protection?.getRange().getA1Notation(), 'C1:C1000');
    },
  },
  {
    name: 'a warning does not stop the program',
    source: 'reference, Protection.setWarningOnly',
    run: ({ sheet, equal }) => {
      sheet.protect().setWarningOnly(true);
      equal(
        sheet
          .getRange(1, 1)
          .setValues([[5]])
          .getValues(),
        [[5]],
      );
    },
  },
  {
    name: 'a protection is no warning until it is said to be one, and is gone when it is removed',
    source: 'reference, Protection',
    run: ({ sheet, equal }) => {
      const protection = sheet.getRange(1, 1).protect();
      equal([protection.isWarningOnly(), protection.setWarningOnly(true).isWarningOnly()], [false, true]);
      protection.remove();
      equal(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 0);
    },
  },
  {
    name: 'whoever protects a range cannot leave themselves out',
    source: 'reference, Protection.removeEditors',
    run: ({ sheet, equal }) => {
      const me = Session.getEffectiveUser();
      const protection = sheet.protect().addEditor(me).addEditors([me.getEmail()]);
      protection.removeEditors(protection.getEditors()).removeEditor(me).removeEditor(me.getEmail());
      equal(
        protection.getEditors().map((editor) => editor.getEmail()),
        [me.getEmail()],
      );
      equal(protection.canEdit(), true);
      equal(
        sheet
          .getRange(1, 1)
          .setValues([[5]])
          .getValues(),
        [[5]],
      );
    },
  },
  {
    name: 'a lock is opened to a domain, and closed to it',
    source: 'reference, Protection.setDomainEdit; in a spreadsheet that an organisation owns',
    run: ({ sheet, equal }) => {
      const protection = sheet.protect();
      equal(protection.setDomainEdit(true).canDomainEdit(), true);
      equal(protection.setDomainEdit(false).canDomainEdit(), false);
    },
  },
  {
    name: 'constants have their names',
    source: 'gas-fakes, testenums.js:27',
    run: ({ equal }) => equal(String(SpreadsheetApp.ProtectionType.SHEET), 'SHEET'),
  },
];
