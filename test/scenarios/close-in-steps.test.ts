import type { CloseProgress } from '../../src/app/functions';
import { deleteRows } from '../../src/local/book/reshape';
import { columnOf, sheetIn, typeCell, typeRow } from './cells';
import { FOUNDING, foundingBook, withColumn } from './founding-book';
import { Office } from './office';

/** Acme as ever, and a client whose hours cannot be read. */
function withBirch(hours: string): Office {
  return new Office(
    foundingBook({
      Clients: [...FOUNDING.Clients, ['Birch', '2026-10']],
      Terms: [...FOUNDING.Terms, ['Birch', '2026-10', 60, 6]],
      'Time log': [...FOUNDING['Time log'], ['2026-10-12', 'Birch', 'Printers', hours]],
    }),
  );
}

function carriedThrough(office: Office, first: CloseProgress): CloseProgress {
  let progress = first;
  for (let step = 0; progress.state === 'closing' || progress.state === 'reports'; step++) {
    if (step > 20) throw new Error('the close does not end');
    progress = office.ask('continueClose', {});
  }
  return progress;
}

test('no month is reopened while a close that would close it again is under way', () => {
  const names = Array.from({ length: 101 }, (_, index) => `Client ${index}`);
  const office = new Office(
    foundingBook({
      Clients: [['Client', 'Start'], ...names.map((name) => [name, '2026-10'])],
      Terms: [['Client', 'From', 'Monthly fee', 'Monthly hours'], ...names.map((name) => [name, '2026-10', 60, 6])],
      Payments: FOUNDING.Payments.slice(0, 1),
      'Time log': FOUNDING['Time log'].slice(0, 1),
    }),
  );
  expect(office.ask('startClose', { through: '2026-10', onlyClean: false }).state).toBe('closing');
  const { reopened, skipped } = office.ask('reopenMonth', { period: '2026-10', client: 'Client 0' });
  expect(reopened).toEqual([]);
  expect(skipped).toMatchObject([{ client: 'Client 0', period: '2026-10' }]);
  expect(skipped[0]?.reason).toBe('The close of 2026-10 is not finished; open Close month, which finishes it, first.');
  expect(office.ask('continueClose', {}).state).toBe('reports');
  expect(office.ask('reopenMonth', { period: '2026-10', client: 'Client 0' }).reopened).toHaveLength(1);
});

