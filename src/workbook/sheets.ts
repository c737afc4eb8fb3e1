import { balancesSheet } from './schemas/balances';
import { clientsSheet } from './schemas/clients';
import { historySheet } from './schemas/history';
import { journalSheet } from './schemas/journal';
import { ledgerSheet } from './schemas/ledger';
import { paymentsSheet } from './schemas/payments';
import { servicesSheet } from './schemas/services';
import { settingsSheet } from './schemas/settings';
import { staffSheet } from './schemas/staff';
import { termsSheet } from './schemas/terms';
import { timeLogSheet } from './schemas/time-log';
import { workPlanSheet } from './schemas/work-plan';

/** Every sheet, by its key. */
export const SHEETS = {
  clients: clientsSheet,
  terms: termsSheet,
  payments: paymentsSheet,
  timeLog: timeLogSheet,
  workPlan: workPlanSheet,
  services: servicesSheet,
  staff: staffSheet,
  balances: balancesSheet,
  ledger: ledgerSheet,
  history: historySheet,
  settings: settingsSheet,
  journal: journalSheet,
} as const;

export type Sheets = typeof SHEETS;
export type SheetName = keyof Sheets;
export type ColumnOf<S extends SheetName> = keyof Sheets[S]['columns'] & string;
