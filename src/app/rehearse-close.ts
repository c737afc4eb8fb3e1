import { currencyExponent } from '../ledger/currency';
import type { Period } from '../ledger/period';
import { lastDay } from '../ledger/period';
import type { Statement } from '../ledger/statement';
import { isError } from '../workbook/issue';
import { adviceText } from './advice-text';
import { isBlocked } from './close';
import type { RehearsalLine, RehearsalResult } from './functions';
import { issuesJson } from './issue-json';
import { loadBook } from './load';
import { dayOf } from './month';
import type { Ports } from './ports';
import { changeSince, recallRehearsal, rememberRehearsal } from './rehearsal-memory';
import { rehearse, type ClosedNow, type Rehearsal } from './rehearsal';
import { countUnsent } from './sending/parcel';
import { surveyBook, type Survey } from './survey';

/** What closing through a period would do, a line a client, and how that differs from the rehearsal before. */
export function rehearseClose(
  { tables, store, clock }: Ports,
  { through }: { readonly through: Period },
): RehearsalResult {
  const survey = surveyBook(loadBook(tables));
  const rehearsal = rehearse(survey, through);
  const before = recallRehearsal(store, through);
  const lines = rehearsalLines(survey, rehearsal);
  const now = clock.now();
  if (lines.length > 0) rememberRehearsal(store, { through, at: now, lines });
  return {
    through,
    before: before?.at ?? null,
    lines: lines.map((line) => ({ ...line, change: before === null ? null : changeSince(before, line) })),
    issues: issuesJson(rehearsal.issues, survey.book.language),
    possible: possibleClose(survey, rehearsal),
    isEarly: lastDay(through) >= dayOf(now),
    unsentReports: countUnsent({ store }, survey.book, survey.ledger.rows),
  };
}

function possibleClose(survey: Survey, rehearsal: Rehearsal): RehearsalResult['possible'] {
  if (rehearsal.closed.length === 0 || isBlocked(survey, rehearsal, true)) return 'nothing';
  return isBlocked(survey, rehearsal, false) ? 'clean' : 'all';
}

/** A line for each client that would be closed or is held back, in the order of Clients. */
function rehearsalLines(survey: Survey, rehearsal: Rehearsal): readonly Omit<RehearsalLine, 'change'>[] {
  const closes = new Map<string, ClosedNow[]>();
  for (const one of rehearsal.closed) {
    const { name } = one.case.client;
    closes.set(name, [...(closes.get(name) ?? []), one]);
  }
  const held = new Map(rehearsal.heldBack.map((one) => [one.client, one.period]));
  const names = survey.book.clients.flatMap(({ client }) => (client === null ? [] : [client]));
  return [...new Set(names)].flatMap((client) => {
    const own = closes.get(client) ?? [];
    const from = own[0]?.closed.statement.period ?? held.get(client);
    if (from === undefined) return [];
    const issues = rehearsal.issues.filter((one) => one.client === client);
    return [
      {
        client,
        from,
        to: own[own.length - 1]?.closed.statement.period ?? from,
        figures: figuresOf(survey, own),
        errors: Math.max(issues.filter(isError).length, own.length === 0 ? 1 : 0),
        warnings: issues.filter((one) => !isError(one)).length,
      },
    ];
  });
}

/** The figures of a client's closes in one: they begin with the first opening and end with the last closing. */
function figuresOf({ book }: Survey, closes: readonly ClosedNow[]): RehearsalLine['figures'] {
  const statements = closes.map((now) => now.closed.statement);
  const [first, last] = [statements[0], statements[statements.length - 1]];
  if (first === undefined || last === undefined) return null;
  const sum = (pick: (statement: Statement) => number) => statements.reduce((total, one) => total + pick(one), 0);
  const currency = { code: last.currency, exponent: currencyExponent(last.currency) ?? 0 };
  return {
    currency: currency.code,
    exponent: currency.exponent,
    opening: first.opening,
    granted: sum((one) => one.granted),
    adjusted: sum((one) => one.adjusted),
    used: sum((one) => one.used),
    expired: sum((one) => one.expired),
    overageSettled: sum((one) => one.overageSettled),
    overageCharge: sum((one) => one.overageCharge),
    closing: last.closing,
    lateEntries: sum((one) => one.lateEntries),
    advice: adviceText(book.language, currency, last.advice),
  };
}
