import type { Book } from '../../src/local/book/book';
import { deleteRows } from '../../src/local/book/reshape';
import type { IssueCode } from '../../src/words/issues';
import { clients, entries, payments, sheetOf, terms, typeInto, type Typed } from './plain-book';

interface Case {
  /** What stands in the book instead of what is right. */
  readonly typed?: Typed;
  /** What somebody does to the book after September has been closed. */
  readonly afterClose?: (book: Book) => void;
  /** Other issues that come of the same fault. */
  readonly also?: readonly IssueCode[];
  /** Severity, place, what is wrong; and how to mend it. */
  readonly says: readonly [string, string];
}

/** For every error and warning the smallest book that has it, and all that a person is told. */
export const CASES: { readonly [C in IssueCode]: Case } = {
  'missing-sheet': {
    typed: { Payments: [] },
    says: [
      'error at Payments: The book has no sheet “Payments”.',
      'Add a sheet named “Payments” with its headers, or choose Set up or repair.',
    ],
  },
  'duplicate-sheet': {
    typed: { 'Time  log': [['Date', 'Client']] },
    says: [
      'error at Time  log: The sheets “Time log” and “Time  log” are for the same thing; only “Time log” is read.',
      'Move the rows of “Time  log” to “Time log”, then delete or rename it.',
    ],
  },
  'missing-column': {
    typed: { Payments: [['Date', 'Amount']] },
    says: [
      'error at Payments!A1: The sheet has no column “Client”.',
      'Add the header “Client”, or choose Set up or repair.',
    ],
  },
  'duplicate-column': {
    typed: { Payments: [['Date', 'Client', 'Amount', 'Сумма']] },
    says: [
      'warning at Payments!D1: The column “Сумма” stands here twice; only the first is read.',
      'Rename or delete the one you do not need.',
    ],
  },
  'value-missing': {
    typed: entries({ Date: null }),
    says: ['error at Time log!A2: “Date” is empty.', 'Fill it in, or clear the whole row.'],
  },
  'task-missing': {
    typed: entries({ Task: null }),
    says: [
      'warning at Time log!C2: “Task” is empty; the report will show the hours without saying what they were for.',
      'Say what was done.',
    ],
  },
  'formula-error': {
    typed: entries({ Hours: '=1/0' }),
    says: ['error at Time log!D2: The formula in this cell gives #DIV/0!.', 'Mend the formula, or type the value.'],
  },
  'hours-unreadable': {
    typed: entries({ Hours: 'about 3' }),
    says: ['error at Time log!D2: “about 3” is not a number of hours.', 'Type hours as 1.5, 1:30, 90m or 1h30.'],
  },
  'hours-too-large': {
    typed: terms({ 'Monthly hours': 1e9 }),
    says: ['error at Terms!D2: “1000000000” is more hours than there can be.', 'Type hours as 1.5, 1:30, 90m or 1h30.'],
  },
  'entry-over-a-day': {
    typed: entries({ Hours: '30' }),
    says: [
      'error at Time log!D2: “30” is more than the 24 hours of a day.',
      'Type the hours of one day, or split the work over several rows.',
    ],
  },
  'money-unreadable': {
    typed: payments({ Amount: 'a hundred' }),
    says: ['error at Payments!C2: “a hundred” is not an amount of money.', 'Type an amount such as 1234.50.'],
  },
  'money-too-precise': {
    typed: payments({ Amount: 'USD 1.005' }),
    says: [
      'error at Payments!C2: “USD 1.005” has more decimals than USD has (2).',
      'Round the amount; do not group thousands by a comma or point alone.',
    ],
  },
  'money-too-large': {
    typed: payments({ Amount: 1e12 }),
    says: ['error at Payments!C2: “1000000000000” is too large an amount.', 'Type the right amount.'],
  },
  'money-other-currency': {
    typed: payments({ Amount: '€100' }),
    says: ["error at Payments!C2: “€100” is not in the client's currency, USD.", 'Type the amount in USD.'],
  },
  'date-unreadable': {
    typed: entries({ Date: '31/12/2026' }),
    says: ['error at Time log!A2: “31/12/2026” cannot be read as a date.', 'Type it as 2026-10-31 or 31.10.2026.'],
  },
  'period-unreadable': {
    typed: clients({ Start: 'autumn' }),
    says: ['error at Clients!B2: “autumn” is not a month.', 'Type it as 2026-10, 10.2026 or Oct 2026.'],
  },
  'choice-unknown': {
    typed: payments({ Kind: 'Fee' }),
    says: [
      'error at Payments!D2: “Fee” is not one of the words that may stand here.',
      'Choose one of: Subscription, Top-up, Refund, Adjustment, Credit note, Overage.',
    ],
  },
  'number-unreadable': {
    typed: clients({ 'Expiry months': 'never' }),
    says: [
      'error at Clients!C2: “never” cannot stand under “Expiry months”.',
      'Type a number that may stand here; the note on the header says which.',
    ],
  },
  'currency-unknown': {
    typed: clients({ Currency: 'dollars' }),
    says: ['error at Clients!C2: “dollars” is not a currency code.', 'Type three letters, such as USD, EUR or RUB.'],
  },
  'unknown-client': {
    typed: entries({ Client: 'Acmee' }),
    says: [
      'error at Time log!B2: There is no client “Acmee”.',
      'Did you mean “Acme”? Correct the name, or add the client to Clients.',
    ],
  },
  'unknown-service': {
    typed: {
      ...entries({ Service: 'Bakup' }),
      Services: [
        ['Service', 'Category'],
        ['Backup', 'Care'],
      ],
    },
    says: ['warning at Time log!E2: There is no service “Bakup”; it counts with factor 1.', 'Did you mean “Backup”?'],
  },
  'service-without-factor': {
    typed: {
      ...entries({ Service: 'Backup' }),
      Services: [
        ['Service', 'Category', 'Factor'],
        ['Backup', 'Care', 'x'],
      ],
    },
    also: ['number-unreadable'],
    says: [
      'error at Time log!E2: The factor of “Backup” in Services cannot be read, so these hours cannot be counted.',
      'Mend the factor in Services.',
    ],
  },
  'unknown-worker': {
    typed: {
      ...entries({ Worker: 'Anna' }),
      Staff: [
        ['Worker', 'Role'],
        ['Ann', null],
      ],
    },
    says: ['warning at Time log!E2: There is no worker “Anna”.', 'Did you mean “Ann”?'],
  },
  'duplicate-client': {
    typed: clients({}, { Client: ' ACME ' }),
    says: ['error at Clients!A3: “ACME” stands in row 2 already.', 'Give one of the two another name, or delete it.'],
  },
  'duplicate-terms': {
    typed: terms({}, { 'Monthly fee': 120 }),
    says: [
      "error at Terms!B3: The client's terms from 2026-09 stand in row 2 already.",
      'Delete one of the two, or change its month.',
    ],
  },
  'no-terms': {
    typed: terms(),
    says: [
      'warning at Clients!A2: “Acme” has no terms, so no fee is due and no hours come.',
      'Add a row for it to Terms.',
    ],
  },
  'below-zero': {
    typed: terms({ 'Monthly fee': -100 }),
    says: ['error at Terms!C2: “Monthly fee” may not be below 0, and it is -100.', 'Type 0 or more.'],
  },
  'end-before-start': {
    typed: clients({ End: '2026-08' }),
    says: ['error at Clients!C2: The end, 2026-08, lies before the start, 2026-09.', 'Correct one of the two.'],
  },
  'opening-value-without-hours': {
    typed: clients({ 'Opening value': 50 }),
    says: [
      'error at Clients!C2: There is an opening value of 50, but no opening hours above 0 that it could belong to.',
      'Type the opening hours, or clear the opening value.',
    ],
  },
  'amount-not-above-zero': {
    typed: payments({ Amount: -100 }),
    says: [
      'error at Payments!C2: The amount must be above 0, and it is -100.',
      'Type the amount that was received; money given back is a Refund.',
    ],
  },
  'amount-missing': {
    typed: payments({ Kind: 'Refund', Amount: null }),
    says: ['error at Payments!C2: A refund needs an amount.', 'Type the amount that was given back.'],
  },
  'amount-not-allowed': {
    typed: payments({ Kind: 'Adjustment', Hours: 2 }),
    says: [
      'error at Payments!C2: An adjustment moves hours only, and this one has an amount of 100.',
      'Clear the amount, or choose another kind.',
    ],
  },
  'hours-not-above-zero': {
    typed: payments({ Hours: -2 }),
    says: [
      'error at Payments!D2: The hours must be above 0, and they are -2.',
      'Type the hours that the payment brings, or clear them; to take hours away choose Adjustment.',
    ],
  },
  'hours-not-allowed': {
    typed: payments({ Kind: 'Refund', Hours: 2 }),
    says: [
      'error at Payments!E2: A payment of this kind moves no hours of its own, and this one has 2.',
      'Clear the hours; to move hours use a row of kind Adjustment.',
    ],
  },
  'adjustment-without-hours': {
    typed: payments({ Kind: 'Adjustment', Amount: null, Hours: null }),
    says: [
      'error at Payments!E2: An adjustment needs hours other than 0.',
      'Type the hours to add, or with a minus the hours to take away.',
    ],
  },
  'refund-too-large': {
    typed: payments({}, { Kind: 'Refund', Amount: 120 }),
    says: [
      'error at Payments!C3: The refund is more than the client has paid before it: $100.00 can be refunded.',
      'Correct the amount, or record the payments that are missing.',
    ],
  },
  'credit-note-too-large': {
    typed: payments({}, { Kind: 'Credit note', Amount: 10 }),
    says: [
      'error at Payments!C3: The credit note is more than what is unpaid so far: $0.00.',
      'Correct the amount, or its month.',
    ],
  },
  'top-up-without-price': {
    typed: { ...terms({ 'Monthly fee': 0, 'Monthly hours': 0 }), ...payments({ Kind: 'Top-up', Hours: null }) },
    says: [
      'error at Payments!E2: The terms of September 2026 have no fee or no hours, so the top-up has no price per hour.',
      'Type the hours that the top-up brings.',
    ],
  },
  'no-overage-rate': {
    typed: { ...clients({ Overage: 'Bill' }), ...entries({ Hours: '12:30' }) },
    says: [
      'error at Clients!C2: 2:30 of work beyond the balance is to be billed in September 2026, but no overage rate is in force.',
      'Type the overage rate in Terms, or change Overage in Clients.',
    ],
  },
  'currency-changed': {
    afterClose: (book) => {
      sheetOf(book, 'clients').write({ row: 1, column: 3, rows: 2, columns: 1 }, [['Currency'], ['EUR']]);
    },
    says: [
      "error at Clients!C2: The client's closed months are in USD, and its row now says EUR.",
      'Set the currency back to USD; for another currency add a new client.',
    ],
  },
  'state-too-long': {
    typed: payments(...Array.from({ length: 1200 }, () => ({ Kind: 'Top-up', Amount: null, Hours: 1 }))),
    says: [
      'error at Clients!A2: “Acme” has more open payments and hours than one ledger row can hold.',
      'End this client and bring its balance over to a new one.',
    ],
  },
  'stamp-without-posting': {
    typed: entries({ Posted: '2026-08' }),
    says: [
      'error at Time log!E2: The row is stamped as posted in 2026-08, but no close has posted it.',
      'Clear the Posted cell to have the row counted, or delete the row.',
    ],
  },
  'copied-row': {
    typed: entries({ ID: 'a1' }, { ID: 'a1' }),
    says: [
      'warning at Time log!E3: The row was copied from row 2 with its ID; it will be counted as a row of its own.',
      'Nothing to do if it is new work. Delete it if it was copied by mistake.',
    ],
  },
  'edited-after-close': {
    afterClose: (book) => {
      typeInto(book, 'timeLog', 2, 'Date', '2026-09-11');
    },
    says: [
      'warning at Time log!A2: The row was changed after 2026-09 was closed. Posted: 2026-09-10 · Acme · A page · 1:30. Now: 2026-09-11 · Acme · A page · 1:30.',
      'The closed month stands. Undo the change, or reopen 2026-09, or enter the difference as a new row.',
    ],
  },
  'ledger-row-changed': {
    afterClose: (book) => {
      typeInto(book, 'ledger', 2, 'Used', 1);
    },
    says: [
      'error at Ledger!C2: The ledger row of “Acme” for 2026-09 does not agree with its seal: it, or a row before it, was changed, moved or deleted.',
      'Undo the change in the version history of the sheet, or go back to a backup.',
    ],
  },
  'history-row-changed': {
    afterClose: (book) => {
      typeInto(book, 'history', 2, 'Category', 'x');
    },
    says: [
      'error at History!A2: The history of “Acme” for 2026-09 does not agree with its seal: rows were changed, added or deleted.',
      'Undo the change in the version history of the sheet, or go back to a backup.',
    ],
  },
  'ledger-rows-missing': {
    afterClose: (book) => {
      deleteRows(sheetOf(book, 'ledger'), 2, 1);
    },
    also: ['stamp-without-posting', 'stamp-without-posting'],
    says: [
      'error at Ledger: The ledger should have 1 row, and has 0.',
      'Bring the missing rows back from the version history of the sheet, or go back to a backup.',
    ],
  },
  'ledger-row-torn': {
    afterClose: (book) => {
      sheetOf(book, 'ledger').clearContent({ row: 2, column: 6, rows: 1, columns: 17 });
      deleteRows(sheetOf(book, 'journal'), 2, 1);
      for (const key of ['payments', 'timeLog'] as const) typeInto(book, key, 2, 'Posted', null);
    },
    says: [
      "warning at Ledger!C2: The ledger's last row, 2, was not written to its end.",
      'Nothing to do: the next close makes it again.',
    ],
  },
  'status-changed': {
    afterClose: (book) => {
      typeInto(book, 'ledger', 2, 'Status', 'Superseded');
    },
    says: [
      'error at Ledger!E2: The status of “Acme” for 2026-09 was changed by hand.',
      'Set it back; to take a month back choose Reopen.',
    ],
  },
  'row-restored': {
    afterClose: (book) => {
      deleteRows(sheetOf(book, 'timeLog'), 2, 1);
    },
    says: [
      'warning at Time log!A2: The row was posted in 2026-09 and had been cleared away; it was put back, so that the month can be closed again with it.',
      'Nothing to do. Delete it if the month is to be closed without it.',
    ],
  },
  'client-renamed': {
    afterClose: (book) => {
      for (const key of ['clients', 'terms', 'payments', 'timeLog'] as const)
        typeInto(book, key, 2, 'Client', 'Acme Ltd');
    },
    also: ['client-missing', 'edited-after-close', 'edited-after-close'],
    says: [
      'error at Clients!A2: “Acme Ltd” has rows that were posted for “Acme”, who is not in Clients any more: it would begin anew, without the hours of “Acme”.',
      'Give the client its old name back in every sheet: its closed months are known by it.',
    ],
  },
  'client-missing': {
    afterClose: (book) => {
      for (const sheet of ['clients', 'terms', 'payments', 'timeLog'] as const) deleteRows(sheetOf(book, sheet), 2, 1);
    },
    says: [
      'warning at Ledger!C2: The ledger has closed months of “Acme”, who is not in Clients.',
      'Add the client again, under the same name.',
    ],
  },
  'address-unreadable': {
    typed: {
      Clients: [
        ['Client', 'Start', 'Emails'],
        ['Acme', '2026-09', 'ann@example.com, boss at example.com'],
      ],
    },
    says: [
      'warning at Clients!C2: “boss at example.com” is no e-mail address: nothing is sent to it.',
      'Write addresses such as ann@example.com, separated by commas.',
    ],
  },
  'setting-ignored': {
    typed: {
      Settings: [
        ['Setting', 'Value'],
        ['Auto-close day', '31'],
      ],
    },
    says: [
      'warning at Settings!B2: “31” cannot be read as “Auto-close day”; 3 is used instead.',
      'Correct the value in Settings.',
    ],
  },
  'hours-ignored': {
    typed: {
      'Work plan': [
        ['Period', 'Client', 'Task', 'Estimate'],
        ['2026-09', 'Acme', 'A page', 'a day'],
      ],
    },
    says: [
      'warning at Work plan!D2: “a day” cannot be read as “Estimate”; documents go without it.',
      'Type hours as 1.5, 1:30, 90m or 1h30, or clear the cell.',
    ],
  },
  'word-ignored': {
    typed: clients({ 'Leave out': 'proof, prices' }),
    says: [
      'warning at Clients!C2: “prices” means nothing under “Leave out”, and is passed over.',
      'What may stand here: Plan, Workers, Complimentary, Payments, Value, Savings, Advice, Proof.',
    ],
  },
  'month-not-over': {
    says: [
      'warning at no place: 2026-11 is not over yet.',
      'Rows typed later for it will count in the next month as late entries; reopen it to take them in.',
    ],
  },
};
