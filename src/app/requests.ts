import * as v from 'valibot';
import { DOCUMENT_KINDS } from '../documents/kinds';
import type { Period } from '../ledger/period';
import { LANGUAGES } from '../words/language';
import type { DocumentsAsked, DocumentsToSend, Functions, Mend } from './functions';

/** Longer texts than a cell holds are nobody's. */
const LONGEST_TEXT = 50_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const someText = v.pipe(text, v.nonEmpty());
const period = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a period such as 2026-10 is expected'),
  v.transform((value) => value as Period),
);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const nothing = v.strictObject({});

const mend: v.GenericSchema<unknown, Mend> = v.variant('kind', [
  v.strictObject({ kind: v.literal('repair') }),
  v.strictObject({ kind: v.literal('finish') }),
  v.strictObject({ kind: v.literal('rename'), sheet: someText, cell: someText, from: someText, to: someText }),
]);

const clientBroughtOver = v.strictObject({
  client: text,
  start: text,
  fee: text,
  hours: text,
  openingHours: text,
  openingValue: text,
  currency: text,
  language: v.picklist(['en', 'ru', '']),
  emails: text,
});

const templateName = v.strictObject({ kind: v.picklist(DOCUMENT_KINDS), language: v.picklist(LANGUAGES) });
const clients = v.exactOptional(v.pipe(v.array(someText), v.maxLength(1000)));
/** Few enough to be sent in one step. */
const CLIENTS_A_SENDING = 5;
const documentsToSend = (most: number): v.GenericSchema<unknown, DocumentsToSend> => {
  const named = v.pipe(v.array(someText), v.minLength(1), v.maxLength(most));
  return v.variant('kind', [
    v.strictObject({ kind: v.literal('report'), period, clients: named }),
    v.strictObject({ kind: v.literal('act'), period, clients: named }),
    v.strictObject({ kind: v.literal('request'), clients: named }),
  ]);
};
const documentsAsked: v.GenericSchema<unknown, DocumentsAsked> = v.variant('kind', [
  v.strictObject({ kind: v.literal('act'), period, clients }),
  v.strictObject({ kind: v.literal('request'), clients }),
]);

/** What may be asked of each function: anything else is refused before the function runs. */
export const requests: {
  readonly [Name in keyof Functions]: v.GenericSchema<unknown, Functions[Name]['request']>;
} = {
  openPage: nothing,
  setUpBook: v.strictObject({ language: v.picklist(['en', 'ru']) }),
  checkBook: nothing,
  findProblems: nothing,
  mendBook: v.strictObject({ mend }),
  selectCell: v.strictObject({ sheet: someText, cell: text }),
  rehearseClose: v.strictObject({ through: period }),
  startClose: v.strictObject({ through: period, onlyClean: v.boolean() }),
  continueClose: nothing,
  closeMonth: v.strictObject({
    through: v.exactOptional(period),
    onlyClean: v.exactOptional(v.boolean()),
    dryRun: v.exactOptional(v.boolean()),
  }),
  deliverReports: v.strictObject({ limit: count }),
  previewDelivery: nothing,
  sendReports: v.strictObject({ limit: count, after: v.exactOptional(text) }),
  previewDocuments: documentsToSend(1000),
  sendDocuments: documentsToSend(CLIENTS_A_SENDING),
  sendAgain: v.strictObject({ period, client: v.exactOptional(someText), after: v.exactOptional(text) }),
  readReopenable: nothing,
  reopenMonth: v.strictObject({
    period,
    client: v.exactOptional(someText),
    reason: v.exactOptional(someText),
  }),
  writeReports: v.strictObject({ period, client: v.exactOptional(someText) }),
  exportLedger: v.strictObject({ format: v.picklist(['hledger', 'csv', 'json']) }),
  readBalances: nothing,
  readOwed: nothing,
  bringOverClients: v.strictObject({ clients: v.pipe(v.array(clientBroughtOver), v.minLength(1), v.maxLength(500)) }),
  listActs: v.strictObject({ period }),
  listRequests: nothing,
  findDocuments: documentsAsked,
  makeDocuments: documentsAsked,
  readProposalForm: nothing,
  makeProposal: v.strictObject({
    client: text,
    language: v.picklist(['en', 'ru', '']),
    currency: text,
    needs: text,
    hours: text,
    fee: text,
    projectRate: text,
    billingMonths: text,
    services: v.pipe(v.array(someText), v.maxLength(1000)),
  }),
  readAutomation: nothing,
  saveAutomation: v.strictObject({
    autoClose: v.picklist(['off', 'onlyWithoutErrors', 'cleanClients']),
    day: v.number(),
    hour: v.number(),
    notify: text,
  }),
  installAutomation: nothing,
  takeOverAutomation: nothing,
  stopAutomation: nothing,
  readTemplates: nothing,
  customiseTemplate: templateName,
  useBuiltInTemplate: templateName,
  checkTemplate: templateName,
  previewTemplate: templateName,
  saveLogo: v.strictObject({ data: v.string() }),
};

/** A request that no page of this program makes. */
export class BadRequest extends Error {}

/** The request in a JSON text, checked; throws BadRequest, which names the field and what was expected. */
export function requestIn<Name extends keyof Functions>(name: Name, json: string): Functions[Name]['request'] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new BadRequest('not JSON');
  }
  if (Array.isArray(value)) throw new BadRequest('not an object');
  const read = v.safeParse(requests[name], value);
  if (read.success) return read.output;
  throw new BadRequest(read.issues.map((one) => `${v.getDotPath(one) ?? 'the request'}: ${one.message}`).join('; '));
}
