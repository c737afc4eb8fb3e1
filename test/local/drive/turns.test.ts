import { Turns } from '../../../src/local/drive/turns';

/** Work that is under way until it is told to end. */
class Work {
  hasBegun = false;
  end: () => void = () => undefined;
  fail: (thrown: Error) => void = () => undefined;

  readonly begin = (): Promise<void> => {
    this.hasBegun = true;
    return new Promise((resolve, reject) => {
      this.end = resolve;
      this.fail = reject;
    });
  };
}

describe('work that takes turns', () => {
  it('is under way two at a time, first come, first served, whatever becomes of that before it', async () => {
    const turns = new Turns(2);
    const work = Array.from({ length: 5 }, () => new Work());
    const done = work.map((one) => turns.take(one.begin));
    const begun = (): number => work.filter(({ hasBegun }) => hasBegun).length;
    expect(begun()).toBe(2);
    work[1]?.end();
    await done[1];
    expect([begun(), work[2]?.hasBegun]).toEqual([3, true]);
    work[0]?.fail(new Error('broken'));
    await expect(done[0]).rejects.toThrow('broken');
    expect([begun(), work[3]?.hasBegun]).toEqual([4, true]);
    for (const at of [2, 3, 4]) {
      work[at]?.end();
      await done[at];
    }
    expect(await turns.take(() => Promise.resolve('after all'))).toBe('after all');
  });
});
