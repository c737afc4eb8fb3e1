import type { Book } from '../workbook/book';
import { addressesIn } from '../workbook/cells/addresses';
import { planContextOf, type PlanContext } from '../workbook/plan-context';
import { deliveryAccount } from './automation/record';
import type { Ports } from './ports';

/**
 * What sheets are planned by: the delivery account, which closes months by itself, may edit what the managers may,
 * whether Staff lists it or not.
 */
export function planContext(ports: Pick<Ports, 'tables' | 'store'>, book: Book): PlanContext {
  const context = planContextOf(book);
  if (context.managers.length === 0) return context;
  const { addresses } = addressesIn(deliveryAccount(ports).toLowerCase());
  return { ...context, managers: [...new Set([...context.managers, ...addresses])] };
}
