import { makeAct } from '../../src/documents/act';
import type { DocumentLook, Logo } from '../../src/documents/document-look';
import type { DocumentKind } from '../../src/documents/kinds';
import { makeProposal } from '../../src/documents/proposal';
import { makeReport } from '../../src/documents/report';
import { makeRequest } from '../../src/documents/request';
import { minutes } from '../../src/ledger/minutes';
import type { Language } from '../../src/words/language';
import { builtInLook } from './built-in';
import { october, proposal, request, work } from './sources';

type Making = (text: string, language: Language, look: DocumentLook) => Uint8Array;

/** Each kind of document with one text wherever a person's text can stand. */
const EVERY_KIND: Readonly<Record<DocumentKind, Making>> = {
  report: (text, language, look) => makeReport(monthOf(text, language), look),
  act: (text, language, look) => makeAct(monthOf(text, language), look),
  request: (text, language, look) => {
    const party = { name: text, details: text };
    const signatories = { company: text, client: text };
    const source = request({ language, company: party, client: party, signatories, contract: text });
    return makeRequest({ ...source, bankDetails: text, taxNote: text }, look);
  },
  proposal: (text, language, look) => {
    const tasks = [{ category: text, service: text, typicalMinutes: minutes(60) }];
    const source = proposal({ language, company: { name: text, details: text }, client: text, needs: [text], tasks });
    return makeProposal({ ...source, taxNote: text, signatory: text }, look);
  },
};

function monthOf(text: string, language: Language) {
  const party = { name: text, details: text };
  return october({
    language,
    company: party,
    client: party,
    contract: text,
    revision: 2,
    reason: text,
    works: [true, false].map((charged) => work({ charged, task: text, service: text, worker: text, category: text })),
    signatories: { company: text, client: text },
    taxNote: text,
    plan: [{ task: text, service: text, estimateMinutes: null, spentMinutes: minutes(30), status: 'done' }],
  });
}

/** A document of a kind that looks as the built-in one. */
export function documentOf(kind: DocumentKind, language: Language, text: string, logo: Logo | null = null): Uint8Array {
  return EVERY_KIND[kind](text, language, { ...builtInLook(kind, language), logo });
}
