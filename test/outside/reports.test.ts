import { basename } from 'node:path';
import { currencyExponent } from '../../src/ledger/currency';
import type { StatementJson } from '../../src/app/statement-json';
import { hoursText, moneyText } from '../../src/words/format';
import { closedSample } from './closed-sample';
import { textsOf } from './libreoffice';
import { needs } from './tools';

/** Plain signs and spaces, so that a text may be looked for however it was laid out. */
function plain(text: string): string {
  return text.replace(/\u2212/g, '-').replace(/[\s\u00a0]+/gu, ' ');
}

/** Every number that a statement has, as either language prints it; hours used and expired stand with a minus. */
function numbersOf(statement: StatementJson): readonly (readonly string[])[] {
  const { opening, granted, adjusted, used, complimentary, expired, overageSettled, closing } = statement;
  const hours = [opening, granted, adjusted, used, complimentary, expired, overageSettled, closing].filter(
    (one) => one !== 0,
  );
  const currency = { code: statement.currency, exponent: currencyExponent(statement.currency) ?? 0 };
  const { earned, forfeited, valueLeft, credit, overageCharge } = statement;
  const amounts = [earned, forfeited, valueLeft, credit, overageCharge].filter((one) => one !== 0);
  return [
    ...hours.map((one) => [plain(hoursText(Math.abs(one)))]),
    ...amounts.map((one) => [plain(moneyText('en', one, currency)), plain(moneyText('ru', one, currency))]),
  ];
}

needs('soffice', 'pdftotext')('the reports of a closed book, opened by LibreOffice', () => {
  it.each(['en', 'ru'] as const)(
    'hold every number of their statements (%s book)',
    async (language) => {
      const { statements, reports } = await closedSample(language);
      expect(reports).toHaveLength(statements.length);
      const texts = textsOf(reports.map((report) => report.file));
      const missing = statements.flatMap((statement) => {
        const report = reports.find((one) => one.client === statement.client && one.period === statement.period);
        const text = plain(texts.get(basename(report?.file ?? '', '.docx')) ?? '');
        return numbersOf(statement)
          .filter((forms) => !forms.some((form) => text.includes(form)))
          .map((forms) => `${statement.client} ${statement.period}: ${forms.join(' or ')}`);
      });
      expect(missing).toEqual([]);
    },
    180_000,
  );
});
