import { makeProposal as proposalBytes } from '../documents/proposal';
import { minutes } from '../ledger/minutes';
import { periodOfDate } from '../ledger/period';
import { proposalPhrases } from '../words/proposal';
import { madeWords } from '../words/documents';
import { currencyExponent } from '../ledger/currency';
import { sourceKey } from './digest';
import { documentLooks } from './document-looks';
import type { ProposalAsked, ProposalForm, ProposalResult } from './functions';
import { loadOffers } from './load';
import { whileLocked } from './locked';
import { makerElsewhere } from './maker';
import { dayOf } from './month';
import { offeredServices } from './offered-services';
import { fileOrders } from './orders';
import type { Ports } from './ports';
import { readProposal } from './proposal-reading';
import { costOf, usualPrice } from './usual-price';

/** What an hour usually costs, and what there is to offer. */
export function readProposalForm(ports: Ports): ProposalForm {
  const book = loadOffers(ports.tables);
  const month = periodOfDate(dayOf(ports.clock.now()));
  const paid = book.clients.flatMap(({ value }) => (value === null ? [] : [value.currency.code]));
  return {
    prices: [...new Set([book.settings.currency.code, ...paid])].map((currency) => ({
      currency,
      exponent: currencyExponent(currency) ?? 0,
      perHour: costOf(minutes(60), usualPrice(book, currency, month)),
    })),
    services: offeredServices(book, ports.people.language()),
    madeBy: makerElsewhere(ports),
  };
}

/**
 * Makes a proposal in the folder of all proposals. What it says is what it is known by: asked for again, the same
 * proposal is the same document. Where a field cannot be read nothing is made.
 */
export function makeProposal(ports: Ports, typed: ProposalAsked): ProposalResult {
  return whileLocked(ports.lock, () => {
    const book = loadOffers(ports.tables);
    const read = readProposal(book, typed, dayOf(ports.clock.now()), ports.people.language());
    if (!read.ok) return { refused: read.refused, document: null, failure: '', lookFaults: [] };
    const { source } = read;
    const lookIn = documentLooks(ports);
    const { documents, failures } = fileOrders(ports, [
      {
        kind: 'proposal',
        client: source.client,
        period: periodOfDate(source.date),
        revision: 1,
        key: sourceKey('proposal', source.client, { ...source, date: null }),
        folder: madeWords(book.language).proposalsFolder,
        name: proposalPhrases(source.language).documentName(source.date, source.client),
        make: () => proposalBytes(source, lookIn('proposal', source.language)),
      },
    ]);
    return {
      refused: [],
      document: documents[0] ?? null,
      failure: failures[0]?.reason ?? '',
      lookFaults: lookIn.faults,
    };
  });
}
