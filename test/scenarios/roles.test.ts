import { Book } from '../../src/local/book/book';
import { Colleagues, MANAGER, OTHER_MANAGER, OWNER, STAFF } from './colleagues';

const FOR_MANAGERS = ['Clients', 'Terms', 'Payments', 'Services', 'Staff', 'Settings'];
const AUTOMATIC = ['Balances', 'Ledger', 'History', 'Journal'];
const FOR_ALL = ['Time log', 'Work plan'];
const ALL = [OWNER, MANAGER, OTHER_MANAGER, STAFF];

/** A book that was set up by its owner, then again when these people stood in Staff. */
function studio(...staff: readonly string[][]): Colleagues {
  const office = new Colleagues(new Book());
  office.setUp();
  if (staff.length > 0) office.type('Staff', 2, staff);
  office.setUp();
  return office;
}

const mark = ['Mark', MANAGER, 'Manager', '', ''];
const mira = ['Mira', OTHER_MANAGER.toUpperCase(), 'менеджер', '', 'Yes'];
const stan = ['Stan', STAFF, '', '', ''];

describe('a book whose Staff names managers', () => {
  it.each([...FOR_MANAGERS, ...AUTOMATIC])('lets nobody but them and its owner type into %s', (name) => {
    const office = studio(mark, mira, stan);
    expect(office.whoMayType(name)).toEqual([OWNER, MANAGER, OTHER_MANAGER]);
    expect(office.lockOf(name)).toMatchObject({ description: `Carryover: ${name}`, warningOnly: false });
  });

  it.each(FOR_ALL)('lets all staff type into %s, and only warns of its automatic columns', (name) => {
    const office = studio(mark, stan);
    expect(office.whoMayType(name)).toEqual(ALL);
    expect(office.sheet(name).protections.every(({ area, warningOnly }) => area !== null && warningOnly)).toBe(true);
  });

  it.each([
    ['with no role', ['Mark', MANAGER, '', '', '']],
    ['who are gone', ['Mark', MANAGER, 'Manager', '', 'No']],
  ])('keeps people out %s', (_, row) => {
    expect(studio(row, mira).whoMayType('Clients')).toEqual([OWNER, OTHER_MANAGER]);
  });

  it('follows Staff when it is repaired: who came is let in, who left is kept out', () => {
    const office = studio(mark);
    office.type('Staff', 2, [['Mark', MANAGER, 'Staff', '', ''], mira]);
    office.setUp();
    expect(office.whoMayType('Terms')).toEqual([OWNER, OTHER_MANAGER]);
    expect(office.lockOf('Terms')?.editors).toEqual([OWNER, OTHER_MANAGER]);
    office.type('Staff', 2, [stan, ['', '', '', '', '']]);
    office.setUp();
    expect(office.lockOf('Terms')).toMatchObject({ warningOnly: true });
    expect(office.whoMayType('Terms')).toEqual(ALL);
  });

  it('lets in the manager who sets it up', () => {
    const office = studio(mark);
    expect(office.setUp(MANAGER)).toMatchObject({ made: [], mended: 0 });
    expect(office.whoMayType('Clients')).toEqual([OWNER, MANAGER]);
  });

  it('lets in the account that closes months by itself, though Staff does not list it', () => {
    const office = studio(mark);
    const account = 'robot@studio.example';
    office.host.properties.set(
      'automation',
      JSON.stringify({ account, book: 'this-book', beatSeconds: 0, lastBeat: null, trouble: '' }),
    );
    office.setUp();
    expect(office.whoMayType('Ledger', [OWNER, MANAGER, account, STAFF])).toEqual([OWNER, MANAGER, account]);
  });

  it('is closed to the owner’s organisation', () => {
    const office = studio(mark);
    Object.assign(office.lockOf('Clients') ?? {}, { domainEdit: true });
    expect(office.whoMayType('Clients')).toContain(STAFF);
    office.setUp();
    expect(office.whoMayType('Clients')).not.toContain(STAFF);
  });

  it('is set up where its owner belongs to no organisation', () => {
    const owner = 'olga@gmail.com';
    const office = new Colleagues(new Book(), { owner, user: { email: owner, locale: 'en' } });
    office.setUp(owner);
    office.type('Staff', 2, [mark]);
    office.setUp(owner);
    expect(office.whoMayType('Clients', [owner, MANAGER, STAFF])).toEqual([owner, MANAGER]);
  });

  it('is repaired by none but managers', () => {
    const reply = studio(mark, stan).ask(STAFF, 'setUpBook', { language: 'en' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'managers-only' } });
  });
});

