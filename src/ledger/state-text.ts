import type { Account, Credit, DueRecord, Totals, Usage } from './account';
import type { Lot, LotKind } from './lots';
import { minutes } from './minutes';
import { minor } from './money';
import { parsePeriod, type Period } from './period';

/** A state longer than this holds its client back (L30): a cell holds 50,000 characters. */
export const LONGEST_STATE = 30_000;

const VERSION = 1;
const KIND_LETTERS: Readonly<Record<LotKind, string>> = {
  subscription: 's',
  topUp: 't',
  due: 'd',
  opening: 'o',
  adjustment: 'a',
  correction: 'c',
};

/** A client's state as the text of its ledger row (L24): compact JSON, the same text for the same state. */
export function stateText(account: Account): string {
  const { totals } = account;
  return JSON.stringify({
    v: VERSION,
    newest: account.newest,
    currency: account.currency,
    lots: account.lots.map((lot) => [
      KIND_LETTERS[lot.kind],
      lot.payment,
      lot.release,
      lot.due,
      lot.order,
      lot.minutes,
      lot.valueMinor,
    ]),
    made: account.lotsMade,
    debt: account.debtMinutes,
    credits: account.credits.map((credit) => [
      credit.payment,
      credit.leftMinor,
      credit.amountMinor,
      credit.appliedMinor,
      credit.minutes,
    ]),
    dues: [...account.dues]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([period, record]) => [period, record.paidMinor, record.broughtMinutes]),
    charged: [account.chargedMinor, account.chargePaidMinor],
    received: [account.receivedMinor, account.refundedMinor],
    recent: account.recent.map((usage) => [usage.used, usage.expired]),
    totals: [totals.opening, totals.granted, totals.adjusted, totals.used, totals.expired, totals.overageSettled],
  });
}

/** The state that a ledger row carries, or null where the text is not one that `stateText` writes. */
export function parseState(text: string): Account | null {
  try {
    const state = asRecord(JSON.parse(text));
    return state['v'] === VERSION ? accountOf(state) : null;
  } catch (fault) {
    if (fault instanceof SyntaxError || fault instanceof RangeError || fault instanceof Malformed) return null;
    throw fault;
  }
}

class Malformed extends Error {}

function accountOf(state: Record<string, unknown>): Account {
  const [chargedMinor, chargePaidMinor] = list(state['charged']);
  const [receivedMinor, refundedMinor] = list(state['received']);
  return {
    newest: period(state['newest']),
    currency: text(state['currency']),
    lots: list(state['lots']).map(lotOf),
    lotsMade: count(state['made']),
    debtMinutes: minutes(count(state['debt'])),
    credits: list(state['credits']).map(creditOf),
    dues: new Map(list(state['dues']).map(dueOf)),
    chargedMinor: minor(count(chargedMinor)),
    chargePaidMinor: minor(count(chargePaidMinor)),
    receivedMinor: minor(count(receivedMinor)),
    refundedMinor: minor(count(refundedMinor)),
    recent: list(state['recent']).map(usageOf),
    totals: totalsOf(list(state['totals'])),
  };
}

function lotOf(value: unknown): Lot {
  const [letter, payment, release, due, order, left, worth] = list(value);
  return {
    kind: kindOf(letter),
    payment: text(payment),
    release: period(release),
    due: due === null ? null : period(due),
    order: count(order),
    minutes: minutes(count(left)),
    valueMinor: minor(count(worth)),
  };
}

function kindOf(letter: unknown): LotKind {
  for (const [kind, known] of Object.entries(KIND_LETTERS)) if (known === letter) return kind as LotKind;
  throw new Malformed('lot kind');
}

function creditOf(value: unknown): Credit {
  const [payment, left, amount, applied, hours] = list(value);
  return {
    payment: text(payment),
    leftMinor: minor(count(left)),
    amountMinor: minor(count(amount)),
    appliedMinor: minor(count(applied)),
    minutes: hours === null ? null : minutes(count(hours)),
  };
}

function dueOf(value: unknown): readonly [Period, DueRecord] {
  const [due, paid, brought] = list(value);
  return [period(due), { paidMinor: minor(count(paid)), broughtMinutes: minutes(count(brought)) }];
}

function usageOf(value: unknown): Usage {
  const [used, expired] = list(value);
  return { used: minutes(count(used)), expired: minutes(count(expired)) };
}

function totalsOf(values: readonly unknown[]): Totals {
  const [opening, granted, adjusted, used, expired, overageSettled] = values.map((value) => minutes(count(value)));
  if (
    opening === undefined ||
    granted === undefined ||
    adjusted === undefined ||
    used === undefined ||
    expired === undefined ||
    overageSettled === undefined
  ) {
    throw new Malformed('totals');
  }
  return { opening, granted, adjusted, used, expired, overageSettled };
}

function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed('state');
  return value as Record<string, unknown>;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Malformed('list');
  return value as readonly unknown[];
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Malformed('text');
  return value;
}

function count(value: unknown): number {
  if (typeof value !== 'number') throw new Malformed('number');
  return value;
}

function period(value: unknown): Period {
  const parsed = parsePeriod(text(value));
  if (parsed === null) throw new Malformed('period');
  return parsed;
}
