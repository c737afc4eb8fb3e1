import type { Book } from '../../src/local/book/book';
import { columnOf, sheetOf } from './sheets';
import { cutText, officeOf, outcome, remnantsOf, type Command, type Office, type Remnant } from './cuts';
import { closedStudio, emptyStudio, runningStudio, typedStudio } from './studio';

const typed = officeOf(typedStudio());
const running = officeOf(runningStudio());
const faulty = officeOf(withFault(runningStudio()));
const closed = officeOf(closedStudio());

const reopening = { name: 'reopenMonth', request: { period: '2026-10', reason: 'hours were missing' } };
const delivery = { name: 'deliverReports', request: { limit: 10 } };
const close = { name: 'closeMonth', request: {} };

const commands: readonly (readonly [string, Office, Command])[] = [
  ['a close of two months', running, close],
  ['a reopening', closed, reopening],
  ['a delivery', closed, delivery],
  ['a first close', typed, { name: 'closeMonth', request: { through: '2026-08' } }],
  ['a close of the clients without errors', faulty, { name: 'closeMonth', request: { onlyClean: true } }],
  ['a look at the balances', running, { name: 'readBalances', request: {} }],
  ['a set-up of a new book', officeOf(emptyStudio()), { name: 'setUpBook', request: { language: 'ru' } }],
];

describe.each(commands)('%s', (_, office, command) => {
  it('cut off at any service call and run again ends as if it had never been cut', () => {
    const uncut = outcome(office, command);
    expect(remnantsOf(office, command).flatMap((remnant) => astray(remnant, command, uncut))).toEqual([]);
  });
});

describe.each(commands.slice(0, 3))('%s', (_, office, command) => {
  it('cut off twice ends, run a third time, as if it had never been cut', () => {
    const uncut = outcome(office, command);
    const remnants = remnantsOf(office, command).flatMap((first) => remnantsOf(first, command));
    const distinct = new Map(remnants.map((remnant) => [cutText(remnant), remnant]));
    expect([...distinct.values()].flatMap((remnant) => astray(remnant, command, uncut))).toEqual([]);
  });
});

/** The remnant's call where running the command again ends otherwise than uncut, with the difference. */
function astray(remnant: Remnant, command: Command, uncut: string): string[] {
  const found = outcome(remnant, command);
  return found === uncut ? [] : [`${remnant.at}: ${difference(uncut, found)}`];
}

/** The first line in which two texts differ: whole books are too long to be shown. */
function difference(wanted: string, found: string): string {
  const lines = found.split('\n');
  const wantedLines = wanted.split('\n');
  const at = wantedLines.findIndex((line, index) => line !== lines[index]);
  return `${wantedLines[at] ?? ''} became ${lines[at] ?? ''}`;
}

/** The last row of the Time log, which is Acme's, can no longer be read. */
function withFault(book: Book): Book {
  const log = sheetOf(book, 'Time log');
  log.writeText(log.lastRow, columnOf(log, 'Hours'), 'ninety');
  return book;
}