describe('a book whose Staff names no manager with an address', () => {
  it.each([
    ['nobody at all', []],
    ['staff only', [stan]],
    ['a manager without an address', [['Mark', '', 'Manager', '', '']]],
    ['a manager whose address is none', [['Mark', 'mark at studio', 'Manager', '', '']]],
  ])('keeps nobody out: %s', (_, rows) => {
    const office = studio(...rows);
    for (const name of [...FOR_MANAGERS, ...AUTOMATIC]) {
      expect(office.whoMayType(name)).toEqual(ALL);
      expect(office.lockOf(name)).toMatchObject({ warningOnly: true });
    }
  });
});

describe('protections', () => {
  it('that the office made are left as they are', () => {
    const office = studio();
    const own = { area: null, description: 'Ask Olga', warningOnly: false, editors: [OWNER] };
    const undescribed = { area: null, description: '', warningOnly: false, editors: [OWNER, STAFF] };
    const part = { area: { row: 1, column: 1, rows: 1, columns: 3 }, description: 'heads', warningOnly: true };
    office.sheet('Clients').protections = [{ ...own }, { ...part }];
    office.sheet('Terms').protections = [{ ...undescribed }];
    office.type('Staff', 2, [mark]);
    office.setUp();
    expect(office.sheet('Clients').protections).toEqual(expect.arrayContaining([own, part]));
    expect(office.sheet('Terms').protections).toEqual([undescribed]);
    expect(office.sheet('Clients').protections.filter(({ area }) => area === null)).toHaveLength(1);
  });

  it('are not made twice', () => {
    const office = studio(mark);
    const before = office.host.book.sheets.map((sheet) => structuredClone(sheet.protections));
    expect(office.setUp()).toEqual({ made: [], mended: 0, refusedEditors: [] });
    expect(office.host.book.sheets.map((sheet) => sheet.protections)).toEqual(before);
  });

  it('keep being known when their sheet gets another name', () => {
    const office = studio(mark);
    office.sheet('Clients').name = 'Клиенты';
    office.type('Staff', 2, [mira]);
    office.setUp();
    expect(office.sheet('Клиенты').protections.filter(({ area }) => area === null)).toMatchObject([
      { description: 'Carryover: Клиенты', editors: [OWNER, OTHER_MANAGER] },
    ]);
  });

  it('that a cut left half made are finished', () => {
    const whole = studio(mark);
    const wanted = whole.host.book.sheets.map((sheet) => sheet.protections);
    const calls: string[] = [];
    studioToProtect().ask(OWNER, 'setUpBook', { language: 'en' }, (_, path, method) => calls.push(`${path}.${method}`));
    const isChange = (call: string): boolean => /\.protect$|Protection\.[^g]/.test(call);
    const made = calls.findIndex((call) => call.endsWith('Sheet.protect'));
    const cuts = calls.flatMap((call, index) => (isChange(call) && Math.abs(index - made) < 12 ? [index + 2] : []));
    expect(cuts.length).toBeGreaterThan(3);
    for (const cut of cuts) {
      const office = studioToProtect();
      expect(() =>
        office.ask(OWNER, 'setUpBook', { language: 'en' }, (count) => {
          if (count === cut) throw new Error('cut');
        }),
      ).toThrow('cut');
      office.setUp();
      expect(office.host.book.sheets.map((sheet) => sheet.protections)).toEqual(wanted);
    }
  });
});

/** A book whose Staff has just got its first manager, and in which one sheet is not protected yet. */
function studioToProtect(): Colleagues {
  const office = new Colleagues(new Book());
  office.setUp();
  office.type('Staff', 2, [mark]);
  office.sheet('Terms').protections = [];
  return office;
}
