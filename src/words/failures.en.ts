import type { FailureTexts } from './failures';

export const failuresEn: FailureTexts = {
  'bad-request': (detail) => ({
    message: `This request cannot be understood: ${detail}.`,
    fix: 'Reload the spreadsheet and try again: it may run an older version of Carryover.',
  }),
  'book-in-use': () => ({
    message: 'Another run of Carryover is at work on this book.',
    fix: 'Wait until it has ended, then run the command again.',
  }),
  'managers-only': () => ({
    message: 'Only managers may do this: the Staff sheet lists you without the Manager role.',
    fix: 'Ask a manager to do it, or to choose Manager as your Role in the Staff sheet.',
  }),
  'newer-book': () => ({
    message: 'This book was made by a newer Carryover, and this one would spoil what it does not know.',
    fix: 'Reload the spreadsheet; outside Google, update Carryover. Nothing was changed.',
  }),
  'not-authorised': (detail) => ({
    message: `Carryover is not allowed to do this: ${detail}`,
    fix: 'Run any command of the Carryover menu and allow everything that it asks for.',
  }),
  protected: () => ({
    message: 'A sheet or range that has to be written is protected from you.',
    fix: 'Ask the owner of the spreadsheet to let you edit it, or to run the command.',
  }),
  'too-many-triggers': () => ({
    message: 'Google lets your account set no more clocks in this spreadsheet.',
    fix: 'Open Extensions > Apps Script > Triggers, delete those that you do not need, and try again.',
  }),
  'quota-used-up': (detail) => ({
    message: `Google allows no more of this today: ${detail}`,
    fix: 'Run the command again tomorrow; it goes on where it stopped.',
  }),
  'service-busy': (detail) => ({
    message: `Google did not answer in time: ${detail}`,
    fix: 'Run the command again in a minute; it goes on where it stopped.',
  }),
  unexpected: (detail) => ({
    message: `Something went wrong inside Carryover: ${detail}`,
    fix: 'Run the command again. If it fails in the same way, report this text.',
  }),
};
