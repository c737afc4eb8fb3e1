import fc from 'fast-check';
import { guarded, unguarded } from '../../src/google/text-guard';

describe('text on its way through a cell', () => {
  it.each(['=1+1', '+7 495 123', '-fixed', '@user', "'tis", '\tindented', '\rline'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'plain', 'a=b', ' =1', '2026-09'])('leaves %j as it is', (text) => {
    expect(guarded(text)).toBe(text);
  });

  it('is read as it was meant where the cell kept the apostrophe', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(unguarded(guarded(text))).toBe(text)));
  });

  it('is read as it was meant where the cell dropped the apostrophe', () => {
    const ordinary = fc.string().filter((text) => !/^'[=+\-@'\t\r]/.test(text));
    fc.assert(fc.property(ordinary, (text) => expect(unguarded(guarded(text).replace(/^'/, ''))).toBe(text)));
  });
});
