import { closeThrough, paid, retainer, told, worked } from './retainer';

it('carries unused paid hours into the next month', () => {
  const closes = closeThrough(
    retainer({ fee: 100_00, hours: 10, start: '2026-09' }),
    [
      paid('2026-09-03', 100_00),
      worked('2026-09-10', '5:00'),
      paid('2026-10-02', 100_00),
      worked('2026-10-20', '12:00'),
    ],
    '2026-10',
  );
  expect(closes.map(told)).toMatchObject([
    {
      period: '2026-09',
      opening: '0:00',
      granted: '10:00',
      used: '5:00',
      closing: '5:00',
      earned: 50_00,
      valueLeft: 50_00,
    },
    // 5 h of September at $10, 7 h of October at $10
    {
      period: '2026-10',
      opening: '5:00',
      granted: '10:00',
      used: '12:00',
      closing: '3:00',
      earned: 120_00,
      valueLeft: 30_00,
    },
  ]);
});
