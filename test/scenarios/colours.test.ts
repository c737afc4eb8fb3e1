import { Book } from '../../src/local/book/book';
import type { ConditionalFormat } from '../../src/local/book/conditional-format';
import { TONES } from '../../src/google/colours';
import { Colleagues } from './colleagues';

const BY_AVAILABLE = '1000000*N($E2)+N("Carryover")<-1';
const usedShare = (bound: number): string => `1000000*N($F2)+N("Carryover")>${bound}`;

function formulasOf(office: Colleagues): readonly string[] {
  return office
    .sheet('Balances')
    .conditionalFormats.map(({ condition }) => (condition.kind === 'formula' ? condition.formula : condition.kind));
}

/** Types a value beside a setting's name. */
function set(office: Colleagues, name: string, value: string): void {
  const settings = office.sheet('Settings');
  const names = settings.display({ row: 1, column: 1, rows: settings.lastRow, columns: 1 });
  const row = names.findIndex(([found]) => found === name) + 1;
  settings.writeText(row, 2, value);
}

function studio(): Colleagues {
  const office = new Colleagues(new Book());
  office.setUp();
  return office;
}

it('Balances turns red where a client is overdrawn, and amber from 80 % on', () => {
  const [red, amber] = studio().sheet('Balances').conditionalFormats;
  const over = [1, 5, 6].map((column) => ({ row: 2, column, rows: 999, columns: 1 }));
  expect(red).toMatchObject({ areas: over, look: { background: TONES.alarm.background, color: TONES.alarm.text } });
  expect(amber).toMatchObject({
    areas: over,
    look: { background: TONES.warning.background, color: TONES.warning.text },
  });
  expect([red, amber].map((rule) => rule?.condition)).toEqual([
    { kind: 'formula', formula: BY_AVAILABLE },
    { kind: 'formula', formula: usedShare(799_999) },
  ]);
});

it.each([
  ['65', 649_999],
  ['85', 849_999],
  ['90 %', 899_999],
])('amber follows the setting %s when the book is repaired', (typed, bound) => {
  const office = studio();
  set(office, 'Alert at %', typed);
  expect(office.setUp().mended).toBe(1);
  expect(formulasOf(office)).toEqual([BY_AVAILABLE, usedShare(bound)]);
  expect(office.setUp().mended).toBe(0);
});

it('follows columns that the office has moved', () => {
  const office = studio();
  const balances = office.sheet('Balances');
  balances.write({ row: 1, column: 5, rows: 1, columns: 2 }, [['Used %', 'Available']]);
  office.setUp();
  expect(formulasOf(office)).toEqual([BY_AVAILABLE.replace('$E', '$F'), usedShare(799_999).replace('$F', '$E')]);
});

it('leaves the colours of the office alone, and before its own', () => {
  const office = studio();
  const balances = office.sheet('Balances');
  const look = { background: '#00ff00', color: null, bold: true };
  const own: ConditionalFormat[] = [
    {
      areas: [{ row: 2, column: 7, rows: 50, columns: 1 }],
      condition: { kind: 'foreign' },
      look,
      frame: { type: 'top10' },
    },
    {
      areas: [{ row: 2, column: 6, rows: 999, columns: 1 }],
      condition: { kind: 'number', operator: 'greaterThanOrEqual', number: 0.5 },
      look,
    },
  ];
  balances.conditionalFormats = [...balances.conditionalFormats.slice(0, 1), ...own];
  office.setUp();
  expect(balances.conditionalFormats.slice(0, 2)).toEqual(own);
  expect(formulasOf(office).slice(2)).toEqual([BY_AVAILABLE, usedShare(799_999)]);
});

/** Of two colours, `#rrggbb`, by the rule of WCAG 2. */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

it.each(Object.entries(TONES))('%s can be read on its background', (_, { background, text }) => {
  expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5);
});