describe('a rehearsal', () => {
  test('has a line for each client, with all its open months in one', () => {
    const { lines, possible, before, isEarly } = withBirch('1:30').ask('rehearseClose', { through: '2026-10' });
    expect(lines).toMatchObject([
      {
        client: 'Acme',
        from: '2026-09',
        to: '2026-10',
        figures: { currency: 'USD', exponent: 2, opening: 0, granted: 1200, used: 1020, closing: 180, lateEntries: 0 },
        errors: 0,
        change: null,
      },
      { client: 'Birch', from: '2026-10', to: '2026-10', figures: { used: 90, closing: -90 }, change: null },
    ]);
    expect({ possible, before, isEarly }).toEqual({ possible: 'all', before: null, isEarly: false });
  });

  test('says which clients alone can be closed, and what has changed since the one before', () => {
    const office = withBirch('soon');
    const first = office.ask('rehearseClose', { through: '2026-10' });
    expect(first.possible).toBe('clean');
    expect(first.lines[1]).toMatchObject({ client: 'Birch', figures: null, errors: 1 });
    expect(first.issues).toMatchObject([{ code: 'hours-unreadable', cell: 'D6' }]);
    typeCell(office.book, 'Time log', 6, 'Hours', '2h');
    typeCell(office.book, 'Time log', 5, 'Hours', '3h');
    const second = office.ask('rehearseClose', { through: '2026-10' });
    expect(second.before).toBe('2026-11-03T09:00');
    expect(second.lines.map(({ change }) => change)).toEqual([{ usedBefore: 1020, closingBefore: 180 }, 'mended']);
    expect(office.ask('rehearseClose', { through: '2026-10' }).lines.map(({ change }) => change)).toEqual([null, null]);
  });

  test('of another month is compared with nothing', () => {
    const office = withBirch('1h');
    office.ask('rehearseClose', { through: '2026-09' });
    expect(office.ask('rehearseClose', { through: '2026-10' }).before).toBeNull();
  });

  test('of a month that is not over says so', () => {
    expect(withBirch('1h').ask('rehearseClose', { through: '2026-11' }).isEarly).toBe(true);
  });

  test('counts the reports that are for whoever asks to make', () => {
    const office = withBirch('1:30');
    office.ask('closeMonth', { through: '2026-10' });
    const waiting = () => office.ask('rehearseClose', { through: '2026-10' }).waitingReports;
    expect(waiting()).toBe(3);
    office.ask('deliverReports', { limit: 2 });
    expect(waiting()).toBe(1);
    office.ask('reopenMonth', { period: '2026-10', reason: 'A forgotten day' });
    expect(waiting()).toBe(0);
    office.ask('closeMonth', { through: '2026-10' });
    office.ask('installAutomation', {});
    expect(waiting()).toBe(2);
    Object.assign(office.host, { user: { email: 'bob@example.com', locale: 'en' } });
    expect(waiting()).toBe(0);
  });

  test('warns of a newcomer who may be a client under another name', () => {
    const office = new Office(foundingBook());
    office.ask('closeMonth', { through: '2026-10' });
    for (const sheet of ['Clients', 'Terms']) typeCell(office.book, sheet, 2, 'Client', 'Acme Ltd');
    deleteRows(sheetIn(office.book, 'Payments'), 2, 2);
    deleteRows(sheetIn(office.book, 'Time log'), 2, 4);
    expect(office.ask('rehearseClose', { through: '2026-10' })).toMatchObject({
      lines: [{ client: 'Acme Ltd', warnings: 1 }],
      issues: [{ code: 'client-missing' }],
    });
  });

  test('has no line where nothing is left to close', () => {
    const office = withBirch('1h');
    office.ask('closeMonth', { through: '2026-10' });
    expect(office.ask('rehearseClose', { through: '2026-10' })).toMatchObject({ lines: [], possible: 'nothing' });
  });
});

