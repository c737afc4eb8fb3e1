import { areaOf } from '../../src/google/edited-area';

describe('the address of an edit', () => {
  it.each([
    ['F12', { top: 12, bottom: 12, left: 6, right: 6 }],
    ['A2:C9', { top: 2, bottom: 9, left: 1, right: 3 }],
    ['$B$2:AA10', { top: 2, bottom: 10, left: 2, right: 27 }],
    ['5:7', { top: 5, bottom: 7, left: 1, right: Infinity }],
    ['B:D', { top: 1, bottom: Infinity, left: 2, right: 4 }],
    ['B3:D', { top: 3, bottom: Infinity, left: 2, right: 4 }],
  ])('%s is a rectangle', (address, area) => {
    expect(areaOf(address)).toEqual(area);
  });

  it.each(['', 'A1,B2', 'Log!A1', 'A1:B2:C3', 'a1'])('%s is none', (address) => {
    expect(areaOf(address)).toBeNull();
  });
});
