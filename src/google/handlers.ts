import type { Functions } from '../app/functions';
import { answer } from './answer';

/** A public function: one JSON text in, one out. */
type Handler = (json: string) => string;

/** What can be asked of the program by its pages and the command line. */
export const served: { readonly [Name in keyof Functions]: Handler } = {
  openPage: (json) => answer('openPage', json),
  setUpBook: (json) => answer('setUpBook', json),
  checkBook: (json) => answer('checkBook', json),
  findProblems: (json) => answer('findProblems', json),
  mendBook: (json) => answer('mendBook', json),
  selectCell: (json) => answer('selectCell', json),
  rehearseClose: (json) => answer('rehearseClose', json),
  startClose: (json) => answer('startClose', json),
  continueClose: (json) => answer('continueClose', json),
  closeMonth: (json) => answer('closeMonth', json),
  deliverReports: (json) => answer('deliverReports', json),
  previewDelivery: (json) => answer('previewDelivery', json),
  sendReports: (json) => answer('sendReports', json),
  sendAgain: (json) => answer('sendAgain', json),
  previewDocuments: (json) => answer('previewDocuments', json),
  sendDocuments: (json) => answer('sendDocuments', json),
  readReopenable: (json) => answer('readReopenable', json),
  reopenMonth: (json) => answer('reopenMonth', json),
  writeReports: (json) => answer('writeReports', json),
  exportLedger: (json) => answer('exportLedger', json),
  readBalances: (json) => answer('readBalances', json),
  readOwed: (json) => answer('readOwed', json),
  bringOverClients: (json) => answer('bringOverClients', json),
  listActs: (json) => answer('listActs', json),
  listRequests: (json) => answer('listRequests', json),
  findDocuments: (json) => answer('findDocuments', json),
  makeDocuments: (json) => answer('makeDocuments', json),
  readProposalForm: (json) => answer('readProposalForm', json),
  makeProposal: (json) => answer('makeProposal', json),
  readAutomation: (json) => answer('readAutomation', json),
  saveAutomation: (json) => answer('saveAutomation', json),
  installAutomation: (json) => answer('installAutomation', json),
  takeOverAutomation: (json) => answer('takeOverAutomation', json),
  stopAutomation: (json) => answer('stopAutomation', json),
  readTemplates: (json) => answer('readTemplates', json),
  customiseTemplate: (json) => answer('customiseTemplate', json),
  useBuiltInTemplate: (json) => answer('useBuiltInTemplate', json),
  checkTemplate: (json) => answer('checkTemplate', json),
  previewTemplate: (json) => answer('previewTemplate', json),
  saveLogo: (json) => answer('saveLogo', json),
};
