import { balances } from './balances';
import { check } from './check';
import { close } from './close';
import type { Command } from './command';
import { exportLedger } from './export';
import { init } from './init';
import { reopen } from './reopen';
import { report } from './report';
import { send } from './send';
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
  template,
  exportLedger,
];
