import type { Table } from 'docx';
import { figureLine, line } from './parts';
import { headerRow, row, table } from './tables';

interface Amounts {
  /** Over the two columns; left out where they speak for themselves. */
  readonly titles?: readonly [what: string, amount: string];
  /** The list to go through. */
  readonly list?: string;
  readonly total: string;
  readonly sum: string;
}

/** What comes to which amount, a row each, and what it comes to in all. */
export function amounts({ titles, list = 'amounts', total, sum }: Amounts): Table {
  return table(
    [7_338, 2_300],
    [
      ...(titles === undefined ? [] : [headerRow(titles, 1)]),
      row([{ lines: [line(`{#${list}}{label}`)] }, { lines: [figureLine(`{amount}{/${list}}`)] }]),
      row([{ lines: [line(total, 'strong')] }, { lines: [figureLine(sum, 'strong')] }], 'total'),
    ],
  );
}
