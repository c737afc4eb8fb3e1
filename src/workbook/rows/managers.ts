import { addressesIn } from '../cells/addresses';
import { readChoice } from '../cells/choice';
import { textOf } from '../cells/text';
import { existingRows } from '../row-reading';
import { ROLES } from '../schemas/staff';
import { CHARGES } from '../schemas/time-log';
import type { ColumnOf } from '../sheets';
import type { Table, TableRow } from '../table';

/** Addresses of the Staff sheet's managers, in lower case and each once; not of those who work here no more. */
export function managersIn(staff: Table<ColumnOf<'staff'>> | null): readonly string[] {
  if (staff === null) return [];
  const cell = ({ cells }: TableRow, key: ColumnOf<'staff'>) => cells[(staff.columns.get(key) ?? 0) - 1];
  const isManager = (row: TableRow): boolean => {
    const role = readChoice<keyof typeof ROLES>(cell(row, 'role'), ROLES, 'staff');
    const active = readChoice<keyof typeof CHARGES>(cell(row, 'active'), CHARGES, 'yes');
    return role.ok && role.value === 'manager' && !(active.ok && active.value === 'no');
  };
  const addresses = existingRows(staff)
    .filter(isManager)
    .flatMap((row) => addressesIn(textOf(cell(row, 'email'))).addresses)
    .map((address) => address.toLowerCase());
  return [...new Set(addresses)];
}
