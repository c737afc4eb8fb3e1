import { listActs } from './acts';
import { installAutomation, readAutomation, saveAutomation, stopAutomation, takeOverAutomation } from './automation';
import { readBalances } from './balances';
import { bringOverClients } from './bring-over';
import { checkBook } from './check';
import { closeMonth } from './close';
import { continueClose, startClose } from './close-job';
import { deliverReports } from './deliver';
import { exportLedger } from './export';
import type { Functions } from './functions';
import { loadStaff } from './load';
import { findDocuments, makeDocuments } from './make-documents';
import { mayManage } from './may-manage';
import { mendBook } from './mend';
import { refuseNewerBook } from './migrations';
import { readOwed } from './owed';
import { listRequests } from './payment-requests';
import type { Ports } from './ports';
import { findProblems } from './problems';
import { makeProposal, readProposalForm } from './proposals';
import { rehearseClose } from './rehearse-close';
import { reopenMonth } from './reopen';
import { readReopenable } from './reopenable';
import { writeReports } from './report';
import { requestIn } from './requests';
import { selectCell } from './select-cell';
import { previewDelivery, previewDocuments } from './sending/preview';
import { sendAgain, sendDocuments, sendReports } from './sending/send';
import { setUpBook } from './set-up';
import {
  checkTemplate,
  customiseTemplate,
  previewTemplate,
  readTemplates,
  saveLogo,
  useBuiltInTemplate,
} from './templates';
import { openPage } from './welcome';

type UseCase<Name extends keyof Functions> = (
  ports: Ports,
  request: Functions[Name]['request'],
) => Functions[Name]['answer'];

/** What anybody who can open the book may ask. */
const forEveryone = {
  openPage,
  selectCell,
  findProblems,
  checkBook,
  rehearseClose,
  readReopenable,
  readOwed,
  readAutomation,
  exportLedger,
  readTemplates,
  listActs,
  listRequests,
  readProposalForm,
} satisfies Partial<{ [Name in keyof Functions]: UseCase<Name> }>;

/** What changes the book or sends something: for managers (decision 9). */
const forManagers = {
  setUpBook,
  mendBook,
  startClose,
  continueClose,
  closeMonth,
  deliverReports,
  previewDelivery,
  sendReports,
  sendAgain,
  previewDocuments,
  sendDocuments,
  reopenMonth,
  writeReports,
  readBalances,
  saveAutomation,
  installAutomation,
  takeOverAutomation,
  stopAutomation,
  bringOverClients,
  customiseTemplate,
  useBuiltInTemplate,
  checkTemplate,
  previewTemplate,
  saveLogo,
  findDocuments,
  makeDocuments,
  makeProposal,
} satisfies Partial<{ [Name in keyof Functions]: UseCase<Name> }>;

const useCases: { readonly [Name in keyof Functions]: UseCase<Name> } = { ...forEveryone, ...forManagers };

/** Somebody whom the Staff sheet lists without the Manager role asked for what only managers may do. */
export class ManagersOnly extends Error {}

/**
 * Carries out what a page or the command line asks for, JSON in and value out. Throws BadRequest for a request that
 * cannot be understood, ManagersOnly, NewerBook, and whatever the services throw.
 */
export function carryOut<Name extends keyof Functions>(
  ports: Ports,
  name: Name,
  json: string,
): Functions[Name]['answer'] {
  const request = requestIn(name, json);
  if (name in forManagers) {
    if (!mayManage(loadStaff(ports.tables), ports.people.current())) throw new ManagersOnly(name);
    refuseNewerBook(ports.store);
  }
  return useCases[name](ports, request);
}
