/**
 * The cells of a text table as other programs put it on the clipboard: tabs between cells, a line a row; a cell within
 * quotation marks may hold both, and doubled quotation marks.
 */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = (): void => {
    rows[rows.length - 1]?.push(cell);
    cell = '';
  };
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at] ?? '';
    if (isQuoted && sign === '"' && plain[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (isQuoted || (cell === '' && hasClosing(plain, at)))) isQuoted = !isQuoted;
    else if (!isQuoted && sign === '\t') end();
    else if (!isQuoted && sign === '\n') {
      end();
      rows.push([]);
    } else cell += sign;
  }
  end();
  return rows;
}

/** Whether a cell that begins with a quotation mark also ends with one: `"a b" and more` is no quoted cell. */
function hasClosing(text: string, opening: number): boolean {
  return /^"(?:[^"]|"")*"(?=[\t\n]|$)/.test(text.slice(opening));
}
