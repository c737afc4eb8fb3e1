import { sampleSheets, type TypedSheet } from '../../../src/local/sample/sheets';

const english = sampleSheets('en');
const russian = sampleSheets('ru');

function sheet(sheets: readonly TypedSheet[], name: string): TypedSheet {
  const found = sheets.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function column(of: TypedSheet, header: string): string[] {
  const index = of.headers.indexOf(header);
  if (index < 0) throw new Error(`no column ${header}`);
  return of.rows.map((row) => row[index] ?? '');
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];
const isRussian = (text: string) => /[а-яё]/i.test(text);

describe('the sample studio', () => {
  it('has twelve clients of three kinds, in three currencies, who pay in four rhythms', () => {
    const clients = sheet(english, 'Clients');
    expect(distinct(column(clients, 'Client'))).toHaveLength(12);
    expect(distinct(column(clients, 'Type')).sort()).toEqual(['Business', 'Government', 'Nonprofit']);
    expect(distinct(column(clients, 'Currency')).sort()).toEqual(['EUR', 'RUB', 'USD']);
    expect(distinct(column(clients, 'Billing months')).sort()).toEqual(['1', '12', '3', '6']);
  });

  it('offers services in five areas', () => {
    expect(distinct(column(sheet(english, 'Services'), 'Category'))).toHaveLength(5);
  });

  it('has five people, all of whom work', () => {
    const names = column(sheet(english, 'Staff'), 'Worker');
    expect(names).toHaveLength(5);
    expect(distinct(column(sheet(english, 'Time log'), 'Worker')).sort()).toEqual(names.sort());
  });

  it.each([
    ['a plain number', /^\d+$/],
    ['a decimal point', /^\d+\.\d+$/],
    ['a decimal comma', /^\d+,\d+$/],
    ['a colon', /^\d+:\d\d$/],
    ['minutes', /^\d+m$/],
    ['hours', /^\d+h$/],
    ['hours and minutes run together', /^\d+h\d+$/],
    ['hours and minutes apart', /^\d+h \d+m$/],
    ['Russian hours and minutes', /^\d+ч \d+м$/],
    ['Russian minutes', /^\d+ мин$/],
  ])('has hours typed as %s', (_, form) => {
    expect(column(sheet(english, 'Time log'), 'Hours').filter((hours) => form.test(hours))).not.toEqual([]);
  });

  it('has work of August, September and October 2026, on weekdays, in order of date', () => {
    const dates = column(sheet(english, 'Time log'), 'Date');
    expect([...dates].sort()).toEqual(dates);
    expect(distinct(dates.map((date) => date.slice(0, 7)))).toEqual(['2026-07', '2026-08', '2026-09', '2026-10']);
    expect(dates.filter((date) => [0, 6].includes(new Date(`${date}T12:00Z`).getUTCDay()))).toEqual([]);
  });

  it('sends nothing to an address that somebody may have', () => {
    const addresses = [...column(sheet(english, 'Clients'), 'Emails'), ...column(sheet(english, 'Staff'), 'Email')];
    expect(addresses.flatMap((cell) => cell.split(/[,;\s]+/)).filter((one) => !one.endsWith('.example.com'))).toEqual(
      [],
    );
  });
});

describe('the sample studio in a Russian book', () => {
  it('has the same rows in sheets and columns of other names', () => {
    expect(russian.map(({ rows }) => rows.length)).toEqual(english.map(({ rows }) => rows.length));
    expect(
      russian.every(
        ({ name, headers }) => isRussian(name) && headers.every((header) => isRussian(header) || header === 'ID'),
      ),
    ).toBe(true);
  });

  it('types dates the Russian way', () => {
    expect(column(sheet(russian, 'Платежи'), 'Дата')[0]).toBe('03.08.2026');
  });

  it('writes of each client in its language: home in Russian, abroad in English', () => {
    const clients = sheet(russian, 'Клиенты');
    const languages = new Map(column(clients, 'Клиент').map((name, row) => [name, column(clients, 'Язык')[row]]));
    expect(distinct([...languages.values()].map(String)).sort()).toEqual(['en', 'ru']);
    const log = sheet(russian, 'Учёт времени');
    const names = column(log, 'Клиент');
    const amiss = column(log, 'Задача').filter(
      (task, row) => isRussian(task) !== (languages.get(names[row] ?? '') === 'ru'),
    );
    expect(amiss).toEqual([]);
  });
});
