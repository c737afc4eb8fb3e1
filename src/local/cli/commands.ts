import { act } from './act';
import { balances } from './balances';
import { check } from './check';
import { close } from './close';
import type { Command } from './command';
import { exportLedger } from './export';
import { init } from './init';
import { reopen } from './reopen';
import { proposal } from './proposal';
import { report } from './report';
import { request } from './request';
import { send } from './send';
import { serve } from './serve';
import { template } from './template';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  init,
  check,
  close,
  reopen,
  balances,
  report,
  send,
  act,
  request,
  proposal,
  template,
  exportLedger,
  serve,
];
