import fc from 'fast-check';
import type { Agreement, Payment, PaymentKind, Terms, Work } from '../../src/ledger/agreement';
import { minutes, NO_MINUTES, type Minutes } from '../../src/ledger/minutes';
import { minor, type Minor } from '../../src/ledger/money';
import {
  addMonths,
  laterOf,
  periodOf,
  periodOfDate,
  plainDateOf,
  monthOf,
  yearOf,
  type Period,
  type PlainDate,
} from '../../src/ledger/period';

/** A row, and the month in which somebody typed it: a late row is typed after the month of its date. */
export interface Typed<R> {
  readonly row: R;
  readonly typedIn: Period;
}

/** A client's agreement, edited once in its life, and all rows of some months. */
export interface Client {
  readonly agreement: Agreement;
  readonly edited: Agreement;
  readonly editedIn: Period;
  readonly payments: readonly Typed<Payment>[];
  readonly work: readonly Typed<Work>[];
  readonly through: Period;
}

const START = periodOf(2026, 1);
const MONTHS = 8;
/** Fees and allotments are few, so that payments meet dues exactly as often as they miss them. */
const FEE = 100_00;

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, arbitrary);

const arbitraryMonth = fc.integer({ min: 0, max: MONTHS - 1 }).map((index) => addMonths(START, index));
const arbitraryFee = fc
  .oneof({ weight: 5, arbitrary: fc.constant(FEE) }, fc.constantFrom(0, 7, 99_99), fc.nat(300_00))
  .map(minor);
const arbitraryAllotment = fc
  .oneof({ weight: 5, arbitrary: fc.constant(600) }, fc.constantFrom(0, 1, 90), fc.nat(2000))
  .map(minutes);

const arbitraryTerms = (from: fc.Arbitrary<Period>): fc.Arbitrary<Terms> =>
  fc.record({
    from,
    feeMinor: arbitraryFee,
    allotmentMinutes: arbitraryAllotment,
    overageRateMinor: fc.nat(30_00).map(minor),
  });

const arbitraryPolicies = fc.record({
  end: sometimes(arbitraryMonth),
  billingMonths: fc.constantFrom(1, 3, 6, 12),
  grant: fc.constantFrom<Agreement['grant'][]>('paid', 'paid', 'due'),
  release: fc.constantFrom<Agreement['release'][]>('monthly', 'monthly', 'atOnce'),
  carryLimitMinutes: sometimes(fc.nat(1200).map(minutes)),
  expiryMonths: sometimes(fc.nat(3)),
  overage: fc.constantFrom<Agreement['overage'][]>('carry', 'bill', 'writeOff'),
  terms: fc
    .tuple(
      arbitraryTerms(fc.constant(START)),
      fc.uniqueArray(arbitraryTerms(arbitraryMonth), { maxLength: 2, selector: (terms) => terms.from }),
    )
    .map(([first, changes]) =>
      [first, ...changes.filter((terms) => terms.from > START)].sort((a, b) => (a.from < b.from ? -1 : 1)),
    ),
});

const arbitraryOpening = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ openingMinutes: NO_MINUTES, openingValueMinor: minor(0) }) },
  fc.record({
    openingMinutes: fc.integer({ min: -600, max: -1 }).map(minutes),
    openingValueMinor: fc.constant(minor(0)),
  }),
  fc.record({
    openingMinutes: fc.integer({ min: 1, max: 900 }).map(minutes),
    openingValueMinor: fc.nat(200_00).map(minor),
  }),
);

/** From the month before the first to the last. */
const arbitraryDate: fc.Arbitrary<PlainDate> = fc
  .tuple(fc.integer({ min: -1, max: MONTHS - 1 }), fc.integer({ min: 1, max: 28 }))
  .map(([index, dayOfMonth]) => {
    const period = addMonths(START, index);
    return plainDateOf(yearOf(period), monthOf(period), dayOfMonth) ?? (`${period}-01` as PlainDate);
  });

/** Quarters of the usual fee, sometimes a unit off. */
const arbitraryAmount: fc.Arbitrary<Minor> = fc
  .tuple(fc.integer({ min: 1, max: 16 }), fc.constantFrom(0, 0, 0, -1, 1))
  .map(([quarters, off]) => minor((quarters * FEE) / 4 + off));