describe('a close in steps', () => {
  test('closes, then makes the reports, and says what became of everything', () => {
    const office = withBirch('1:30');
    const begun = office.ask('startClose', { through: '2026-10', onlyClean: false });
    expect(begun).toMatchObject({ state: 'reports', through: '2026-10', done: 0, total: 3 });
    const ended = carriedThrough(office, begun);
    expect(ended).toMatchObject({ state: 'done', done: 3, total: 3, heldBack: [], failures: [], deliveredBy: '' });
    expect(ended.closed).toEqual([
      { client: 'Acme', period: '2026-09', revision: 1 },
      { client: 'Acme', period: '2026-10', revision: 1 },
      { client: 'Birch', period: '2026-10', revision: 1 },
    ]);
    expect(ended.reports).toHaveLength(3);
    expect(office.ask('continueClose', {}).state).toBe('none');
  });

  test('closes nothing where something is wrong, and leaves nothing under way', () => {
    const office = withBirch('soon');
    const blocked = office.ask('startClose', { through: '2026-10', onlyClean: false });
    expect(blocked).toMatchObject({ state: 'blocked', closed: [] });
    expect(blocked.issues).toMatchObject([{ code: 'hours-unreadable' }]);
    expect(office.ask('continueClose', {}).state).toBe('none');
  });

  test('closes the clients without errors where that is asked for, and names the others', () => {
    const office = withBirch('soon');
    const ended = carriedThrough(office, office.ask('startClose', { through: '2026-10', onlyClean: true }));
    expect(ended.closed.map(({ client }) => client)).toEqual(['Acme', 'Acme']);
    expect(ended.heldBack).toMatchObject([{ client: 'Birch', period: '2026-10' }]);
  });

  test('is carried on by whoever asks next, also where somebody meant to begin another', () => {
    const office = withBirch('1:30');
    office.ask('startClose', { through: '2026-09', onlyClean: false });
    const ended = carriedThrough(office, office.ask('startClose', { through: '2026-10', onlyClean: false }));
    expect(ended).toMatchObject({ state: 'done', through: '2026-09' });
    expect(office.ask('rehearseClose', { through: '2026-10' }).lines).toHaveLength(2);
  });

  test('cut off at any call is carried on to the same end', () => {
    const whole = withBirch('1:30');
    let calls = 0;
    whole.ask('startClose', { through: '2026-10', onlyClean: false }, () => (calls += 1));
    carriedThrough(whole, whole.ask('continueClose', {}));
    const expected = columnOf(whole.book, 'Ledger', 'Closing');
    const stride = Math.ceil(calls / 30);
    for (let at = 1; at <= calls; at += stride) {
      const office = withBirch('1:30');
      const cut = (call: number) => {
        if (call === at) throw new Error('cut');
      };
      expect(() => office.ask('startClose', { through: '2026-10', onlyClean: false }, cut)).toThrow('cut');
      const later = new Date('2026-11-03T09:08Z');
      Object.assign(office.host, { now: later });
      const begun = office.ask('startClose', { through: '2026-10', onlyClean: false });
      expect(carriedThrough(office, begun)).toMatchObject({ state: 'done', done: 3, total: 3 });
      expect(columnOf(office.book, 'Ledger', 'Closing')).toEqual(expected);
      expect(office.ask('checkBook', {})).toEqual({ ok: true, issues: [] });
    }
  });

  test('waits while another run is at it, until Google must have killed that one', () => {
    const office = withBirch('1:30');
    let lastWrite = 0;
    const watch = (call: number, _: string, method: string) => {
      if (method === 'setValues') lastWrite = call;
    };
    withBirch('1:30').ask('startClose', { through: '2026-10', onlyClean: false }, watch);
    const cut = (call: number) => {
      if (call === lastWrite) throw new Error('cut');
    };
    expect(() => office.ask('startClose', { through: '2026-10', onlyClean: false }, cut)).toThrow('cut');
    expect(office.ask('continueClose', {}).state).toBe('busy');
    Object.assign(office.host, { now: new Date('2026-11-03T09:08Z') });
    expect(office.ask('continueClose', {}).state).toBe('reports');
  });
});

describe('problems', () => {
  test('a name that nearly is one is put right where the cell still holds it', () => {
    const office = withBirch('1:30');
    typeRow(office.book, 'Time log', { Date: '2026-10-30', Client: 'Birhc', Task: 'Toner', Hours: '30m' });
    const { problems } = office.ask('findProblems', {});
    const mend = { kind: 'rename', sheet: 'Time log', cell: 'B7', from: 'Birhc', to: 'Birch' } as const;
    expect(problems).toMatchObject([{ code: 'unknown-client', mend }]);
    expect(office.ask('mendBook', { mend })).toEqual({ refusal: '' });
    expect(columnOf(office.book, 'Time log', 'Client')[5]).toBe('Birch');
    expect(office.ask('findProblems', {}).problems).toEqual([]);
    expect(office.ask('mendBook', { mend }).refusal).toContain('no longer holds “Birhc”');
  });

  test('a missing column is made; hours that cannot be read are left to a person', () => {
    const office = withBirch('soon');
    expect(office.ask('findProblems', {}).problems).toMatchObject([{ code: 'hours-unreadable', mend: null }]);
    const broken = new Office(foundingBook({ Terms: [['Client', 'From', 'Monthly fee']] }));
    const [problem] = broken.ask('findProblems', {}).problems;
    expect(problem).toMatchObject({ code: 'missing-column', mend: { kind: 'repair' } });
    broken.ask('mendBook', { mend: { kind: 'repair' } });
    expect(broken.ask('openPage', {}).isSetUp).toBe(true);
  });
});

