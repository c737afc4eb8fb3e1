import { adviceAfter, forecastPeriods } from '../../src/ledger/advice';
import { closeThrough, month, retainer, time, worked } from './retainer';

/** The newest three closes: hours used in each, what expired in the last of them, and the closing. */
function use(used: readonly string[], closing: string, expired = '0:00') {
  const recent = used.map((hours, position) => ({
    used: time(hours),
    expired: time(position === 0 ? expired : '0:00'),
  }));
  return { recent, newest: month('2026-11'), closing: time(closing) };
}

const advise = (client: Parameters<typeof adviceAfter>[1], ...given: Parameters<typeof use>) =>
  adviceAfter(use(...given), client, 60);

describe('advice on the fee (L26), at $100 for 10 hours', () => {
  it.each([
    [
      'less where hours pile up',
      ['5:00', '5:00', '5:00'],
      '20:00',
      '0:00',
      { minutes: 300, fee: 50_00, direction: 'less' },
    ],
    [
      'less where hours expire',
      ['5:00', '5:00', '5:00'],
      '3:00',
      '0:01',
      { minutes: 300, fee: 50_00, direction: 'less' },
    ],
    [
      'less at a use of exactly 0.75',
      ['7:30', '7:30', '7:30'],
      '20:00',
      '0:00',
      { minutes: 480, fee: 80_00, direction: 'less' },
    ],
    ['nothing above a use of 0.75', ['7:30', '7:30', '7:31'], '20:00', '0:00', null],
    ['nothing where less than two months have piled up', ['5:00', '5:00', '5:00'], '19:59', '0:00', null],
    ['one step at least', ['0:00', '0:00', '0:00'], '20:00', '0:00', { minutes: 60, fee: 10_00, direction: 'less' }],
    [
      'one step at least, also where time was taken back',
      ['-9:00', '0:00', '0:00'],
      '20:00',
      '0:00',
      { minutes: 60, fee: 10_00, direction: 'less' },
    ],
    [
      'more where hours run out',
      ['12:00', '12:00', '12:00'],
      '-3:00',
      '0:00',
      { minutes: 720, fee: 120_00, direction: 'more' },
    ],
    [
      'more at a use of exactly 1.1',
      ['11:00', '11:00', '11:00'],
      '9:59',
      '0:00',
      { minutes: 660, fee: 110_00, direction: 'more' },
    ],
    ['nothing below a use of 1.1', ['11:00', '11:00', '10:59'], '0:00', '0:00', null],
    ['nothing where a month is still in hand', ['12:00', '12:00', '12:00'], '10:00', '0:00', null],
    [
      'the mean of the three, rounded up to whole steps',
      ['3:00', '6:00', '6:01'],
      '20:00',
      '0:00',
      { minutes: 360, fee: 60_00, direction: 'less' },
    ],
  ])('is %s', (_title, used, closing, expired, advice) => {
    expect(advise(retainer(), used, closing, expired)).toEqual(advice);
  });

  it.each([
    ['before the third statement', retainer(), ['5:00', '5:00']],
    [
      'where no fee is in force next month',
      retainer({ changes: [{ from: '2026-12', fee: 0, hours: 10 }] }),
      ['5:00', '5:00', '5:00'],
    ],
    ['where no hours are agreed next month', retainer({ hours: 0 }), ['5:00', '5:00', '5:00']],
    ['where End is before next month', retainer({ end: '2026-11' }), ['5:00', '5:00', '5:00']],
  ])('is nothing %s', (_title, client, used) => {
    expect(advise(client, used, '90:00')).toBeNull();
  });

  it('goes by the terms of the next period', () => {
    const client = retainer({ changes: [{ from: '2026-12', fee: 300_00, hours: 20 }] });
    expect(advise(client, ['10:00', '10:00', '10:00'], '40:00')).toEqual({
      minutes: 600,
      fee: 150_00,
      direction: 'less',
    });
  });

  it('rounds the fee half up at the same price an hour', () => {
    const client = retainer({ fee: 10_01, hours: 2 });
    expect(advise(client, ['1:00', '1:00', '1:00'], '4:00')).toMatchObject({ minutes: 60, fee: 5_01 }); // 500.5
  });

  it('is nothing where the step rounds the use up to the allotment', () => {
    expect(adviceAfter(use(['5:00', '5:00', '5:00'], '20:00'), retainer(), 600)).toBeNull();
  });

  it('takes the newest three of many statements', () => {
    const rows = [
      worked('2026-09-10', '90:00'),
      worked('2026-10-10', '12:00'),
      worked('2026-11-10', '12:00'),
      worked('2026-12-10', '12:00'),
    ];
    const advices = closeThrough(retainer(), rows, '2026-12').map((closed) => closed.statement.advice?.minutes ?? null);
    expect(advices).toEqual([null, null, 38 * 60, 12 * 60]); // (90 + 12 + 12) / 3, then 12
  });
});

describe('forecast (L27)', () => {
  it.each([
    ['the periods that the balance covers, whole', ['12:00', '12:00', '12:00'], '5:00', 2], // 5 / (12 − 10)
    ['0 where less than one is covered', ['12:00', '12:00', '12:00'], '1:59', 0],
    ['0 where nothing is left', ['12:00', '12:00', '12:00'], '0:00', 0],
    ['0 in debt', ['12:00', '12:00', '12:00'], '-4:00', 0],
    ['by the exact mean', ['10:00', '10:00', '10:01'], '1:00', 180], // 60 / (1 / 3)
    ['none where the allotment covers the use', ['10:00', '10:00', '10:00'], '5:00', null],
    ['none before the third statement', ['12:00', '12:00'], '5:00', null],
  ])('is %s', (_title, used, closing, periods) => {
    expect(forecastPeriods(use(used, closing), retainer())).toBe(periods);
  });

  it('goes by the terms of the next period', () => {
    const client = retainer({ changes: [{ from: '2026-12', fee: 110_00, hours: 11 }] });
    expect(forecastPeriods(use(['12:00', '12:00', '12:00'], '5:00'), client)).toBe(5);
  });
});
