/**
 * The rows of a table as spreadsheets copy it: cells divided by tabs, rows by line ends; a cell that holds either is
 * quoted, its own quotes doubled.
 */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  while (cells.lastIndex < text.length) {
    const [, quoted, plain = '', end] = cells.exec(text) ?? [];
    rows[rows.length - 1]?.push((quoted?.replace(/""/g, '"') ?? plain).trim());
    if (end !== '\t' && cells.lastIndex < text.length) rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}
