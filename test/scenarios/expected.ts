import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BalancesResult } from '../../src/app/balances';
import type { StatementJson } from '../../src/app/statement-json';
import type { Book } from '../../src/local/book/book';
import { loaded } from '../local/book/books';

/** Books of which every number is known, made and closed by another program than ours. */

const FOLDER = resolve(__dirname, '../fixtures/books');

export const BOOKS = [
  'plain-en-1000',
  'plain-en-1001',
  'plain-en-1002',
  'plain-en-1003',
  'plain-en-1004',
  'plain-en-1005',
  'plain-ru-1200',
  'typed-en-1100',
  'typed-en-1101',
  'typed-en-1102',
  'typed-en-1103',
  'typed-ru-1201',
] as const;

type Figures = Readonly<Record<string, unknown>> & { readonly client: string; readonly period: string };

export interface Expected {
  readonly through: string;
  readonly closed: readonly Figures[];
  readonly balances: readonly (Readonly<Record<string, unknown>> & { readonly client: string })[];
}

export function bookNamed(name: string): Promise<Book> {
  return loaded(readFileSync(resolve(FOLDER, `${name}.xlsx`)));
}

export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(resolve(FOLDER, `${name}.expected.json`), 'utf8')) as Expected;
}

/** Statements as the books' figures have them: in the order of client and period, lots without their source. */
export function figuresOf(statements: readonly StatementJson[]): readonly object[] {
  return statements
    .map(({ revision: _, lots, ...rest }) => ({ ...rest, lots: lots.map(({ source: __, ...lot }) => lot) }))
    .sort(byClientThenPeriod);
}

export function inOrder(figures: readonly Figures[]): readonly Figures[] {
  return [...figures].sort(byClientThenPeriod);
}

/** The balances, of each client as many figures as the known ones have. */
export function expectBalances({ clients }: BalancesResult, { balances }: Expected): void {
  expect(clients.map(({ client }) => client)).toEqual(balances.map(({ client }) => client));
  expect(clients).toMatchObject(balances);
}

function byClientThenPeriod(
  a: { readonly client: string; readonly period: string },
  b: { readonly client: string; readonly period: string },
): number {
  const order = (one: typeof a) => `${one.client}\n${one.period}`;
  return order(a) < order(b) ? -1 : 1;
}
