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

declare const global: Record<string, Handler>;

// The build makes a top-level function, which is all that Google can call, of each of these lines as they stand.
global.setUpBook = setUpBook;
global.checkBook = checkBook;
global.closeMonth = closeMonth;
global.deliverReports = deliverReports;
global.reopenMonth = reopenMonth;
global.readBalances = readBalances;
global.writeReports = writeReports;
global.exportLedger = exportLedger;
