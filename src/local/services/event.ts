import type { Execution } from './execution';
import { Range } from './range';
import { constantReference } from './seam';
import { Spreadsheet } from './spreadsheet';

/** What a trigger's function is given, as service objects and plain values; null for a function of a menu or page. */
export function eventOf(execution: Execution): Readonly<Record<string, unknown>> | null {
  const { cause, host } = execution;
  const authMode = constantReference('ScriptApp.AuthMode', execution.authMode);
  switch (cause.as) {
    case 'open':
      return { authMode };
    case 'edit':
      return { authMode, source: new Spreadsheet(execution), ...edited(execution, cause.edit) };
    case 'trigger':
      return { authMode, ...clockFields(host.now ?? new Date()), triggerUid: cause.triggerUid };
    default:
      return null;
  }
}

type EditCause = Extract<Execution['cause'], { readonly as: 'edit' }>;

function edited(execution: Execution, { sheet: name, area, value, oldValue }: EditCause['edit']): object {
  const sheet = execution.host.book.sheet(name);
  if (sheet === undefined) throw new Error(`the edited sheet ${name} is not in the book`);
  const isOneCell = area.rows === 1 && area.columns === 1;
  return {
    range: new Range(sheet, area, execution),
    ...(isOneCell && value !== undefined ? { value } : {}),
    ...(isOneCell && oldValue !== undefined ? { oldValue } : {}),
  };
}

function clockFields(moment: Date): object {
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    'day-of-month': moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    timezone: 'UTC',
  };
}
