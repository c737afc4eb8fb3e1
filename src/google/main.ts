import {
  checkBook,
  closeMonth,
  deliverReports,
  exportLedger,
  readBalances,
  reopenMonth,
  setUpBook,
  writeReports,
  type Handler,
} from './handlers';
import { onEdit } from './edit';
import { onOpen } from './menu';
import { showAutomation, showBringOver, showClose, showOwed, showProblems, showReopen, showSetUp } from './pages';
import { updateBalances } from './update-balances';

declare const global: Record<string, Handler | (() => void) | typeof onEdit>;

// The build makes a top-level function, which is all that Google can call, of each of these lines as they stand.
global.setUpBook = setUpBook;
global.checkBook = checkBook;
global.closeMonth = closeMonth;
global.deliverReports = deliverReports;
global.reopenMonth = reopenMonth;
global.readBalances = readBalances;
global.writeReports = writeReports;
global.exportLedger = exportLedger;

// What Google calls by itself, and the items of the menu; whoever installs the add-on sees the menu at once.
global.onOpen = onOpen;
global.onInstall = onOpen;
global.onEdit = onEdit;
global.showClose = showClose;
global.showProblems = showProblems;
global.updateBalances = updateBalances;
global.showOwed = showOwed;
global.showReopen = showReopen;
global.showBringOver = showBringOver;
global.showAutomation = showAutomation;
global.showSetUp = showSetUp;
