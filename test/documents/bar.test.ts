import fc from 'fast-check';
import { barOf } from '../../src/documents/bar';
import { BAR_COLOURS, PAGE } from '../../src/documents/look';
import type { ReportHours } from '../../src/documents/report-source';
import { minutes } from '../../src/ledger/minutes';

function hours(changes: Partial<Record<keyof ReportHours, number>>): ReportHours {
  const all = { opening: 0, granted: 0, adjusted: 0, used: 0, expired: 0, overageSettled: 0, ...changes };
  const { opening, granted, adjusted, used, expired, overageSettled } = all;
  return {
    opening: minutes(opening),
    granted: minutes(granted),
    adjusted: minutes(adjusted),
    used: minutes(used),
    complimentary: minutes(0),
    expired: minutes(expired),
    overageSettled: minutes(overageSettled),
    closing: minutes(opening + granted + adjusted - used - expired + overageSettled),
  };
}

/** The cells of a bar: colour and width. */
function cellsOf(xml: string): (readonly [colour: string, width: number])[] {
  return [...xml.matchAll(/<w:tcW w:w="(\d+)".*?w:fill="(\w+)"/g)].map(([, width, colour = '']) => [
    colour,
    Number(width),
  ]);
}

describe('the bar of hours', () => {
  it.each([
    ['used and left', { opening: 300, granted: 600, used: 720 }, { used: 0.8, left: 0.2 }],
    ['nothing used', { granted: 600 }, { left: 1 }],
    ['all used', { granted: 600, used: 600 }, { used: 1 }],
    ['some of it beyond the balance', { granted: 600, used: 750 }, { used: 0.8, over: 0.2 }],
    ['all of it beyond the balance', { opening: -60, used: 90 }, { over: 1 }],
    ['some expired', { granted: 600, used: 150, expired: 300 }, { used: 0.25, expired: 0.5, left: 0.25 }],
    ['time taken back', { granted: 600, used: -60 }, { left: 1 }],
    ['no hours at all', {}, { none: 1 }],
  ])('shows %s in proportion', (_, figures, shares) => {
    const expected = Object.entries(shares).map(([part, share]) => [
      BAR_COLOURS[part as keyof typeof BAR_COLOURS],
      Math.round(share * PAGE.textWidth),
    ]);
    const drawn = cellsOf(barOf(hours(figures)).bar);
    expect(drawn.map(([colour]) => colour)).toEqual(expected.map(([colour]) => colour));
    for (const [index, [, width]] of drawn.entries()) expect(width - Number(expected[index]?.[1])).toBeCloseTo(0, -1);
  });

  it('is as wide as the text, and no part of it is too thin to see', () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(
        fc.record({ opening: fc.integer({ min: -50_000, max: 50_000 }), granted: count, used: count }),
        (figures) => {
          const widths = cellsOf(barOf(hours(figures)).bar).map(([, width]) => width);
          expect(widths.reduce((sum, width) => sum + width, 0)).toBe(PAGE.textWidth);
          expect(Math.min(...widths)).toBeGreaterThanOrEqual(60);
        },
      ),
    );
  });

  it('names in its legend only what there is of overage and expiry', () => {
    const { bar, ...legend } = barOf(hours({ granted: 600, used: 750 }));
    expect(bar).toContain(BAR_COLOURS.over);
    expect(legend).toEqual({ barUsed: '10:00', barOver: '2:30', barExpired: '', barLeft: '0:00' });
  });
});
