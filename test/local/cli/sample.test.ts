import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CloseAnswer } from '../../../src/local/cli/answers';
import { carryover, documentOf } from './desk';

/** Closes the three months of a sample book of the language in one go. */
async function closedSample(language: 'en' | 'ru'): Promise<CloseAnswer> {
  const folder = fs.mkdtempSync(join(tmpdir(), 'carryover-'));
  const path = join(folder, 'Studio.xlsx');
  await carryover('init', path, '--sample', '--lang', language);
  const ran = await carryover('close', path, '2026-10', '--json', '--now', '2026-11-03T09:00');
  fs.rmSync(folder, { recursive: true });
  return documentOf(ran) as CloseAnswer;
}

describe('the sample studio, closed', () => {
  let english: CloseAnswer;
  beforeAll(async () => {
    english = await closedSample('en');
  });

  it('has nothing wrong in it', () => {
    expect(english.issues).toEqual([]);
    expect(new Set(english.closed.map(({ client }) => client)).size).toBe(12);
  });

  it('holds the founding example', () => {
    const bakery = english.closed.filter(({ client }) => client === 'Harbour Lane Bakery');
    expect(bakery.map(({ period, used, closing }) => [period, used, closing])).toEqual([
      ['2026-09', 300, 300],
      ['2026-10', 720, 180],
    ]);
  });

  it.each<[string, (statement: CloseAnswer['closed'][number]) => boolean]>([
    ['a client in debt', ({ closing }) => closing < 0],
    ['hours lost to a cap', ({ expired }) => expired > 0],
    ['overage billed', ({ overageCharge }) => overageCharge > 0],
    ['work done for nothing', ({ complimentary }) => complimentary > 0],
    ['work typed late', ({ lateEntries }) => lateEntries > 0],
    ['hours given as an apology', ({ adjusted }) => adjusted > 0],
    ['hours refunded', ({ adjusted }) => adjusted < 0],
    ['a fee that is too high', ({ advice }) => advice?.direction === 'less'],
    ['a fee that is too low', ({ advice }) => advice?.direction === 'more'],
  ])('shows %s', (_, shows) => {
    expect(english.closed.filter(shows)).not.toEqual([]);
  });

  it('comes to the same figures in a Russian book', async () => {
    const figures = ({ closed }: CloseAnswer) =>
      closed.map(({ period, granted, adjusted, used, expired, closing, overageCharge, advice }) => [
        ...[period, granted, adjusted, used, expired, closing, overageCharge],
        advice,
      ]);
    expect(figures(await closedSample('ru'))).toEqual(figures(english));
  });
});
