import { copyFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { StatementJson } from '../../src/app/statement-json';
import { currencyExponent } from '../../src/ledger/currency';
import { addMonths } from '../../src/ledger/period';
import { durationText, hoursText, moneyText, periodGenitive, periodText } from '../../src/words/format';
import { reportLabels } from '../../src/words/labels/report';
import type { Language } from '../../src/words/language';
import { reportPhrases } from '../../src/words/report';
import { carryover, documentOf } from '../local/cli/desk';
import { textsOf } from './libreoffice';
import { folder } from './studio';
import { needs } from './tools';

const FIXTURES = resolve(__dirname, '../fixtures/books');

interface Closed {
  readonly closed: readonly StatementJson[];
  readonly reports: readonly { readonly client: string; readonly period: string; readonly file: string }[];
}

async function closedSample(): Promise<Closed> {
  const path = join(folder(), 'Studio.xlsx');
  await carryover('init', path, '--sample', '--now', '2026-10-31T09:00');
  return documentOf(await carryover('close', path, '2026-10', '--json', '--now', '2026-11-03T09:00')) as Closed;
}

async function closedBook(name: string): Promise<Closed> {
  const path = join(folder(), `${name}.xlsx`);
  copyFileSync(join(FIXTURES, `${name}.xlsx`), path);
  return documentOf(await carryover('close', path, '2026-04', '--json', '--now', '2026-05-03T09:00')) as Closed;
}

/** Runs of space as one, however a text was laid out. */
function plain(text: string): string {
  return ` ${text.replace(/\s+/gu, ' ')} `;
}

/** What a report has to say of its statement: each figure beside its label; a row that may be left out only if not 0. */
function linesOf(statement: StatementJson, language: Language): readonly string[] {
  const { period } = statement;
  const labels = reportLabels[language];
  const phrases = reportPhrases(language);
  const currency = { code: statement.currency, exponent: currencyExponent(statement.currency) ?? 0 };
  const money = (minor: number) => moneyText(language, minor, currency);
  const duration = (minutes: number) => durationText(language, minutes);
  const previous = addMonths(period, -1);
  const places: Readonly<Record<string, string>> = {
    period: periodText(language, period),
    periodGenitive: periodGenitive(period),
    previousPeriod: periodText(language, previous),
    previousPeriodGenitive: periodGenitive(previous),
  };
  const label = (text: string) => text.replace(/\{(\w+)\}/g, (_, place: string) => places[place] ?? '');
  const unlessZero = (figure: number, line: string) => (figure === 0 ? [] : [line]);
  const { opening, granted, adjusted, used, complimentary, expired, overageSettled, closing, advice } = statement;
  const { earned, forfeited, valueLeft, credit, overageCharge, entries, lateEntries } = statement;
  return [
    `${label(labels.opening)} ${hoursText(opening)}`,
    `${label(labels.granted)} ${hoursText(granted)}`,
    ...unlessZero(adjusted, `${label(labels.adjusted)} ${hoursText(adjusted)}`),
    `${label(labels.used)} ${hoursText(-used)}`,
    `${label(labels.expired)} ${hoursText(-expired)}`,
    ...unlessZero(overageSettled, `${label(labels.overageSettled)} ${hoursText(overageSettled)}`),
    `${label(labels.closing)} ${hoursText(closing)}`,
    ...unlessZero(used, `${labels.total} ${hoursText(used)}`),
    ...unlessZero(complimentary, `${labels.sum} ${hoursText(complimentary)}`),
    `${phrases.earned} ${money(earned)}`,
    `${phrases.valueLeft} ${money(valueLeft)}`,
    ...unlessZero(forfeited, `${phrases.forfeited} ${money(forfeited)}`),
    ...unlessZero(credit, `${phrases.credit} ${money(credit)}`),
    ...unlessZero(overageCharge, `${phrases.overageCharge(duration(overageSettled))} ${money(overageCharge)}`),
    phrases.entries(entries, lateEntries),
    ...(advice?.direction === 'less' ? [phrases.feeTooHigh(duration(advice.minutes), money(advice.fee))] : []),
    ...(advice?.direction === 'more' ? [phrases.feeTooLow(duration(advice.minutes), money(advice.fee))] : []),
  ];
}

/** What the reports, read by other programs, do not say of their statements. */
function missing({ closed, reports }: Closed): readonly string[] {
  const texts = textsOf(reports.map(({ file }) => file));
  return closed.flatMap((statement) => {
    const { client, period } = statement;
    const file = reports.find((report) => report.client === client && report.period === period)?.file ?? 'none';
    const text = plain(texts.get(basename(file, '.docx')) ?? '');
    return linesOf(statement, basename(file).includes('Отчёт') ? 'ru' : 'en')
      .filter((line) => !text.includes(plain(line)))
      .map((line) => `${client} ${period}: ${line}`);
  });
}

needs('soffice', 'pdftotext')('every report, opened by LibreOffice, says every figure of its statement', () => {
  it('of the sample studio', async () => {
    const sample = await closedSample();
    expect(sample.reports.length).toBeGreaterThanOrEqual(33);
    expect(missing(sample)).toEqual([]);
  }, 60_000);

  it.each(['typed-ru-1201'])(
    'of a book of every policy (%s)',
    async (name) => {
      const closed = await closedBook(name);
      expect(closed.reports).toHaveLength(closed.closed.length);
      expect(missing(closed)).toEqual([]);
    },
    60_000,
  );
});
