import type { Cell } from '../../src/workbook/cell';
import { bookWith, day, issuesOf, sheet, shows } from './sheets';

const header = 'Date | Client | Service | Task | Worker | Hours | Charge | Counted | Posted | ID';
const services = sheet(
  'Services',
  'Service | Category | Factor',
  'Hosting | Web',
  'Repair | Computers | 1.5',
  'Odd | Web | twice',
);
const staff = sheet('Staff', 'Worker', 'Ann', 'Борис');
const settings = sheet('Settings', 'Setting | Value', 'Rounding step | 15');

const entriesIn = (...rows: (string | readonly Cell[])[]) =>
  bookWith(services, staff, sheet('Time log', header, ...rows)).entries;

it('reads an entry and what it counts', () => {
  expect(entriesIn('2026-10-05 | acme ltd | repair | Fan | ann | 1h 5m').map((row) => row.value)).toEqual([
    {
      row: 2,
      date: '2026-10-05',
      service: 'Repair',
      task: 'Fan',
      worker: 'ann',
      minutes: 65,
      charged: true,
      countedMinutes: 98,
    },
  ]);
});

it("rounds what is counted to the book's step", () => {
  const { entries } = bookWith(settings, sheet('Time log', header, '2026-10-05 | Acme Ltd || Call || 0:16'));
  expect(entries[0]?.value).toMatchObject({ minutes: 16, countedMinutes: 30 });
});

it('reads date, duration and checkbox cells', () => {
  const [charged, free] = entriesIn(
    [day('2026-10-05', '10/5/2026'), 'Acme Ltd', '', 'Fan', '', shows('1:30'), true],
    [day('2026-10-05', '10/5/2026'), 'Acme Ltd', '', 'Fan', '', 0.5, false],
  );
  expect(charged?.value).toMatchObject({ date: '2026-10-05', minutes: 90, charged: true });
  expect(free?.value).toMatchObject({ minutes: 30, charged: false, countedMinutes: 30 });
});

it.each([
  ['2026-10-05 | Acme Ltd || Fan || 1 | No', false],
  ['2026-10-05 | Acme Ltd || Fan || 1 | да', true],
  ['2026-10-05 | Acme Ltd || Fan || 1 |', true],
])('reads Charge in %s', (row, charged) => {
  expect(entriesIn(row)[0]?.value?.charged).toBe(charged);
});

it.each([
  ['| Acme Ltd || Fan || 1', 'error value-missing A2'],
  ['31/10/2026 | Acme Ltd || Fan || 1', 'error date-unreadable A2'],
  ['2026-10-05 | Acne || Fan || 1', 'error unknown-client B2'],
  ['2026-10-05 | #N/A || Fan || 1', 'error formula-error B2'],
  ['2026-10-05 | Acme Ltd | #REF! | Fan || 1', 'error formula-error C2'],
  ['2026-10-05 | Acme Ltd | Odd | Fan || 1', 'error service-without-factor C2'],
  ['2026-10-05 | Acme Ltd || #NAME? || 1', 'error formula-error D2'],
  ['2026-10-05 | Acme Ltd || Fan | #N/A | 1', 'error formula-error E2'],
  ['2026-10-05 | Acme Ltd || Fan', 'error value-missing F2'],
  ['2026-10-05 | Acme Ltd || Fan || an hour', 'error hours-unreadable F2'],
  ['2026-10-05 | Acme Ltd || Fan || #VALUE!', 'error formula-error F2'],
  ['2026-10-05 | Acme Ltd || Fan || 24:01', 'error entry-over-a-day F2'],
  ['2026-10-05 | Acme Ltd || Fan || -30', 'error entry-over-a-day F2'],
  ['2026-10-05 | Acme Ltd || Fan || 1 | maybe', 'error choice-unknown G2'],
])('refuses %s', (row, problem) => {
  const entries = entriesIn(row);
  expect(issuesOf(entries)).toEqual([problem]);
  expect(entries[0]?.value).toBeNull();
});

it.each([
  ['2026-10-05 | Acme Ltd | Hostign | Fan || 1', 'warning unknown-service C2'],
  ['2026-10-05 | Acme Ltd ||| Ann | 1', 'warning task-missing D2'],
  ['2026-10-05 | Acme Ltd || Fan | Bob | 1', 'warning unknown-worker E2'],
])('warns of %s and counts it', (row, problem) => {
  const entries = entriesIn(row);
  expect(issuesOf(entries)).toEqual([problem]);
  expect(entries[0]?.value?.countedMinutes).toBe(60);
});

it('counts a whole day, and a day taken back', () => {
  expect(
    entriesIn('2026-10-05 | Acme Ltd || Fan || 24', '2026-10-05 | Acme Ltd || Fan || -24:00').map(
      (row) => row.value?.minutes,
    ),
  ).toEqual([1440, -1440]);
});

it('finds rows wherever they stand, and takes nothing that was not typed for one', () => {
  const formulaThatGivesNothing = '';
  const entries = entriesIn(
    '2026-10-05 | Acme Ltd || Fan || 1',
    ['', '', '', formulaThatGivesNothing, '', ' ', false, 1.5, '2026-10', 'id-of-a-cleared-row'],
    [],
    '||||| 1',
  );
  expect(entries.map((row) => row.row)).toEqual([2, 5]);
  expect(issuesOf(entries)).toEqual(['error value-missing A5', 'error value-missing B5', 'warning task-missing D5']);
});