const arbitraryHours: fc.Arbitrary<Minutes> = fc.integer({ min: 1, max: 1500 }).map(minutes);

const arbitraryKind = fc.constantFrom<PaymentKind[]>(
  ...Array<PaymentKind>(5).fill('subscription'),
  'topUp',
  'topUp',
  'refund',
  'refund',
  'adjustment',
  'adjustment',
  'creditNote',
  'overage',
);

type Bare = Omit<Payment, 'id' | 'row'>;

const arbitraryPayment: fc.Arbitrary<Bare> = fc
  .record({
    kind: arbitraryKind,
    date: arbitraryDate,
    amountMinor: arbitraryAmount,
    forPeriod: sometimes(fc.integer({ min: -1, max: MONTHS + 2 }).map((index) => addMonths(START, index))),
    minutes: sometimes(arbitraryHours),
    back: fc.boolean(),
  })
  .map(({ back, ...given }) => ofKind(given, back));

/** The payment with what its kind takes (L14): an adjustment has hours and no amount, a refund the reverse. */
function ofKind(given: Bare, back: boolean): Bare {
  const hours = given.minutes ?? minutes(90);
  switch (given.kind) {
    case 'subscription':
    case 'topUp':
      return given;
    case 'adjustment':
      return { ...given, amountMinor: null, minutes: back ? minutes(-hours) : hours };
    case 'refund':
      return {
        ...given,
        amountMinor: minor(back ? -(given.amountMinor ?? 0) : (given.amountMinor ?? 0)),
        minutes: null,
      };
    case 'creditNote':
    case 'overage':
      return { ...given, minutes: null };
  }
}

const arbitraryWork: fc.Arbitrary<Work> = fc.record({
  date: arbitraryDate,
  countedMinutes: fc
    .oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 600 }) },
      fc.integer({ min: -900, max: -1 }),
      fc.constant(0),
    )
    .map(minutes),
  charged: fc.constantFrom(true, true, true, true, false),
});

/** Most rows are typed in the month of their date, some up to two months later. */
function typed<R extends { readonly date: PlainDate }>(row: fc.Arbitrary<R>): fc.Arbitrary<Typed<R>> {
  return fc
    .tuple(row, fc.constantFrom(0, 0, 0, 0, 1, 2))
    .map(([given, late]) => ({ row: given, typedIn: addMonths(laterOf(periodOfDate(given.date), START), late) }));
}

/** IDs and rows as a sheet gives them: no two alike, whatever the dates. */
function numbered(payments: readonly Typed<Bare>[]): readonly Typed<Payment>[] {
  return payments.map(({ row, typedIn }, position) => ({
    row: { ...row, id: `p${position}`, row: position + 2 },
    typedIn,
  }));
}

export const arbitraryClient: fc.Arbitrary<Client> = fc
  .record({
    before: arbitraryPolicies,
    after: arbitraryPolicies,
    opening: arbitraryOpening,
    editedIn: arbitraryMonth,
    payments: fc.array(typed(arbitraryPayment), { maxLength: 14, size: 'max' }).map(numbered),
    work: fc.array(typed(arbitraryWork), { maxLength: 16, size: 'max' }),
  })
  .map(({ before, after, opening, ...rest }) => ({
    ...rest,
    agreement: { start: START, currency: 'USD', ...opening, ...before },
    edited: { start: START, currency: 'USD', ...opening, ...after },
    through: addMonths(START, MONTHS - 1),
  }));

/** A client whose agreement is never edited. */
export const arbitrarySteadyClient: fc.Arbitrary<Client> = arbitraryClient.map((client) => ({
  ...client,
  edited: client.agreement,
}));

/** The same client with hours granted as they are paid, always (L20). */
export function grantedAsPaid(client: Client): Client {
  return { ...client, agreement: { ...client.agreement, grant: 'paid' }, edited: { ...client.edited, grant: 'paid' } };
}

/** The same client whose hours never expire. */
export function neverExpiring(client: Client): Client {
  const never = { carryLimitMinutes: null, expiryMonths: null };
  return { ...client, agreement: { ...client.agreement, ...never }, edited: { ...client.edited, ...never } };
}
