import { beat } from './beat';
import { onEdit } from './edit';
import { served } from './handlers';
import { onOpen } from './menu';
import {
  showAutomation,
  showBringOver,
  showClose,
  showDocuments,
  showOwed,
  showProblems,
  showReopen,
  showSetUp,
  showTemplates,
} from './pages';
import { updateBalances } from './update-balances';

declare const global: Record<string, unknown>;

// The build makes a top-level function, which is all that Google can call, of each of these lines as they stand.
global.openPage = served.openPage;
global.setUpBook = served.setUpBook;
global.checkBook = served.checkBook;
global.findProblems = served.findProblems;
global.mendBook = served.mendBook;
global.selectCell = served.selectCell;
global.rehearseClose = served.rehearseClose;
global.startClose = served.startClose;
global.continueClose = served.continueClose;
global.closeMonth = served.closeMonth;
global.deliverReports = served.deliverReports;
global.previewDelivery = served.previewDelivery;
global.sendReports = served.sendReports;
global.sendAgain = served.sendAgain;
global.previewDocuments = served.previewDocuments;
global.sendDocuments = served.sendDocuments;
global.readReopenable = served.readReopenable;
global.reopenMonth = served.reopenMonth;
global.writeReports = served.writeReports;
global.exportLedger = served.exportLedger;
global.readBalances = served.readBalances;
global.readOwed = served.readOwed;
global.bringOverClients = served.bringOverClients;
global.listActs = served.listActs;
global.listRequests = served.listRequests;
global.findDocuments = served.findDocuments;
global.makeDocuments = served.makeDocuments;
global.readProposalForm = served.readProposalForm;
global.makeProposal = served.makeProposal;
global.readAutomation = served.readAutomation;
global.saveAutomation = served.saveAutomation;
global.installAutomation = served.installAutomation;
global.takeOverAutomation = served.takeOverAutomation;
global.stopAutomation = served.stopAutomation;
global.readTemplates = served.readTemplates;
global.customiseTemplate = served.customiseTemplate;
global.useBuiltInTemplate = served.useBuiltInTemplate;
global.checkTemplate = served.checkTemplate;
global.previewTemplate = served.previewTemplate;
global.saveLogo = served.saveLogo;

global.beat = beat;

// What Google calls by itself, and the items of the menu; whoever installs the add-on sees the menu at once.
global.onOpen = onOpen;
global.onInstall = onOpen;
global.onEdit = onEdit;
global.showClose = showClose;
global.showProblems = showProblems;
global.updateBalances = updateBalances;
global.showOwed = showOwed;
global.showDocuments = showDocuments;
global.showReopen = showReopen;
global.showBringOver = showBringOver;
global.showAutomation = showAutomation;
global.showTemplates = showTemplates;
global.showSetUp = showSetUp;
