import type { Book } from '../workbook/book';
import type { Cell } from '../workbook/cell';
import { readChoice } from '../workbook/cells/choice';
import { nameKey } from '../workbook/cells/name';
import { textOf } from '../workbook/cells/text';
import { ROLES } from '../workbook/schemas/staff';

/** False for somebody whom the Staff sheet lists without the Manager role; anybody else, such as the owner, may (decision 9). */
export function mayManage({ tables: { staff } }: Book, email: string): boolean {
  if (staff === null || email === '') return true;
  const cell = (cells: readonly Cell[], key: 'email' | 'role') => cells[(staff.columns.get(key) ?? 0) - 1];
  const own = staff.rows.filter(({ cells }) => nameKey(textOf(cell(cells, 'email'))) === nameKey(email));
  return (
    own.length === 0 ||
    own.some(({ cells }) => {
      const role = readChoice<keyof typeof ROLES>(cell(cells, 'role'), ROLES, 'staff');
      return role.ok && role.value === 'manager';
    })
  );
}
