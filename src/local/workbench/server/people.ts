import type { Book, Sheet } from '../../book/book';
import type { Person } from '../protocol';

/** How far down a sheet its headers may stand. */
const HEADER_ROWS = 20;

const STAFF = ['Staff', 'Сотрудники'];
const HEADERS = {
  worker: ['worker', 'исполнитель'],
  email: ['email', 'эл. почта'],
  role: ['role', 'роль'],
} as const;
const MANAGER = ['manager', 'менеджер'];

/**
 * Whom a window can be: everybody in Staff with an address. The first manager there owns the book; where there is
 * none, whoever uses this computer, who comes first.
 */
export function peopleIn(book: Book, computerUser: string): readonly Person[] {
  const listed = STAFF.flatMap((name) => book.sheet(name) ?? []).flatMap(listedIn);
  const people = listed.filter(
    ({ email }, index) => listed.findIndex((other) => isSamePerson(other.email, email)) === index,
  );
  const owner = people.find(({ role }) => role === 'manager');
  if (owner === undefined) return [{ email: computerUser, name: computerUser, role: 'owner' }, ...people];
  return people.map((person) => (person === owner ? { ...person, role: 'owner' } : person));
}

/** Who owns the book, of its people. */
export function ownerOf(people: readonly Person[]): Person {
  const owner = people.find(({ role }) => role === 'owner');
  if (owner === undefined) throw new Error('nobody owns the book');
  return owner;
}

/** The person with this address, or else the owner. */
export function personOf(people: readonly Person[], email: string | null): Person {
  return people.find((person) => email !== null && isSamePerson(person.email, email)) ?? ownerOf(people);
}

function isSamePerson(address: string, other: string): boolean {
  return address.toLowerCase() === other.toLowerCase();
}

function listedIn(sheet: Sheet): readonly Person[] {
  if (sheet.lastRow === 0) return [];
  const rows = sheet
    .display({ row: 1, column: 1, rows: sheet.lastRow, columns: sheet.lastColumn })
    .map((row) => row.map((text) => text.trim()));
  for (const [above, headers] of rows.slice(0, HEADER_ROWS).entries()) {
    const column = (names: readonly string[]) => headers.findIndex((header) => names.includes(header.toLowerCase()));
    const [worker, email, role] = [column(HEADERS.worker), column(HEADERS.email), column(HEADERS.role)];
    if (worker < 0 || email < 0) continue;
    return rows.slice(above + 1).flatMap((row): Person[] => {
      const [name = '', address = ''] = [row[worker], row[email]];
      if (address === '') return [];
      const isManager = MANAGER.includes((row[role] ?? '').toLowerCase());
      return [{ email: address, name: name === '' ? address : name, role: isManager ? 'manager' : 'staff' }];
    });
  }
  return [];
}
