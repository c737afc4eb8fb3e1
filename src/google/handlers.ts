import { readBalances as balances } from '../app/balances';
import { checkBook as check } from '../app/check';
import { closeMonth as close } from '../app/close';
import { deliverReports as deliver } from '../app/deliver';
import { exportLedger as exported } from '../app/export';
import { reopenMonth as reopen } from '../app/reopen';
import { writeReports as write } from '../app/report';
import { setUpBook as setUp } from '../app/set-up';
import { answer } from './answer';
import * as requests from './requests';

/**
 * What can be asked of the program, by its menu, its sidebars and the command line. Each takes one JSON text and
 * returns one: Google passes nothing else between a page and a script unharmed.
 */
export type Handler = (json: string) => string;

export const setUpBook: Handler = (json) => answer(json, requests.setUpRequest, setUp);

export const checkBook: Handler = (json) => answer(json, requests.emptyRequest, check);

export const closeMonth: Handler = (json) => answer(json, requests.closeRequest, close);

export const deliverReports: Handler = (json) => answer(json, requests.deliverRequest, deliver);

export const reopenMonth: Handler = (json) => answer(json, requests.reopenRequest, reopen);

export const readBalances: Handler = (json) => answer(json, requests.emptyRequest, balances);

export const writeReports: Handler = (json) => answer(json, requests.reportRequest, write);

export const exportLedger: Handler = (json) => answer(json, requests.exportRequest, exported);
