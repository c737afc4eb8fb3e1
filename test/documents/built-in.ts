import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeAct as makeActLooking } from '../../src/documents/act';
import * as engine from '../../src/documents/document-engine';
import type { DocumentLook } from '../../src/documents/document-look';
import type { DocumentKind } from '../../src/documents/kinds';
import { makeProposal as makeProposalLooking } from '../../src/documents/proposal';
import type { ProposalSource } from '../../src/documents/proposal-source';
import { makeReport as makeReportLooking } from '../../src/documents/report';
import type { ReportSource } from '../../src/documents/report-source';
import { makeRequest as makeRequestLooking } from '../../src/documents/request';
import type { RequestSource } from '../../src/documents/request-source';
import type { Language } from '../../src/words/language';

/** The look that comes with the program. */
export function builtInLook(kind: DocumentKind, language: Language): DocumentLook {
  return { engine, template: readFileSync(resolve(`build/templates/${kind}.${language}.docx`), 'base64'), logo: null };
}

/** A report that looks as the built-in one. */
export function makeReport(source: ReportSource): Uint8Array {
  return makeReportLooking(source, builtInLook('report', source.language));
}

/** An act that looks as the built-in one. */
export function makeAct(source: ReportSource): Uint8Array {
  return makeActLooking(source, builtInLook('act', source.language));
}

/** A payment request that looks as the built-in one. */
export function makeRequest(source: RequestSource): Uint8Array {
  return makeRequestLooking(source, builtInLook('request', source.language));
}

/** A proposal that looks as the built-in one. */
export function makeProposal(source: ProposalSource): Uint8Array {
  return makeProposalLooking(source, builtInLook('proposal', source.language));
}
