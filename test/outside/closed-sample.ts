import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BalanceJson } from '../../src/app/balances';
import type { StatementJson } from '../../src/app/statement-json';
import { carryover, documentOf } from '../local/cli/desk';

const NOW = '2026-11-03T09:00';

/** The sample studio with its three months closed, on disk, as the commands say it stands. */
export interface ClosedSample {
  readonly folder: string;
  readonly path: string;
  readonly statements: readonly StatementJson[];
  readonly reports: readonly { readonly client: string; readonly period: string; readonly file: string }[];
  readonly balances: readonly BalanceJson[];
}

export async function closedSample(language: 'en' | 'ru'): Promise<ClosedSample> {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-'));
  const path = join(folder, 'Studio.xlsx');
  await carryover('init', path, '--sample', '--lang', language, '--now', '2026-10-31T09:00');
  const closed = documentOf(await carryover('close', path, '2026-10', '--json', '--now', NOW)) as Pick<
    ClosedSample,
    'reports'
  > & { readonly closed: ClosedSample['statements'] };
  return { folder, path, statements: closed.closed, reports: closed.reports, balances: await balancesOf(path) };
}

export async function balancesOf(path: string): Promise<readonly BalanceJson[]> {
  const { clients } = documentOf(await carryover('balances', path, '--json', '--now', NOW)) as {
    readonly clients: readonly BalanceJson[];
  };
  return clients;
}

/** The ledger for another program. */
export async function exported(path: string, format: string): Promise<string> {
  return (await carryover('export', path, '--format', format)).out;
}
