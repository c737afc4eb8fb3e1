import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DocumentLook } from '../../src/documents/document-look';
import type { DocumentKind } from '../../src/documents/kinds';
import { makeReport as makeReportLooking } from '../../src/documents/report';
import type { ReportSource } from '../../src/documents/report-source';
import type { Language } from '../../src/words/language';

/** The look that comes with the program. */
export function builtInLook(kind: DocumentKind, language: Language): DocumentLook {
  return { template: readFileSync(resolve(`build/templates/${kind}.${language}.docx`), 'base64'), logo: null };
}

/** A report that looks as the built-in one. */
export function makeReport(source: ReportSource): Uint8Array {
  return makeReportLooking(source, builtInLook('report', source.language));
}
