import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { base64Of, bytesIn } from '../../src/documents/base64';
import { pictureIn } from '../../src/documents/picture';
import { jpegOf, pngOf } from './pictures';

describe('base64', () => {
  it('is what Node makes of the same bytes, and becomes them again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(bytesIn(base64Of(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['a', 'ab=c', '====', 'data:image/png;base64,AAAA', 'aaa\n'])('is not %j', (text) => {
    expect(bytesIn(text)).toBeNull();
  });
});

describe('a picture', () => {
  it.each([
    ['png', pngOf(320, 80), 320, 80],
    ['png', pngOf(70_000, 3), 70_000, 3],
    ['jpeg', jpegOf(640, 200), 640, 200],
  ] as const)('is a %s of its size in pixels', (type, bytes, widthPixels, heightPixels) => {
    const data = Buffer.from(bytes).toString('base64');
    expect(pictureIn(bytes)).toEqual({ type, data, widthPixels, heightPixels });
  });

  it.each([
    ['no bytes', new Uint8Array()],
    ['text', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a GIF', new TextEncoder().encode('GIF89a............')],
    ['half a PNG', pngOf(10, 10).slice(0, 20)],
    ['a PNG of no size', pngOf(0, 10)],
    ['an archive', deflateSync(Buffer.alloc(100))],
    ['a JPEG without a frame', jpegOf(10, 10).slice(0, 18)],
  ])('is not %s', (_, bytes) => {
    expect(pictureIn(bytes)).toBeNull();
  });

  it('is never found in what is none, and no bytes hang the search', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
        expect(() => pictureIn(Uint8Array.from([0xff, 0xd8, ...tail]))).not.toThrow();
      }),
    );
  });
});
