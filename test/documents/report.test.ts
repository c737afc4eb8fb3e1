import type { ReportSource } from '../../src/documents/report-source';
import { minutes } from '../../src/ledger/minutes';
import { minor } from '../../src/ledger/money';
import { dateText, hoursText, moneyText } from '../../src/words/format';
import type { Language } from '../../src/words/language';
import { makeReport } from './built-in';
import { partsOf, strayTags, textOf } from './docx-text';
import { date, grant, october, payment, period, work } from './sources';

const languages: readonly Language[] = ['en', 'ru'];

/** A month in which every figure is another one, and none is 0. */
function eventful(language: Language): ReportSource {
  return october({
    language,
    revision: 3,
    reason: 'An entry was missing.',
    hours: {
      opening: minutes(61),
      granted: minutes(602),
      adjusted: minutes(33),
      used: minutes(724),
      complimentary: minutes(45),
      expired: minutes(16),
      overageSettled: minutes(44),
      closing: minutes(0),
    },
    money: {
      earned: minor(12_001),
      forfeited: minor(202),
      valueLeft: minor(3_003),
      credit: minor(404),
      overageCharge: minor(5_005),
      owed: minor(60_606),
      owedThrough: period('2026-11'),
      asked: minor(170_707),
      paidThrough: period('2026-10'),
    },
    grants: [grant({ minutes: minutes(601), amount: minor(8_808) }), grant({ kind: 'topUp', minutes: minutes(1) })],
    payments: [payment({ amount: minor(9_909), minutes: minutes(777) })],
    next: {
      period: period('2026-11'),
      grantedMinutes: minutes(123),
      unpaid: minor(11_011),
      unpaidMinutes: minutes(456),
    },
    expiry: { months: 7, carryLimitMinutes: minutes(1_230) },
    advice: { minutes: minutes(1_500), fee: minor(25_025), direction: 'more' },
  });
}

describe.each(languages)('a report in %s', (language) => {
  const source = eventful(language);
  const text = textOf(makeReport(source));

  it('holds every time of the statement', () => {
    const { used, expired, ...others } = source.hours;
    const shown = [...Object.values(others), minutes(-used), minutes(-expired)];
    for (const time of shown) expect(text).toContain(hoursText(time));
  });

  it('holds every amount of the statement', () => {
    const { owedThrough, paidThrough, ...amounts } = source.money;
    for (const amount of Object.values(amounts)) {
      expect(text).toContain(moneyText(language, amount, source.currency).replace(/\u00a0/g, ' '));
    }
    expect([owedThrough, paidThrough]).toEqual(['2026-11', '2026-10']);
  });

  it('names who, when, which revision and why', () => {
    const { company, client, contract, reason, closedOn } = source;
    const closed = dateText(language, closedOn).replace(/\u00a0/g, ' ');
    for (const part of [company.name, client.name, client.details, contract, reason, closed]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/(Revision|Версия) 3 /);
  });

  it('holds every entry with its hours', () => {
    for (const { task, service, worker, countedMinutes } of source.works) {
      for (const part of [task, service, worker, hoursText(countedMinutes)]) expect(text).toContain(part);
    }
  });

  it('numbers its pages in the footer', () => {
    const footer = [...partsOf(makeReport(source))].find(([name]) => name.startsWith('word/footer'))?.[1] ?? '';
    expect(footer).toMatch(/PAGE.*NUMPAGES/);
    expect(footer).toContain('Harbour Bakery');
  });

  it('leaves no place unfilled', () => {
    for (const xml of partsOf(makeReport(source)).values()) expect(xml).not.toMatch(/\{[#/^@]?\w*\}/);
  });

  it('is the same bytes for the same source, years later and through JSON too', () => {
    const made = makeReport(source);
    const kept = JSON.parse(JSON.stringify(source)) as ReportSource;
    jest.useFakeTimers({ now: new Date(2031, 4, 6, 7, 8, 9) });
    expect(makeReport(kept)).toEqual(made);
    jest.useRealTimers();
  });
});

describe('a report of a month', () => {
  it('says so where nothing was done, and leaves out what there is nothing of', () => {
    const text = textOf(makeReport(october({ works: [], payments: [], grants: [], contract: '' })));
    expect(text).toContain('No work was recorded in this period.');
    for (const absent of ['With our compliments', 'Contract', 'Adjusted', 'Overage settled', 'replaces', 'Amount']) {
      expect(text).not.toContain(absent);
    }
  });

  it('keeps complimentary work apart from what counts', () => {
    const text = textOf(makeReport(october()));
    const apart = text.slice(text.indexOf('With our compliments'));
    expect(apart).toContain('Typing error on the front page');
    expect(text.slice(0, text.indexOf('With our compliments'))).not.toContain('Typing error on the front page');
  });

  it('holds 300 entries, each in a row that does not break over a page', () => {
    const works = Array.from({ length: 300 }, (_, index) => work({ task: `Task number ${index}.` }));
    const body = partsOf(makeReport(october({ works }))).get('word/document.xml') ?? '';
    for (const { task } of works) expect(body).toContain(task);
    const rows = body.match(/<w:tr>|<w:tr /g) ?? [];
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length);
    expect(body).toContain('<w:tblHeader/>');
  });
});

describe('hostile texts', () => {
  it.each([
    ['markup', '<script>alert(1)</script> </w:t></w:p> &amp; "quoted"'],
    ['places and loops of templates', '{client} {#works}{/works} {@bar} {{nested}} {/}'],
    ['a formula', '=IMPORTXML("https://example.com","//a")'],
    ['characters beyond the first plane', '😀 שלום עולם 𝔘'],
    ['one endless word', 'x'.repeat(50_000)],
  ])('shows %s as plain text', (_, hostile) => {
    const docx = makeReport(
      october({
        client: { name: hostile, details: hostile },
        works: [work({ task: hostile, service: hostile, worker: hostile, category: hostile })],
      }),
    );
    expect(textOf(docx).split(hostile).length).toBeGreaterThanOrEqual(7);
    for (const xml of partsOf(docx).values()) expect(strayTags(xml)).toEqual([]);
  });

  it('drops what no document can hold: control characters, halves of characters, marks that turn the line', () => {
    const task = 'a\u0000b\u0007c\u001bd\u202ee\ud800f\uffffg\u0085h';
    expect(textOf(makeReport(october({ works: [work({ task })] })))).toContain('abcdefgh');
  });

  it('keeps the lines of a text with several', () => {
    const task = 'first\r\nsecond\nthird\tfourth';
    expect(textOf(makeReport(october({ works: [work({ task })] })))).toContain('first\nsecond\nthird fourth');
  });
});

it('shows an entry of an earlier month with the month it belongs to', () => {
  const late = work({ date: date('2026-08-30'), task: 'Forgotten' });
  expect(textOf(makeReport(october({ works: [late] })))).toMatch(/Late entries for August 2026[^]*Forgotten/);
});
