import type {
  CloseProgress,
  DeliveryPreview,
  PreviewedClient,
  RehearsalLine,
  RehearsalResult,
} from '../../../src/app/functions';
import type { IssueJson } from '../../../src/app/issue-json';
import type { Language } from '../../../src/words/language';

/** A client that somebody named so that a careless page would run it. */
export const EVIL = '<img src=x onerror=alert(1)>';

const figures: NonNullable<RehearsalLine['figures']> = {
  currency: 'USD',
  exponent: 2,
  opening: 300,
  granted: 600,
  adjusted: 0,
  used: 720,
  expired: 0,
  overageSettled: 0,
  overageCharge: 0,
  closing: 180,
  lateEntries: 0,
  advice: '',
};

function lineOf(client: string, more: Partial<RehearsalLine> = {}): RehearsalLine {
  return { client, from: '2026-10', to: '2026-10', figures, errors: 0, warnings: 0, change: null, ...more };
}

export function heldLine(client: string): RehearsalLine {
  return lineOf(client, { figures: null, errors: 2, change: 'broken' });
}

export function lines(language: Language): readonly RehearsalLine[] {
  const isRussian = language === 'ru';
  return [
    lineOf(isRussian ? 'ООО «Северсталь-Инфраструктура»' : 'Acme Corporation', {
      figures: {
        ...figures,
        advice: isRussian ? 'Предложить больше: 14 ч в месяц за 140,00 $' : 'Suggest more: 14 h a month for $140.00',
        lateEntries: 2,
      },
      change: { usedBefore: 660, closingBefore: 240 },
    }),
    lineOf(isRussian ? 'Городская библиотека № 7' : 'City library', {
      from: '2026-08',
      figures: { ...figures, opening: 0, granted: 1800, used: 615, closing: 1185 },
    }),
    lineOf(isRussian ? 'Фонд «Рядом»' : 'Nearby Foundation', {
      figures: { ...figures, opening: -45, granted: 600, used: 935, closing: -380 },
      warnings: 1,
    }),
    lineOf(isRussian ? 'Кофейня «Зерно»' : 'Grain Coffee', {
      figures: { ...figures, used: 1080, overageSettled: 180, overageCharge: 4500, closing: 0, expired: 30 },
      change: 'mended',
    }),
    lineOf(EVIL, { change: 'new' }),
  ];
}

export function issues(language: Language): readonly IssueJson[] {
  const isRussian = language === 'ru';
  const log = isRussian ? 'Учёт времени' : 'Time log';
  return [
    {
      severity: 'error',
      code: 'hours-unreadable',
      sheet: log,
      cell: 'F12',
      message: isRussian ? '«полтора» — не часы.' : '“one and a half” is not hours.',
      fix: isRussian ? 'Введите часы как 1,5, 1:30, 90м или 1ч 30м.' : 'Type hours as 1.5, 1:30, 90m or 1h30.',
    },
    {
      severity: 'error',
      code: 'unknown-client',
      sheet: log,
      cell: 'B31',
      message: isRussian ? `Клиента «${EVIL}» нет на листе «Клиенты».` : `The Clients sheet has no client “${EVIL}”.`,
      fix: isRussian ? 'Вероятно, имелся в виду «Зерно».' : 'Probably “Grain” is meant.',
    },
    {
      severity: 'warning',
      code: 'unknown-service',
      sheet: isRussian ? 'План работ' : 'Work plan',
      cell: 'D4',
      message: isRussian ? 'Услуги «Вёрстка» нет на листе «Услуги».' : 'The Services sheet has no service “Layouts”.',
      fix: isRussian ? 'Выберите услугу из списка.' : 'Choose a service from the list.',
    },
  ];
}

export function rehearsalOf(language: Language, more: Partial<RehearsalResult> = {}): RehearsalResult {
  return {
    through: '2026-10',
    before: '2026-11-02T17:40',
    lines: lines(language),
    issues: [],
    possible: 'all',
    isEarly: false,
    unsentReports: 0,
    ...more,
  };
}

export function progressOf(state: CloseProgress['state'], more: Partial<CloseProgress> = {}): CloseProgress {
  return {
    state,
    through: '2026-10',
    done: 0,
    total: 0,
    closed: [],
    heldBack: [],
    issues: [],
    reports: [],
    failures: [],
    waits: '',
    lookFaults: [],
    deliveredBy: '',
    ...more,
  };
}

/** A close that is over: three clients closed, their reports made. */
export function doneOf(language: Language, more: Partial<CloseProgress> = {}): CloseProgress {
  const closed = lines(language)
    .filter(({ client }) => client !== EVIL)
    .map(({ client, to }) => ({ client, period: to, revision: 1 }));
  const reports = closed.map((one, index) => ({ ...one, file: `https://docs.google.com/document/d/${index}/edit` }));
  return progressOf('done', { closed, reports, done: reports.length, total: reports.length, ...more });
}

/** Nothing waits to be sent. */
export const nothingToSend: DeliveryPreview = { clients: [], waiting: [], deliveredBy: '', isAutomatic: false };

/** Reports that wait: for a client whose people change, one that gets PDFs, and one that has to wait. */
export function previewOf(language: Language, more: Partial<DeliveryPreview> = {}): DeliveryPreview {
  const isRussian = language === 'ru';
  const client: PreviewedClient = {
    client: isRussian ? 'ООО «Северсталь-Инфраструктура»' : 'Acme Corporation',
    reports: [{ period: '2026-10', revision: 1 }],
    gains: ['director@acme.example.com', 'books@acme.example.com'],
    loses: ['former@acme.example.com'],
    others: ['boss@studio.example.com', ''],
    links: ['director@acme.example.com', 'books@acme.example.com'],
    pdfs: [],
  };
  const noAccess = { gains: [], loses: [], others: [], links: [] };
  return {
    clients: [
      client,
      {
        ...client,
        ...noAccess,
        client: isRussian ? 'Городская библиотека № 7' : 'City library',
        pdfs: ['library@city.example.com'],
      },
      { ...client, client: EVIL, loses: [], others: [] },
    ],
    waiting: [
      { client: isRussian ? 'Кофейня «Зерно»' : 'Grain Coffee', reason: isRussian ? 'Нет адреса.' : 'No address.' },
    ],
    deliveredBy: '',
    isAutomatic: false,
    ...more,
  };
}
