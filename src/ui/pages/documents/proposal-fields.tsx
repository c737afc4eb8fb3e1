import type { ProposalAsked, ProposalForm } from '../../../app/functions';
import { moneyText } from '../../../words/format';
import { LANGUAGES, type Language } from '../../../words/language';
import { documentsWords } from '../../../words/pages/documents';
import { usePage, useWords } from '../../page';
import { SelectField } from '../../parts/select-field';
import { TextField } from '../../parts/text-field';
import { ServiceChoice } from './service-choice';
import type { useProposal } from './use-proposal';

type TextName = 'client' | 'currency' | 'needs' | 'hours' | 'fee' | 'projectRate';

/** What a proposal is made from, as fields. */
export function ProposalFields({
  form,
  proposal: { work, typed, type, refusals },
}: {
  readonly form: ProposalForm;
  readonly proposal: ReturnType<typeof useProposal>;
}) {
  const words = useWords(documentsWords);
  const isOff = work.running !== null;
  const usual = useUsualPrice(form, typed.currency);
  const errorOf = (field: keyof ProposalAsked) => refusals.find((one) => one.field === field)?.message ?? '';
  const text = (field: TextName, more: { readonly lines?: number; readonly hint?: string } = {}) => (
    <TextField
      label={words.fields[field]}
      hint={words.hints[field] ?? ''}
      error={errorOf(field)}
      value={typed[field]}
      isOff={isOff}
      isRequired={field === 'client' || field === 'hours'}
      onType={(value) => type({ [field]: value })}
      {...more}
    />
  );
  return (
    <>
      {text('client')}
      {text('needs', { lines: 4 })}
      <div class="beside top">
        {text('hours')}
        {text('fee', { hint: usual })}
        {text('projectRate')}
      </div>
      <div class="beside top">
        {text('currency')}
        <Rhythm months={typed.billingMonths} isOff={isOff} onPick={(billingMonths) => type({ billingMonths })} />
        <LanguageChoice language={typed.language} isOff={isOff} onPick={(language) => type({ language })} />
      </div>
      <ServiceChoice
        services={form.services}
        chosen={typed.services}
        error={errorOf('services')}
        isOff={isOff}
        onChoose={(services) => type({ services })}
      />
    </>
  );
}

/** What an hour usually costs in the currency typed, where that is known. */
function useUsualPrice({ prices }: ProposalForm, typed: string): string {
  const { welcome } = usePage();
  const words = useWords(documentsWords);
  const price = prices.find(({ currency }) => currency === typed.trim().toUpperCase());
  if (price === undefined) return '';
  const { currency: code, exponent, perHour } = price;
  return words.usualPrice(moneyText(welcome.language, perHour, { code, exponent }));
}

function Rhythm({
  months,
  isOff,
  onPick,
}: {
  readonly months: string;
  readonly isOff: boolean;
  readonly onPick: (months: string) => void;
}) {
  const words = useWords(documentsWords);
  return (
    <SelectField
      label={words.fields.billingMonths}
      value={months}
      options={(['1', '3', '6', '12'] as const).map((one) => [one, words.rhythms[one]])}
      isOff={isOff}
      onPick={onPick}
    />
  );
}

function LanguageChoice({
  language,
  isOff,
  onPick,
}: {
  readonly language: Language | '';
  readonly isOff: boolean;
  readonly onPick: (language: Language | '') => void;
}) {
  const words = useWords(documentsWords);
  return (
    <SelectField
      label={words.fields.language}
      value={language}
      options={[['', words.bookLanguage], ...LANGUAGES.map((one) => [one, words.languages[one]] as const)]}
      isOff={isOff}
      onPick={onPick}
    />
  );
}
