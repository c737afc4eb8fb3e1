import type { Account } from '../../src/ledger/account';
import type { Agreement } from '../../src/ledger/agreement';
import { demandNow, type Demand } from '../../src/ledger/demand';
import { nextPeriod } from '../../src/ledger/next-period';
import { closeOf, credited, paid, paidOverage, postings, refunded, retainer, worked, type Row } from './retainer';

/** What is asked now, `rows` being all that are not posted. */
function demandOf(client: Agreement, rows: readonly Row[] = [], account: Account | null = null): Demand {
  const dates = rows.map((row) => row.date);
  const demanded = demandNow(account, client, nextPeriod(account, client, dates), postings(rows), 60);
  if (!demanded.ok) throw new Error(JSON.stringify(demanded.refusals));
  return demanded.demand;
}

/** `2026-09 to 2026-10 200` */
function told({ lines }: Demand): readonly string[] {
  return lines.map(({ kind, from, through, amount }) =>
    kind === 'fee' ? `${String(from)} to ${String(through)} ${amount}` : `overage ${amount}`,
  );
}

describe('the lines of what is asked (L25)', () => {
  it.each<[string, Agreement, readonly Row[], readonly string[]]>([
    ['the due of the open month', retainer(), [], ['2026-09 to 2026-09 10000']],
    ['nothing where it is paid', retainer(), [paid('2026-09-03', 100_00)], []],
    ['what is left of a due', retainer(), [paid('2026-09-03', 30_00)], ['2026-09 to 2026-09 7000']],
    ['a whole rhythm as one', retainer({ billingMonths: 3 }), [], ['2026-09 to 2026-11 30000']],
    [
      'what is left of one due apart from the whole ones',
      retainer({ billingMonths: 3 }),
      [paid('2026-09-03', 30_00)],
      ['2026-09 to 2026-09 7000', '2026-10 to 2026-11 20000'],
    ],
    [
      'months of another fee apart',
      retainer({ billingMonths: 6, changes: [{ from: '2026-11', fee: 120_00, hours: 12 }] }),
      [],
      ['2026-09 to 2026-10 20000', '2026-11 to 2027-02 48000'],
    ],
    [
      'months on both sides of a pause apart',
      retainer({
        billingMonths: 3,
        changes: [
          { from: '2026-10', fee: 0, hours: 0 },
          { from: '2026-11', fee: 100_00, hours: 10 },
        ],
      }),
      [],
      ['2026-09 to 2026-09 10000', '2026-11 to 2026-11 10000'],
    ],
    [
      'a due paid ahead left out',
      retainer({ billingMonths: 3 }),
      [paid('2026-09-03', 100_00, { for: '2026-10' })],
      ['2026-09 to 2026-09 10000', '2026-11 to 2026-11 10000'],
    ],
    ['no month after End', retainer({ billingMonths: 12, end: '2026-10' }), [], ['2026-09 to 2026-10 20000']],
    ['no due settled by a credit note', retainer(), [credited('2026-09-03', 100_00)], []],
    [
      'a due again that was refunded',
      retainer(),
      [paid('2026-09-03', 100_00), refunded('2026-09-04', 40_00)],
      ['2026-09 to 2026-09 4000'],
    ],
  ])('are %s', (_title, client, rows, lines) => {
    expect(told(demandOf(client, rows))).toEqual(lines);
  });

  it('are months that were closed without being paid, too', () => {
    const { account } = closeOf(retainer(), [paid('2026-09-03', 20_00)], '2026-10');
    expect(told(demandOf(retainer(), [], account))).toEqual(['2026-09 to 2026-09 8000', '2026-10 to 2026-11 20000']);
  });

  it('end with overage that closes charged, not the trial, less what was paid for it', () => {
    const billed = retainer({ overage: 'bill', overageRate: 20_00 });
    const { account } = closeOf(billed, [paid('2026-09-03', 200_00), worked('2026-09-10', '12:00')], '2026-09');
    expect(told(demandOf(billed, [worked('2026-10-10', '15:00')], account))).toEqual(['overage 4000']);
    expect(told(demandOf(billed, [paidOverage('2026-10-10', 15_00)], account))).toEqual(['overage 2500']);
    expect(told(demandOf(billed, [paidOverage('2026-10-10', 40_00)], account))).toEqual([]);
  });
});

describe('credit on account', () => {
  const onDue = { grant: 'due', billingMonths: 3 } as const;

  it('meets what is asked ahead', () => {
    const demand = demandOf(retainer(onDue), [paid('2026-09-03', 150_00)]);
    expect(told(demand)).toEqual(['2026-10 to 2026-11 20000']);
    expect(demand).toMatchObject({ credit: 50_00, asked: 150_00, owed: 0 });
  });

  it('of more than is asked meets all of it', () => {
    const ahead = demandOf(retainer(onDue), [paid('2026-09-03', 900_00)]);
    expect(ahead).toMatchObject({ credit: 200_00, asked: 0, owed: 0 });
  });

  it('is none where everything is due', () => {
    expect(demandOf(retainer())).toMatchObject({ credit: 0, asked: 100_00, owed: 100_00, period: '2026-09' });
  });
});

describe('the hours that paying brings', () => {
  it.each<[string, Agreement, readonly Row[], number]>([
    ['the allotment of each due', retainer({ billingMonths: 3 }), [], 1800],
    ['less what parts of it have brought', retainer(), [paid('2026-09-03', 33_33)], 600 - 199],
    ['none where hours come on due', retainer({ grant: 'due' }), [], 0],
    ['none where nothing is asked', retainer(), [paid('2026-09-03', 100_00)], 0],
  ])('are %s', (_title, client, rows, brought) => {
    expect(demandOf(client, rows).bringsMinutes).toBe(brought);
  });
});

it('after End, what is left unpaid is asked for once nothing is open', () => {
  const ended = retainer({ end: '2026-10' });
  const { account } = closeOf(ended, [paid('2026-09-03', 100_00), worked('2026-09-10', '10:00')], '2026-10');
  expect(demandOf(ended, [], account)).toMatchObject({ period: '2026-10', asked: 100_00, owed: 100_00 });
});

it('where the trial close is refused there is none, only why (L25)', () => {
  const rows = postings([refunded('2026-09-03', 1)]);
  const demanded = demandNow(null, retainer(), nextPeriod(null, retainer(), []), rows, 60);
  expect(demanded).toMatchObject({ ok: false, refusals: [{ code: 'refund-too-large' }] });
});
