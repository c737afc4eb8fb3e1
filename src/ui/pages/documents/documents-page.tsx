import { useState } from 'preact/hooks';
import { periodText } from '../../../words/format';
import { documentsWords } from '../../../words/pages/documents';
import { usePage, useWords } from '../../page';
import { SelectField } from '../../parts/select-field';
import { monthsUpTo, type Period } from '../close/months';
import { ClientDocuments } from './client-documents';
import { Proposal } from './proposal';

const WAYS = ['act', 'request', 'proposal'] as const;
type Way = (typeof WAYS)[number];

/** Documents that are made when somebody asks for them: acts of a month, payment requests, a proposal. */
export function DocumentsPage() {
  const { welcome } = usePage();
  const words = useWords(documentsWords);
  const [way, take] = useState<Way>('act');
  const [period, pick] = useState(welcome.period as Period);
  const ways = (
    <>
      <div class="ways" role="group" aria-label={words.what}>
        {WAYS.map((one) => (
          <button key={one} type="button" class="way" aria-pressed={way === one} onClick={() => take(one)}>
            {words.ways[one]}
          </button>
        ))}
      </div>
      <p>{words.about[way]}</p>
    </>
  );
  if (way === 'proposal') return <Proposal>{ways}</Proposal>;
  return (
    <ClientDocuments key={`${way} ${period}`} asked={way === 'act' ? { kind: way, period } : { kind: way }}>
      {ways}
      {way === 'act' ? (
        <SelectField
          label={words.month}
          value={period}
          options={monthsUpTo(welcome.today).map((one) => [one, periodText(welcome.language, one)])}
          isNarrow
          onPick={pick}
        />
      ) : null}
    </ClientDocuments>
  );
}
