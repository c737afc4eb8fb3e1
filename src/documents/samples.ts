import { minor, NO_MONEY } from '../ledger/money';
import { minutes } from '../ledger/minutes';
import type { Language } from '../words/language';
import { sampleWords } from '../words/sample';
import { actData } from './act-data';
import { documentOf } from './document';
import type { DocumentLook } from './document-look';
import type { DocumentKind } from './kinds';
import { proposalData } from './proposal-data';
import type { ProposalSource } from './proposal-source';
import { reportData } from './report-data';
import type { ReportSource } from './report-source';
import { requestData } from './request-data';
import type { RequestSource } from './request-source';
import { sampleReport } from './sample-source';

/** What a document of the kind is filled with, every list with something in it: the client does not exist. */
export function sampleView(kind: DocumentKind, language: Language): object {
  return { ...viewOf(kind, sampleReport(language)), hasLogo: false };
}

/** A document of any kind that shows what a look is like, with the client and the month of a report. */
export function previewOf(kind: DocumentKind, source: ReportSource, look: DocumentLook): Uint8Array {
  return documentOf(viewOf(kind, source), look);
}

function viewOf(kind: DocumentKind, source: ReportSource): object {
  switch (kind) {
    case 'report':
      return reportData(source);
    case 'act':
      return actData(source);
    case 'request':
      return requestData(requestLike(source));
    case 'proposal':
      return proposalData(proposalLike(source));
  }
}

function requestLike(source: ReportSource): RequestSource {
  const { language, money, next } = source;
  const { bankDetails } = sampleWords(language);
  return {
    ...source,
    bankDetails,
    signatories: source.signatories ?? { company: '', client: '' },
    taxNote: source.taxNote ?? '',
    date: source.closedOn,
    period: next.period,
    lines: [{ kind: 'fee', from: next.period, through: next.period, amount: money.asked }],
    credit: NO_MONEY,
    asked: money.asked,
    owed: money.owed,
    bringsMinutes: next.unpaidMinutes,
  };
}

function proposalLike(source: ReportSource): ProposalSource {
  const { language, company, client, currency, closedOn, signatories, projectRate = null } = source;
  const { needs } = sampleWords(language);
  const { fee, allotmentMinutes } = source.terms ?? { fee: minor(10_000), allotmentMinutes: minutes(600) };
  return {
    language,
    company,
    client: client.name,
    date: closedOn,
    currency,
    needs,
    fee,
    allotmentMinutes,
    billingMonths: 1,
    projectRate,
    tasks: source.works.map(({ category, service, countedMinutes }) => ({
      category,
      service,
      typicalMinutes: countedMinutes,
    })),
    taxNote: source.taxNote ?? '',
    signatory: signatories?.company ?? '',
  };
}
