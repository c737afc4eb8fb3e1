import { englishPlural } from './format';
import type { IssueTexts } from './issues';

const HOURS = '1.5, 1:30, 90m or 1h30';

export const issuesEn: IssueTexts = {
  'missing-sheet': ({ sheet }) => ({
    message: `The book has no sheet “${sheet}”.`,
    fix: `Add a sheet named “${sheet}” with its headers, or choose Set up or repair.`,
  }),
  'duplicate-sheet': ({ sheet, read }) => ({
    message: `The sheets “${read}” and “${sheet}” are for the same thing; only “${read}” is read.`,
    fix: `Move the rows of “${sheet}” to “${read}”, then delete or rename it.`,
  }),
  'missing-column': ({ column }) => ({
    message: `The sheet has no column “${column}”.`,
    fix: `Add the header “${column}”, or choose Set up or repair.`,
  }),
  'duplicate-column': ({ column }) => ({
    message: `The column “${column}” stands here twice; only the first is read.`,
    fix: 'Rename or delete the one you do not need.',
  }),
  'value-missing': ({ column }) => ({ message: `“${column}” is empty.`, fix: 'Fill it in, or clear the whole row.' }),
  'task-missing': ({ column }) => ({
    message: `“${column}” is empty; the report will show the hours without saying what they were for.`,
    fix: 'Say what was done.',
  }),
  'formula-error': ({ found }) => ({
    message: `The formula in this cell gives ${found}.`,
    fix: 'Mend the formula, or type the value.',
  }),
  'hours-unreadable': ({ found }) => ({
    message: `“${found}” is not a number of hours.`,
    fix: `Type hours as ${HOURS}.`,
  }),
  'hours-too-large': ({ found }) => ({
    message: `“${found}” is more hours than there can be.`,
    fix: `Type hours as ${HOURS}.`,
  }),
  'entry-over-a-day': ({ found }) => ({
    message: `“${found}” is more than the 24 hours of a day.`,
    fix: 'Type the hours of one day, or split the work over several rows.',
  }),
  'money-unreadable': ({ found }) => ({
    message: `“${found}” is not an amount of money.`,
    fix: 'Type an amount such as 1234.50.',
  }),
  'money-too-precise': ({ found, currency, decimals }) => ({
    message: `“${found}” has more decimals than ${currency} has (${decimals}).`,
    fix: 'Round the amount; do not group thousands by a comma or point alone.',
  }),
  'money-too-large': ({ found }) => ({ message: `“${found}” is too large an amount.`, fix: 'Type the right amount.' }),
  'money-other-currency': ({ found, currency }) => ({
    message: `“${found}” is not in the client's currency, ${currency}.`,
    fix: `Type the amount in ${currency}.`,
  }),
  'date-unreadable': ({ found }) => ({
    message: `“${found}” cannot be read as a date.`,
    fix: 'Type it as 2026-10-31 or 31.10.2026.',
  }),
  'period-unreadable': ({ found }) => ({
    message: `“${found}” is not a month.`,
    fix: 'Type it as 2026-10, 10.2026 or Oct 2026.',
  }),
  'choice-unknown': ({ found, choices }) => ({
    message: `“${found}” is not one of the words that may stand here.`,
    fix: `Choose one of: ${choices.en.join(', ')}.`,
  }),
  'number-unreadable': ({ found, column }) => ({
    message: `“${found}” cannot stand under “${column}”.`,
    fix: 'Type a number that may stand here; the note on the header says which.',
  }),
  'currency-unknown': ({ found }) => ({
    message: `“${found}” is not a currency code.`,
    fix: 'Type three letters, such as USD, EUR or RUB.',
  }),
  'unknown-client': ({ found, nearest }) => ({
    message: `There is no client “${found}”.`,
    fix:
      nearest === null
        ? 'Add the client to Clients, or correct the name.'
        : `Did you mean “${nearest}”? Correct the name, or add the client to Clients.`,
  }),
  'unknown-service': ({ found, nearest }) => ({
    message: `There is no service “${found}”; it counts with factor 1.`,
    fix: nearest === null ? 'Add it to Services, or correct the name.' : `Did you mean “${nearest}”?`,
  }),
  'service-without-factor': ({ found }) => ({
    message: `The factor of “${found}” in Services cannot be read, so these hours cannot be counted.`,
    fix: 'Mend the factor in Services.',
  }),
  'unknown-worker': ({ found, nearest }) => ({
    message: `There is no worker “${found}”.`,
    fix: nearest === null ? 'Add the person to Staff, or correct the name.' : `Did you mean “${nearest}”?`,
  }),
  'duplicate-client': ({ found, row }) => ({
    message: `“${found}” stands in row ${row} already.`,
    fix: 'Give one of the two another name, or delete it.',
  }),
  'duplicate-terms': ({ period, row }) => ({
    message: `The client's terms from ${period} stand in row ${row} already.`,
    fix: 'Delete one of the two, or change its month.',
  }),
  'no-terms': ({ client }) => ({
    message: `“${client}” has no terms, so no fee is due and no hours come.`,
    fix: 'Add a row for it to Terms.',
  }),
  'below-zero': ({ found, column }) => ({
    message: `“${column}” may not be below 0, and it is ${found}.`,
    fix: 'Type 0 or more.',
  }),
  'end-before-start': ({ start, end }) => ({
    message: `The end, ${end}, lies before the start, ${start}.`,
    fix: 'Correct one of the two.',
  }),
  'opening-value-without-hours': ({ found }) => ({
    message: `There is an opening value of ${found}, but no opening hours above 0 that it could belong to.`,
    fix: 'Type the opening hours, or clear the opening value.',
  }),
  'amount-not-above-zero': ({ found }) => ({
    message: `The amount must be above 0, and it is ${found === '' ? 'empty' : found}.`,
    fix: 'Type the amount that was received; money given back is a Refund.',
  }),
  'amount-missing': () => ({ message: 'A refund needs an amount.', fix: 'Type the amount that was given back.' }),
  'amount-not-allowed': ({ found }) => ({
    message: `An adjustment moves hours only, and this one has an amount of ${found}.`,
    fix: 'Clear the amount, or choose another kind.',
  }),
  'hours-not-above-zero': ({ found }) => ({
    message: `The hours must be above 0, and they are ${found}.`,
    fix: 'Type the hours that the payment brings, or clear them; to take hours away choose Adjustment.',
  }),
  'hours-not-allowed': ({ found }) => ({
    message: `A payment of this kind moves no hours of its own, and this one has ${found}.`,
    fix: 'Clear the hours; to move hours use a row of kind Adjustment.',
  }),
  'adjustment-without-hours': () => ({
    message: 'An adjustment needs hours other than 0.',
    fix: 'Type the hours to add, or with a minus the hours to take away.',
  }),
  'refund-too-large': ({ refundable }) => ({
    message: `The refund is more than the client has paid before it: ${refundable} can be refunded.`,
    fix: 'Correct the amount, or record the payments that are missing.',
  }),
  'credit-note-too-large': ({ unpaid }) => ({
    message: `The credit note is more than what is unpaid so far: ${unpaid}.`,
    fix: 'Correct the amount, or its month.',
  }),
  'top-up-without-price': ({ period }) => ({
    message: `The terms of ${period} have no fee or no hours, so the top-up has no price per hour.`,
    fix: 'Type the hours that the top-up brings.',
  }),
  'no-overage-rate': ({ period, hours }) => ({
    message: `${hours} of work beyond the balance is to be billed in ${period}, but no overage rate is in force.`,
    fix: 'Type the overage rate in Terms, or change Overage in Clients.',
  }),
  'currency-changed': ({ was, is }) => ({
    message: `The client's closed months are in ${was}, and its row now says ${is}.`,
    fix: `Set the currency back to ${was}; for another currency add a new client.`,
  }),
  'state-too-long': ({ client }) => ({
    message: `“${client}” has more open payments and hours than one ledger row can hold.`,
    fix: 'End this client and bring its balance over to a new one.',
  }),
  'stamp-without-posting': ({ found }) => ({
    message: `The row is stamped as posted in ${found}, but no close has posted it.`,
    fix: 'Clear the Posted cell to have the row counted, or delete the row.',
  }),
  'copied-row': ({ row }) => ({
    message: `The row was copied from row ${row} with its ID; it will be counted as a row of its own.`,
    fix: 'Nothing to do if it is new work. Delete it if it was copied by mistake.',
  }),
  'edited-after-close': ({ period, was, is }) => ({
    message: `The row was changed after ${period} was closed. Posted: ${was}. Now: ${is}.`,
    fix: `The closed month stands. Undo the change, or reopen ${period}, or enter the difference as a new row.`,
  }),
  'row-restored': ({ period }) => ({
    message: `The row was posted in ${period} and had been cleared away; it was put back, so that the month can be closed again with it.`,
    fix: 'Nothing to do. Delete it if the month is to be closed without it.',
  }),
  'ledger-row-changed': ({ client, period }) => ({
    message: `The ledger row of “${client}” for ${period} does not agree with its seal: it, or a row before it, was changed, moved or deleted.`,
    fix: 'Undo the change in the version history of the sheet, or go back to a backup.',
  }),
  'history-row-changed': ({ client, period }) => ({
    message: `The history of “${client}” for ${period} does not agree with its seal: rows were changed, added or deleted.`,
    fix: 'Undo the change in the version history of the sheet, or go back to a backup.',
  }),
  'ledger-rows-missing': ({ expected, found }) => ({
    message: `The ledger should have ${expected} ${englishPlural(expected, 'row', 'rows')}, and has ${found}.`,
    fix: 'Bring the missing rows back from the version history of the sheet, or go back to a backup.',
  }),
  'ledger-row-torn': ({ row }) => ({
    message: `The ledger's last row, ${row}, was not written to its end.`,
    fix: 'Nothing to do: the next close makes it again.',
  }),
  'status-changed': ({ client, period }) => ({
    message: `The status of “${client}” for ${period} was changed by hand.`,
    fix: 'Set it back; to take a month back choose Reopen.',
  }),
  'client-renamed': ({ was, is }) => ({
    message: `“${is}” has rows that were posted for “${was}”, who is not in Clients any more: it would begin anew, without the hours of “${was}”.`,
    fix: 'Give the client its old name back in every sheet: its closed months are known by it.',
  }),
  'client-missing': ({ client, nearest }) => ({
    message: `The ledger has closed months of “${client}”, who is not in Clients.`,
    fix:
      nearest === null
        ? 'Add the client again, under the same name.'
        : `If “${nearest}” was renamed, give it its old name back.`,
  }),
  'address-unreadable': ({ found }) => ({
    message: `“${found}” is no e-mail address: nothing is sent to it.`,
    fix: 'Write addresses such as ann@example.com, separated by commas.',
  }),
  'setting-ignored': ({ found, setting, used }) => ({
    message: `“${found}” cannot be read as “${setting}”; ${used === '' ? 'nothing is' : `${used} is`} used instead.`,
    fix: 'Correct the value in Settings.',
  }),
  'hours-ignored': ({ found, column }) => ({
    message: `“${found}” cannot be read as “${column}”; documents go without it.`,
    fix: 'Type hours as 1.5, 1:30, 90m or 1h30, or clear the cell.',
  }),
  'word-ignored': ({ found, column, choices }) => ({
    message: `“${found}” means nothing under “${column}”, and is passed over.`,
    fix: `What may stand here: ${choices.en.join(', ')}.`,
  }),
  'month-not-over': ({ period }) => ({
    message: `${period} is not over yet.`,
    fix: 'Rows typed later for it will count in the next month as late entries; reopen it to take them in.',
  }),
};
