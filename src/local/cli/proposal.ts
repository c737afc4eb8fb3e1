import type { ProposalFields } from './answers';
import type { Command, Request } from './command';
import { exitStatus } from './exit-status';
import { withBook } from './open-book';
import type { OptionName } from './options';
import { done } from './trouble';

/** The option in which each field is typed. */
const OPTIONS: Readonly<Record<keyof ProposalFields, OptionName>> = {
  client: 'client',
  language: 'lang',
  currency: 'currency',
  needs: 'needs',
  hours: 'hours',
  fee: 'fee',
  projectRate: 'project-rate',
  billingMonths: 'billing-months',
  services: 'services',
};

/** Writes a proposal into the folder of all proposals; the same proposal is written once. */
export const proposal: Command = {
  name: 'proposal',
  period: 'none',
  options: [
    ...(['client', 'hours', 'fee', 'currency', 'project-rate', 'billing-months', 'needs', 'services'] as const),
    ...(['json', 'reports', 'accept-loss'] as const),
  ],
  run: (typed, desk) =>
    withBook(typed, desk, 'change', async (book) => {
      const answered = await book.call('makeProposal', fieldsOf(typed));
      if (!answered.ok) return answered;
      const { refused, document, failure, lookFaults } = answered.value;
      const { words } = book;
      if (document === null) {
        const lines = refused.map(({ field, message }) => words.refusedOption(`--${OPTIONS[field]}`, message));
        return done({
          status: refused.length > 0 ? exitStatus.bookHasErrors : exitStatus.fileTrouble,
          json: { reports: [], refused, failure, lookFaults },
          text: [...lookFaults, ...lines, failure].filter((line) => line !== '').join('\n'),
        });
      }
      const saved = await book.save();
      if (!saved.ok) return saved;
      const report = book.located(document);
      return done({
        status: exitStatus.done,
        json: { reports: [report], refused, failure, lookFaults },
        text: [...lookFaults, words.proposalWritten(report.file)].join('\n'),
      });
    }),
};

function fieldsOf({ options }: Request): ProposalFields {
  const text = (field: keyof ProposalFields) => options.get(OPTIONS[field]) ?? '';
  const language = text('language');
  return {
    client: text('client'),
    language: language === 'en' || language === 'ru' ? language : '',
    currency: text('currency'),
    needs: listed(text('needs')).join('\n'),
    hours: text('hours'),
    fee: text('fee'),
    projectRate: text('projectRate'),
    billingMonths: text('billingMonths'),
    services: listed(text('services')),
  };
}

/** Several texts in one, divided by semicolons. */
function listed(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
