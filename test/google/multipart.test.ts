import fc from 'fast-check';
import { multipart } from '../../src/google/multipart';
import { partsOf } from './drive-stand-in';

describe('a multipart body', () => {
  it('gives back the metadata and every byte of the document', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array(), (name, bytes) => {
        const body = multipart('b-0123456789abcdef', { name }, 'application/octet-stream', bytes);
        expect(partsOf(body)).toEqual({ metadata: { name }, bytes: [...bytes] });
      }),
    );
  });

  it('consists of signed bytes, as Apps Script takes them', () => {
    const { payload } = multipart('b', { name: 'Ёлка 🎄' }, 'text/plain', Uint8Array.from([0, 127, 128, 255]));
    expect(payload.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 127)).toBe(true);
  });
});
