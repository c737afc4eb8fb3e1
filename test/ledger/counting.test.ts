import { countedMinutes, UNIT_FACTOR, type Factor, type Rounding } from '../../src/ledger/minutes';
import { clock, time } from './retainer';

const up = (stepMinutes: number): Rounding => ({ stepMinutes, mode: 'up' });
const nearest = (stepMinutes: number): Rounding => ({ stepMinutes, mode: 'nearest' });
const factor = (numerator: number, denominator: number): Factor => ({ numerator, denominator });

describe('what a time entry counts (L15)', () => {
  it.each([
    ['every minute at the default step', '0:20', UNIT_FACTOR, up(1), '0:20'],
    ['a started step whole', '0:20', UNIT_FACTOR, up(30), '0:30'],
    ['a minute as a whole step', '0:01', UNIT_FACTOR, up(15), '0:15'],
    ['an exact step as it is', '13:45', UNIT_FACTOR, up(15), '13:45'],
    ['up to the next step', '7:59', UNIT_FACTOR, up(5), '8:00'],
    ['nothing as nothing', '0:00', UNIT_FACTOR, up(30), '0:00'],
    ['below half a step down', '0:07', UNIT_FACTOR, nearest(15), '0:00'],
    ['above half a step up', '0:08', UNIT_FACTOR, nearest(15), '0:15'],
    ['exactly half a step up', '0:05', UNIT_FACTOR, nearest(10), '0:10'],
    ['by its factor', '1:30', factor(3, 2), up(1), '2:15'],
    ['by a factor below 1', '1:30', factor(1, 2), up(1), '0:45'],
    ['by a factor of 0', '1:30', factor(0, 1), up(1), '0:00'],
    ['exactly, with no minute added by floating point', '1:40', factor(11, 10), up(1), '1:50'], // 100 · 1.1 is 110.00000000000001
    ['the factor before the rounding', '0:20', factor(5, 4), up(10), '0:30'], // 25 → 30
    ['a fraction of a minute up', '0:10', factor(125, 100), up(1), '0:13'], // 12.5
    ['half a minute to the next', '0:10', factor(125, 100), nearest(1), '0:13'],
    ['below half a minute to the one before', '0:10', factor(124, 100), nearest(1), '0:12'], // 12.4
    ['a long factor exactly', '24:00', factor(123456789012, 1000000000000), up(1), '2:58'], // 177.78
  ])('%s', (_title, hours, by, rounding, counted) => {
    expect(clock(countedMinutes(time(hours), by, rounding))).toBe(counted);
  });

  it.each([
    ['up', '-0:20', up(30), '-0:30'],
    ['exactly half', '-0:05', nearest(10), '-0:10'],
    ['below half', '-0:07', nearest(15), '0:00'],
  ])('below 0 is the mirror image: %s', (_title, hours, rounding, counted) => {
    expect(clock(countedMinutes(time(hours), UNIT_FACTOR, rounding))).toBe(counted);
  });
});
