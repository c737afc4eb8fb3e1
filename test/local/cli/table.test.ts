import { tableText, type TableColumn } from '../../../src/local/cli/table';

interface Row {
  readonly name: string;
  readonly hours: string;
}

const columns: readonly TableColumn<Row>[] = [
  { header: 'Client', align: 'left', cell: ({ name }) => name },
  { header: 'Hours', align: 'right', cell: ({ hours }) => hours },
];

describe('a printed table', () => {
  it('lines columns up, whatever the script', () => {
    const rows = [
      { name: 'Bakery', hours: '7:30' },
      { name: 'Городская библиотека', hours: '−0:05' },
    ];
    expect(tableText(rows, columns).split('\n')).toEqual([
      'Client                Hours',
      '--------------------  -----',
      'Bakery                 7:30',
      'Городская библиотека  −0:05',
    ]);
  });

  it('leaves out a column in which nothing stands', () => {
    expect(tableText([{ name: 'Bakery', hours: '' }], columns)).toBe('Client\n------\nBakery');
  });
});
