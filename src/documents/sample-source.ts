import { minutes } from '../ledger/minutes';
import { minor } from '../ledger/money';
import type { Period, PlainDate } from '../ledger/period';
import type { Language } from '../words/language';
import { sampleWords } from '../words/sample';
import type { ReportSource, WorkLine } from './report-source';

const PERIOD = '2026-10' as Period;
const PAID_ON = '2026-10-02' as PlainDate;

const HOURS: ReportSource['hours'] = {
  opening: minutes(300),
  granted: minutes(600),
  adjusted: minutes(0),
  used: minutes(720),
  complimentary: minutes(45),
  expired: minutes(0),
  overageSettled: minutes(0),
  closing: minutes(180),
};

const MONEY: ReportSource['money'] = {
  earned: minor(12_000),
  forfeited: minor(0),
  valueLeft: minor(3_000),
  credit: minor(0),
  overageCharge: minor(0),
  owed: minor(10_000),
  owedThrough: '2026-11' as Period,
  asked: minor(10_000),
  paidThrough: PERIOD,
};

/** A month of a client that does not exist, with something in every list that a document may show. */
export function sampleReport(language: Language): ReportSource {
  const words = sampleWords(language);
  return {
    language,
    company: { name: words.company, details: words.companyDetails },
    client: { name: words.client, details: words.clientDetails },
    contract: words.contract,
    period: PERIOD,
    revision: 1,
    closedOn: '2026-11-03' as PlainDate,
    reason: '',
    currency: language === 'ru' ? { code: 'RUB', exponent: 2 } : { code: 'USD', exponent: 2 },
    hours: HOURS,
    money: MONEY,
    grants: [{ kind: 'subscription', minutes: minutes(600), paymentDate: PAID_ON, amount: minor(10_000), due: PERIOD }],
    payments: [
      { date: PAID_ON, kind: 'subscription', amount: minor(10_000), forPeriod: PERIOD, minutes: minutes(600) },
    ],
    works: [work(language, 0, 240), work(language, 1, 480), { ...work(language, 2, 45), charged: false }],
    next: {
      period: '2026-11' as Period,
      grantedMinutes: minutes(0),
      unpaid: minor(10_000),
      unpaidMinutes: minutes(600),
    },
    expiry: { months: null, carryLimitMinutes: null },
    proof: {
      since: '2026-09' as Period,
      opening: minutes(0),
      granted: minutes(1_200),
      adjusted: minutes(0),
      used: minutes(1_020),
      expired: minutes(0),
      overageSettled: minutes(0),
    },
    advice: { direction: 'more', minutes: minutes(720), fee: minor(12_000) },
    signatories: { company: words.companySignatory, client: words.clientSignatory },
    taxNote: words.taxNote,
    terms: { fee: minor(10_000), allotmentMinutes: minutes(600) },
    projectRate: minor(1_500),
    plan: [
      {
        task: words.tasks[1],
        service: words.services[1],
        estimateMinutes: minutes(420),
        spentMinutes: minutes(480),
        status: 'done',
      },
    ],
  };
}

function work(language: Language, index: 0 | 1 | 2, counted: number): WorkLine {
  const { categories, services, tasks, worker } = sampleWords(language);
  const kind = index === 1 ? 1 : 0;
  return {
    date: `2026-10-${String(5 + index * 4).padStart(2, '0')}` as PlainDate,
    category: categories[kind],
    service: services[kind],
    task: tasks[index],
    worker,
    workedMinutes: minutes(counted),
    countedMinutes: minutes(counted),
    charged: true,
  };
}
