import { directedText } from '../../src/documents/plain-text';

/** The marks in words. */
function shown(text: string): string {
  return text
    .replace(/\u202b/g, '<from right>')
    .replace(/\u202c/g, '<end>')
    .replace(/\u200e/g, '<from left>');
}

describe('a text in writing from the right', () => {
  it.each([
    ['stays as it is where there is none', 'Café «Пекарня» 12', 'Café «Пекарня» 12'],
    ['runs from the right with its marks and figures', 'עמוד 3.', '<from right>עמוד 3.<end><from left>'],
    ['is known by its first letter', '(12) مخبز Ltd', '<from right>(12) مخبز Ltd<end><from left>'],
    ['leaves the line to the left where it comes later', 'Sign for מאפייה', 'Sign for מאפייה<from left>'],
    ['is seen line by line', 'One\nעמוד\n', 'One\n<from right>עמוד<end><from left>\n'],
  ])('%s', (_, text, expected) => {
    expect(shown(directedText(text))).toBe(expected);
  });
});
