import { makeRequest } from '../documents/request';
import type { RequestSource } from '../documents/request-source';
import type { Demand } from '../ledger/demand';
import type { PlainDate } from '../ledger/period';
import { issueText } from '../words/issues';
import { requestPhrases } from '../words/request';
import { nameKey } from '../workbook/cells/name';
import { isError } from '../workbook/issue';
import type { Settings } from '../workbook/records';
import { clientDemands } from './balance-sheet';
import { sourceKey } from './digest';
import type { DocumentLooks } from './document-looks';
import type { RequestLine, RequestList } from './functions';
import { issuesJson } from './issue-json';
import { loadBook } from './load';
import { makerElsewhere } from './maker';
import { dayOf } from './month';
import type { Order, Orders } from './orders';
import type { Ports } from './ports';
import { surveyBook, type ClientCase, type Survey } from './survey';

/** Whom something is asked of now (L25), and the errors that keep others from having figures. */
export function listRequests(ports: Ports): RequestList {
  const { asked, issues } = demandsIn(surveyBook(loadBook(ports.tables)), undefined);
  const lines = asked.map(({ case: { client }, demand }): RequestLine => {
    const { code, exponent } = client.currency;
    return { client: client.name, currency: code, exponent, asked: demand.asked, owed: demand.owed };
  });
  return { lines, issues, madeBy: makerElsewhere(ports) };
}

/**
 * A payment request for each client of whom something is asked now. What it says is what it is known by: asked for
 * again, on another day too, the same request is the same document.
 */
export function requestOrders(
  { tables, clock }: Pick<Ports, 'tables' | 'clock'>,
  clients: readonly string[] | undefined,
  lookIn: DocumentLooks,
): Orders {
  const survey = surveyBook(loadBook(tables));
  const today = dayOf(clock.now());
  const { asked, failures, issues } = demandsIn(survey, clients);
  const ordered = asked.map((one) =>
    orderOf(requestSourceOf(one.case, one.demand, survey.book.settings, today), lookIn),
  );
  return { ordered, failures, issues };
}

interface Asked {
  readonly case: ClientCase;
  readonly demand: Demand;
}

interface Demands extends Pick<Orders, 'failures' | 'issues'> {
  readonly asked: readonly Asked[];
}

/** Of whom something is asked; and who has no figures, as an error stands in the way. */
function demandsIn(survey: Survey, clients: readonly string[] | undefined): Demands {
  const { language } = survey.book;
  if (survey.book.broken) return nobodyIn(survey, clients ?? []);
  const named = clients === undefined ? null : new Set(clients.map(nameKey));
  const isNamed = (name: string) => named === null || named.has(nameKey(name));
  const demands = clientDemands(survey).filter((one) => isNamed(one.case.client.name));
  const unreadable = survey.book.clients.flatMap(({ client, value, issues }) =>
    client !== null && value === null && isNamed(client) ? [{ client, errors: issues.filter(isError) }] : [],
  );
  const refused = demands.flatMap(({ case: one, demand, issues }) =>
    demand === null ? [{ client: one.client.name, errors: issues.filter(isError) }] : [],
  );
  const held = [...unreadable, ...refused];
  return {
    asked: demands.flatMap(({ case: one, demand }) =>
      demand === null || demand.asked <= 0 ? [] : [{ case: one, demand }],
    ),
    failures: held.flatMap(({ client, errors: [first] }) =>
      first === undefined ? [] : [{ client, period: '', reason: issueText(first.code, first.facts, language).message }],
    ),
    issues: issuesJson(
      held.flatMap(({ errors }) => errors),
      language,
    ),
  };
}

/** A required sheet or column is missing: nobody has figures. */
function nobodyIn({ book }: Survey, clients: readonly string[]): Demands {
  const issues = issuesJson(book.issues.filter(isError), book.language);
  const reason = issues[0]?.message ?? '';
  return { asked: [], failures: clients.map((client) => ({ client, period: '', reason })), issues };
}

function requestSourceOf({ client }: ClientCase, demand: Demand, settings: Settings, date: PlainDate): RequestSource {
  return {
    language: client.language,
    company: { name: settings.company, details: settings.companyDetails },
    bankDetails: settings.bankDetails,
    client: { name: client.name, details: client.details },
    contract: client.contract,
    signatories: { company: settings.signatory, client: client.signatory },
    taxNote: settings.taxNote,
    currency: client.currency,
    date,
    ...demand,
  };
}

function orderOf(source: RequestSource, lookIn: DocumentLooks): Order {
  const { language, date, client, period } = source;
  return {
    kind: 'request',
    client: client.name,
    period,
    revision: 1,
    key: sourceKey('request', client.name, { ...source, date: null }),
    folder: client.name,
    name: requestPhrases(language).documentName(date, client.name),
    make: () => makeRequest(source, lookIn('request', language)),
  };
}
