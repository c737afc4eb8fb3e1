import { englishPlural, periodText } from '../format';
import type { CloseWords } from './close';

const month = (period: string) => periodText('en', period);
const clientCount = (count: number) => `${count} ${englishPlural(count, 'client', 'clients')}`;

export const closeEn: CloseWords = {
  month: 'Month to close',
  monthHint: 'Earlier months that are still open are closed with it.',
  rehearse: 'Rehearse',
  rehearseAgain: 'Rehearse again',
  rehearsing: 'Rehearsing the close…',
  lookForUnfinished: 'Looking for an unfinished close…',
  rehearsalOf: (through) => `What closing ${month(through)} would do`,
  ready: (clients) => `${clientCount(clients)} can be closed.`,
  held: (clients) => `${clientCount(clients)} ${englishPlural(clients, 'is', 'are')} held back by errors.`,
  nothingOpen: (through) => `Everything through ${month(through)} is closed`,
  nothingOpenHint: 'To correct a closed month, choose Carryover → Reopen a month… in the menu.',
  earlierToo: 'Earlier months are still open for some clients; they are closed first, in order.',
  early: (through) =>
    `${month(through)} is not over yet. What is entered for it after the close counts in the next month, as late.`,
  comparedWith: (date, time) => `Changes are marked against the rehearsal of ${date}, ${time}.`,
  table: {
    caption: 'Hours, client by client',
    client: 'Client',
    opening: 'Opening',
    granted: 'Granted',
    used: 'Used',
    closing: 'Closing',
    overage: 'Overage',
    notes: 'Notes',
  },
  periods: (from, to) => (from === to ? month(from) : `${month(from)} – ${month(to)}`),
  adjusted: (hours) => `Adjusted: ${hours}`,
  expired: (hours) => `Expired: ${hours}`,
  lateEntries: (count) => `${count} late ${englishPlural(count, 'entry', 'entries')}`,
  isNew: 'New since the last rehearsal',
  mended: 'Errors mended since the last rehearsal',
  broken: 'Errors since the last rehearsal',
  changed: (used, closing) => `Before: used ${used}, closing ${closing}`,
  isHeldBack: 'Held back',
  problems: 'Errors and warnings',
  closeAll: (clients) => `Close ${clientCount(clients)}`,
  closeClean: (clients) => `Close the ${clientCount(clients)} without errors`,
  allRefused: 'Not everything can be closed: mend the errors below and rehearse again.',
  cleanOffered: 'Or close the clients without errors now, and the others when they are mended.',
  nothingPossible: 'Nothing can be closed until the errors below are mended.',
  confirm: (through) => `Close ${month(through)}?`,
  confirmClients: (clients, held) =>
    `${clientCount(clients)} will be closed` +
    (held === 0 ? '.' : `; ${held} with errors ${englishPlural(held, 'stays', 'stay')} open.`),
  confirmWhat:
    'Their hours and payments become posted and no longer change this month. Each client’s report is made and put into the client’s folder.',
  confirmBack: 'A closed month can be taken back: Carryover → Reopen a month…',
  underWay: (through) => `Closing ${month(through)}`,
  found: 'An unfinished close was found. It is carried on.',
  starting: 'Starting…',
  closingStep: (done, total) => `Closing: ${done} of ${total}`,
  reportStep: (done, total) => `Making reports: ${done} of ${total}`,
  busy: 'Somebody else, or the automation, is at it just now. Waiting…',
  mayLeave:
    'You may close this window: nothing is lost. The automation does the rest if it is installed; otherwise open this page again and it carries on.',
  carryOn: 'Carry on',
  isClosed: (through) => `${month(through)} is closed`,
  isPartlyClosed: (through) => `${month(through)} is closed, but not for everybody`,
  nothingClosed: 'Nothing was closed',
  nothingClosedHint: 'Errors turned up since the rehearsal. Mend them and rehearse again.',
  closedCount: (statements, reports) =>
    `${statements} ${englishPlural(statements, 'statement', 'statements')} closed` +
    (reports === 0 ? '.' : `, ${reports} ${englishPlural(reports, 'report', 'reports')} made.`),
  queued: (account) => `The reports are made and delivered by ${account}, within about an hour.`,
  heldBack: 'Held back',
  failures: 'Reports not made yet',
  failuresHint: 'The months are closed all the same. The automation tries the reports again, or make them now.',
  makeReports: 'Make these reports now',
  reportsWait: (reports) =>
    `${reports} ${englishPlural(reports, 'report of a closed month is', 'reports of closed months are')} not made yet.`,
  reportsMade: (reports) => `${reports} ${englishPlural(reports, 'report was', 'reports were')} made.`,
  reports: 'Reports',
  report: (client, period) => `${client}, ${month(period)}`,
  revision: (revision) => `revision ${revision}`,
  of: (client, period) => `${client}, ${month(period)}`,
  rehearseNext: 'Rehearse what is still open',
};
