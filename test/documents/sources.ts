import { minutes } from '../../src/ledger/minutes';
import { minor } from '../../src/ledger/money';
import type { Period, PlainDate } from '../../src/ledger/period';
import type { GrantLine, PaymentLine, ReportSource, WorkLine } from '../../src/documents/report-source';
import type { ProposalSource } from '../../src/documents/proposal-source';
import type { RequestSource } from '../../src/documents/request-source';

export const period = (text: string) => text as Period;
export const date = (text: string) => text as PlainDate;

export function work(line: Partial<WorkLine> = {}): WorkLine {
  return {
    date: date('2026-10-05'),
    category: 'Web site',
    service: 'Change on a page',
    task: 'Opening hours on the contact page',
    worker: 'Ada Bright',
    workedMinutes: minutes(30),
    countedMinutes: minutes(30),
    charged: true,
    ...line,
  };
}

export function grant(line: Partial<GrantLine> = {}): GrantLine {
  return {
    kind: 'subscription',
    minutes: minutes(600),
    paymentDate: date('2026-10-02'),
    amount: minor(10_000),
    due: period('2026-10'),
    ...line,
  };
}

export function payment(line: Partial<PaymentLine> = {}): PaymentLine {
  return {
    date: date('2026-10-02'),
    kind: 'subscription',
    amount: minor(10_000),
    forPeriod: null,
    minutes: minutes(600),
    ...line,
  };
}

/** The second month of the founding example: 5 h carried in, 10 h granted, 12 h used, 3 h left. */
export function october(changes: Partial<ReportSource> = {}): ReportSource {
  return {
    language: 'en',
    company: {
      name: 'Northlight Studio',
      details: '12 Harbour Street, Riga LV-1010\nstudio@example.com · +371 555 01 00',
    },
    client: { name: 'Harbour Bakery', details: '3 Quay Lane, Riga' },
    contract: 'No 17 of 1 September 2026',
    period: period('2026-10'),
    revision: 1,
    closedOn: date('2026-11-03'),
    reason: '',
    currency: { code: 'USD', exponent: 2 },
    hours: {
      opening: minutes(300),
      granted: minutes(600),
      adjusted: minutes(0),
      used: minutes(720),
      complimentary: minutes(45),
      expired: minutes(0),
      overageSettled: minutes(0),
      closing: minutes(180),
    },
    money: {
      earned: minor(12_000),
      forfeited: minor(0),
      valueLeft: minor(3_000),
      credit: minor(0),
      overageCharge: minor(0),
      owed: minor(10_000),
      owedThrough: period('2026-11'),
      asked: minor(10_000),
      paidThrough: period('2026-10'),
    },
    grants: [grant()],
    payments: [payment()],
    works: [
      work({
        date: date('2026-09-28'),
        task: 'Old prices taken down',
        countedMinutes: minutes(60),
        workedMinutes: minutes(60),
      }),
      work({
        date: date('2026-10-06'),
        service: 'New page',
        task: 'Christmas menu',
        countedMinutes: minutes(210),
        workedMinutes: minutes(210),
      }),
      work({
        date: date('2026-10-09'),
        category: 'Promotion',
        service: 'Advertising campaign',
        task: 'Autumn offer',
        worker: 'Ivan Petrov',
        countedMinutes: minutes(180),
        workedMinutes: minutes(175),
      }),
      work({
        date: date('2026-10-15'),
        category: 'Computers and networks',
        service: 'Repair',
        task: 'Till printer',
        worker: 'Marta Liepa',
        countedMinutes: minutes(270),
        workedMinutes: minutes(180),
      }),
      work({
        date: date('2026-10-16'),
        task: 'Typing error on the front page',
        charged: false,
        countedMinutes: minutes(45),
        workedMinutes: minutes(45),
      }),
    ],
    next: { period: period('2026-11'), grantedMinutes: minutes(0), unpaid: minor(10_000), unpaidMinutes: minutes(600) },
    expiry: { months: null, carryLimitMinutes: null },
    proof: {
      since: period('2026-09'),
      opening: minutes(0),
      granted: minutes(1_200),
      adjusted: minutes(0),
      used: minutes(1_020),
      expired: minutes(0),
      overageSettled: minutes(0),
    },
    advice: null,
    ...changes,
  };
}

/** What is asked for the second month of the founding example, and for work beyond the balance. */
export function request(changes: Partial<RequestSource> = {}): RequestSource {
  const { language, company, client, contract, currency } = october();
  return {
    language,
    company,
    bankDetails: 'Baltic Bank, LV00 BANK 0000 0000 0000 0, BIC BANKLV22',
    client,
    contract,
    signatories: { company: 'A. Bright, director', client: 'M. Baker' },
    taxNote: 'No VAT is charged.',
    currency,
    date: date('2026-11-03'),
    period: period('2026-11'),
    lines: [
      { kind: 'fee', from: period('2026-11'), through: period('2027-01'), amount: minor(30_000) },
      { kind: 'overage', from: null, through: null, amount: minor(5_005) },
    ],
    credit: minor(404),
    asked: minor(34_601),
    owed: minor(15_005),
    bringsMinutes: minutes(1_810),
    ...changes,
  };
}

/** The founding example as it was proposed. */
export function proposal(changes: Partial<ProposalSource> = {}): ProposalSource {
  const { language, company, client, currency } = october();
  return {
    language,
    company,
    client: client.name,
    date: date('2026-08-20'),
    currency,
    needs: ['A web site that stays up to date', 'Tills that work on Saturdays'],
    fee: minor(10_000),
    allotmentMinutes: minutes(600),
    billingMonths: 1,
    projectRate: minor(2_500),
    tasks: [
      { category: 'Web site', service: 'New page', typicalMinutes: minutes(65) },
      { category: 'Web site', service: 'Change on a page', typicalMinutes: null },
      { category: '', service: 'Repair', typicalMinutes: minutes(125) },
    ],
    taxNote: 'No VAT is charged.',
    signatory: 'A. Bright, director',
    ...changes,
  };
}
