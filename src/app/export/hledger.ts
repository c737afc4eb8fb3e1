import { lastDay, firstDay, laterOf, type Period, type PlainDate } from '../../ledger/period';
import { decimalText } from '../decimal-text';
import type { ExportedClient, ExportedPeriod } from './exported-client';

/**
 * The ledger as an hledger journal: hours and money of every client and closed period, each close with
 * assertions of the closing hours and of the value left and credit. Money that is earned, forfeited or charged
 * comes out of what was prepaid; what was granted or charged and is not paid for stands under receivable.
 */
export function hledgerJournal(clients: readonly ExportedClient[]): string {
  const currencies = [...new Map(clients.map((client) => [client.currency, client.exponent]))];
  const directives = [
    'commodity 1000. min',
    ...currencies.map(([code, exponent]) => `commodity 1000.${'0'.repeat(exponent)} ${code}`),
  ];
  return [...directives, '', ...clients.flatMap(clientEntries)].join('\n');
}

function clientEntries(client: ExportedClient): string[] {
  const lines: string[] = [];
  let prepaid = 0;
  client.periods.forEach((period, index) => {
    if (index === 0) {
      lines.push(...broughtOver(client, period));
      prepaid -= client.openingValueMinor;
    }
    lines.push(...hourEntry(client, period));
    for (const payment of period.payments) {
      lines.push(...paymentEntry(client, period.period, payment));
      prepaid -= payment.amountMinor;
    }
    lines.push(...moneyEntry(client, period, prepaid));
    prepaid = -(period.valueLeft + period.credit);
  });
  return lines;
}

function broughtOver(client: ExportedClient, first: ExportedPeriod): string[] {
  const date = firstDay(first.period);
  const hours = transaction(date, client, 'brought over, hours', [
    [`hours:available:${account(client)}`, `${first.opening} min`],
    [`hours:brought over:${account(client)}`, `${-first.opening} min`],
  ]);
  const value = transaction(date, client, 'brought over, value', [
    [`equity:brought over:${account(client)}`, money(client, client.openingValueMinor)],
    [`liabilities:prepaid:${account(client)}`, money(client, -client.openingValueMinor)],
  ]);
  return [...(first.opening === 0 ? [] : hours), ...(client.openingValueMinor === 0 ? [] : value)];
}

function hourEntry(client: ExportedClient, period: ExportedPeriod): string[] {
  const { granted, adjusted, used, expired, overageSettled, opening, closing } = period;
  const name = account(client);
  return transaction(lastDay(period.period), client, `${period.period} hours`, [
    [`hours:granted:${name}`, `${-granted} min`],
    [`hours:adjusted:${name}`, `${-adjusted} min`],
    [`hours:used:${name}`, `${used} min`],
    [`hours:expired:${name}`, `${expired} min`],
    [`hours:overage settled:${name}`, `${-overageSettled} min`],
    [`hours:available:${name}`, `${closing - opening} min = ${closing} min`],
  ]);
}

/** Dated within the period that posted it, so that a late payment does not upset the assertions before it. */
function paymentEntry(client: ExportedClient, period: Period, payment: ExportedPeriod['payments'][number]): string[] {
  const date = laterOf(payment.date, firstDay(period));
  return transaction(date, client, `payment ${payment.id}, dated ${payment.date}`, [
    [`assets:received:${account(client)}`, money(client, payment.amountMinor)],
    [`liabilities:prepaid:${account(client)}`, money(client, -payment.amountMinor)],
  ]);
}

function moneyEntry(client: ExportedClient, period: ExportedPeriod, prepaid: number): string[] {
  const name = account(client);
  const target = -(period.valueLeft + period.credit);
  const change = target - prepaid;
  const receivable = period.earned + period.forfeited + period.overageCharge - change;
  return transaction(lastDay(period.period), client, `${period.period} money`, [
    [`liabilities:prepaid:${name}`, `${money(client, change)} = ${money(client, target)}`],
    [`income:earned:${name}`, money(client, -period.earned)],
    [`income:forfeited:${name}`, money(client, -period.forfeited)],
    [`income:overage:${name}`, money(client, -period.overageCharge)],
    [`assets:receivable:${name}`, money(client, receivable)],
  ]);
}

function transaction(
  date: PlainDate,
  client: ExportedClient,
  what: string,
  postings: readonly (readonly [string, string])[],
): string[] {
  return [
    `${date} * ${described(client.name)} | ${described(what)}`,
    ...postings.map(([name, amount]) => `    ${name}  ${amount}`),
    '',
  ];
}

function money(client: ExportedClient, amountMinor: number): string {
  return `${decimalText(amountMinor, client.exponent)} ${client.currency}`;
}

/** A client's name as one part of an account name, which a colon or two spaces would end; all else may stand in it. */
function account(client: ExportedClient): string {
  return oneLine(client.name).replace(/:/g, '·');
}

/** A text in a description: a bar ends the payee, a semicolon begins a comment; what is in brackets first is a code. */
function described(text: string): string {
  return oneLine(text.replace(/[;|]/g, ' ')).replace(/^\(/, '() (');
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