test('what is owed to clients is counted from their newest closed periods, by currency and month', () => {
  const office = withBirch('1:30');
  office.ask('closeMonth', { through: '2026-10' });
  const { currencies, issues } = office.ask('readOwed', {});
  expect(issues).toEqual([]);
  expect(currencies).toEqual([
    {
      currency: 'USD',
      exponent: 2,
      minutes: 180,
      valueLeft: 3000,
      credit: 0,
      debtMinutes: 90,
      clients: [
        { client: 'Acme', through: '2026-10', minutes: 180, valueLeft: 3000, credit: 0, debtMinutes: 0 },
        { client: 'Birch', through: '2026-10', minutes: 0, valueLeft: 0, credit: 0, debtMinutes: 90 },
      ],
      months: [
        { period: '2026-10', earned: 12000, forfeited: 0 },
        { period: '2026-09', earned: 5000, forfeited: 0 },
      ],
    },
  ]);
});

test('what a client brought over is owed before its first close too', () => {
  const office = new Office(
    foundingBook({
      Clients: [
        ['Client', 'Start', 'Opening hours', 'Opening value'],
        ['Acme', '2026-09', 7.5, 75],
      ],
    }),
  );
  expect(office.ask('readOwed', {}).currencies).toMatchObject([
    { clients: [{ client: 'Acme', through: '', minutes: 450, valueLeft: 7500 }], months: [] },
  ]);
});

describe('what is owed to a client whose row in Clients', () => {
  const acmeOwed = { client: 'Acme', through: '2026-10', minutes: 180, valueLeft: 3000, credit: 0, debtMinutes: 0 };

  test('cannot be read any more is owed all the same', () => {
    const office = new Office(foundingBook({ Clients: withColumn(FOUNDING.Clients, 'Currency', [null]) }));
    office.ask('closeMonth', { through: '2026-10' });
    typeCell(office.book, 'Clients', 2, 'Currency', 'dollars');
    expect(office.ask('readOwed', {})).toMatchObject({ currencies: [{ clients: [acmeOwed] }], issues: [] });
  });

  test('has another name or is gone is owed under the name in the Ledger, which is said', () => {
    const office = withBirch('1:30');
    office.ask('closeMonth', { through: '2026-10' });
    typeCell(office.book, 'Clients', 2, 'Client', 'Acme Ltd');
    const { currencies, issues } = office.ask('readOwed', {});
    expect(currencies).toMatchObject([{ minutes: 180, valueLeft: 3000, clients: [{ client: 'Birch' }, acmeOwed] }]);
    expect(issues).toMatchObject([{ code: 'client-missing' }]);
  });

  test('could never be read is said not to be counted', () => {
    const office = new Office(
      foundingBook({
        Clients: [
          ['Client', 'Start', 'Opening hours'],
          ['Acme', '2026-09', 'some'],
        ],
      }),
    );
    expect(office.ask('readOwed', {})).toMatchObject({
      currencies: [],
      issues: [{ code: 'hours-unreadable', sheet: 'Clients', cell: 'C2' }],
    });
  });
});

test('only the newest closed month of each client can be reopened', () => {
  const office = withBirch('1:30');
  office.ask('closeMonth', { through: '2026-10' });
  office.ask('reopenMonth', { period: '2026-10', client: 'Acme', reason: 'A forgotten day' });
  expect(office.ask('readReopenable', {}).periods).toEqual([
    { period: '2026-10', clients: [{ client: 'Birch', revision: 1 }] },
    { period: '2026-09', clients: [{ client: 'Acme', revision: 1 }] },
  ]);
});

test('a page learns who asks, in which language, and what there is to close', () => {
  expect(withBirch('1h').ask('openPage', {})).toEqual({
    language: 'en',
    user: 'ann@example.com',
    isManager: true,
    period: '2026-10',
    today: '2026-11-03',
    isSetUp: true,
    bookLanguage: 'en',
    currency: 'USD',
  });
});

test('whom the Staff sheet lists without the Manager role changes nothing', () => {
  const staff = [
    ['Worker', 'Email', 'Role'],
    ['Ann', 'Ann@Example.com', null],
  ];
  const office = new Office(foundingBook({ Staff: staff }));
  expect(office.ask('openPage', {}).isManager).toBe(false);
  expect(() => office.ask('closeMonth', {})).toThrow('managers-only');
  expect(() => office.ask('readBalances', {})).toThrow('managers-only');
  expect(office.ask('rehearseClose', { through: '2026-10' }).lines).toHaveLength(1);
});
