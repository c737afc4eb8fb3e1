import type { FetchRequest } from '../../src/local/services/host';
import type { Book } from '../../src/local/book/book';
import { columnOf, typeCell } from './cells';
import { foundingBook } from './founding-book';
import { Office } from './office';

/** More than one round of requests makes; the two last can be made. */
const CLIENTS = Array.from({ length: 12 }, (_, index) => `Client ${String(index + 1).padStart(2, '0')}`);
const SOUND = CLIENTS.slice(-2);

function closedOffice(): Office {
  const office = new Office(
    foundingBook({
      Clients: [['Client', 'Start'], ...CLIENTS.map((name) => [name, '2026-10'])],
      Terms: [['Client', 'From', 'Monthly fee', 'Monthly hours'], ...CLIENTS.map((name) => [name, '2026-10', 60, 6])],
      Payments: [
        ['Date', 'Client', 'Amount'],
        ['2026-10-05', CLIENTS[0] ?? '', 60],
      ],
      'Time log': [
        ['Date', 'Client', 'Task', 'Hours'],
        ['2026-10-07', CLIENTS[0] ?? '', 'A new page', '3:00'],
      ],
    }),
  );
  office.ask('closeMonth', { through: '2026-10' });
  return office;
}

/** Somebody changes what the reports of all but the sound clients are made from. */
function tamper(book: Book): void {
  const clients = columnOf(book, 'History', 'Client');
  columnOf(book, 'History', 'Data').forEach((data, index) => {
    if (typeof data !== 'string' || data === '' || SOUND.some((name) => name === clients[index])) return;
    typeCell(book, 'History', index + 2, 'Data', data.replace(/"used":\d+/, '"used":1'));
  });
}

const clientsOf = (lines: readonly { readonly client: string }[]) => lines.map(({ client }) => client);

it('reports whose data somebody changed keep back none behind them, and nothing is asked for them', () => {
  const office = closedOffice();
  tamper(office.book);
  const { reports, failures, remaining } = office.ask('deliverReports', { limit: 5 });
  expect(clientsOf(reports)).toEqual(SOUND);
  expect(clientsOf(failures)).toEqual(CLIENTS.slice(0, -2));
  for (const { reason } of failures) expect(reason).toContain('does not agree with its seal');
  expect(remaining).toBe(10);
  expect(columnOf(office.book, 'Ledger', 'Report')).not.toContain('CREATING');
});

describe('reports that Drive refused', () => {
  /** Drive takes no document but those of the sound clients. */
  function refusing(office: Office): Office {
    const fetch = office.host.fetch.bind(office.host);
    const isRefused = ({ url, body }: FetchRequest) =>
      url.includes('/upload/') && !SOUND.some((name) => Buffer.from(body).includes(name));
    const error = { message: 'The file cannot be taken.', errors: [{ reason: 'badRequest' }] };
    Object.assign(office.host, {
      fetch: (request: FetchRequest) =>
        isRefused(request) ? { status: 400, text: JSON.stringify({ error }) } : fetch(request),
    });
    return office;
  }

  it('come after those that nobody has tried yet', () => {
    const office = refusing(closedOffice());
    expect(office.ask('deliverReports', { limit: 10 })).toMatchObject({ reports: [], remaining: 12 });
    expect(clientsOf(office.ask('deliverReports', { limit: 10 }).reports)).toEqual(SOUND);
  });

  it('and whose data somebody changed then come last of all', () => {
    const office = refusing(closedOffice());
    for (let times = 0; times < 2; times += 1) office.ask('deliverReports', { limit: 10 });
    const links = columnOf(office.book, 'Ledger', 'Report');
    SOUND.forEach((name) => {
      const row = columnOf(office.book, 'Ledger', 'Client').indexOf(name);
      expect(links[row]).toMatch(/docx$/);
      typeCell(office.book, 'Ledger', row + 2, 'Report', 'CREATING');
    });
    tamper(office.book);
    const { reports, failures } = office.ask('deliverReports', { limit: 10 });
    expect(clientsOf(reports)).toEqual(SOUND);
    expect(failures).toHaveLength(8);
  });
});
