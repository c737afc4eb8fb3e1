import { useEffect, useState } from 'preact/hooks';
import type { MadeDocument, ProposalAsked, ProposalForm, ProposalResult } from '../../../app/functions';
import { usePage } from '../../page';
import { useWork, type Work } from '../../work';

interface Proposal {
  readonly work: Work;
  /** Null until it is read. */
  readonly form: ProposalForm | null;
  readonly typed: ProposalAsked;
  readonly type: (change: Partial<ProposalAsked>) => void;
  readonly refusals: ProposalResult['refused'];
  /** Why the document itself could not be made; `''` where nothing was in its way. */
  readonly failure: string;
  /** What of the office's own template could not be used, and why. */
  readonly lookFaults: readonly string[];
  /** Null until it is made. */
  readonly document: MadeDocument | null;
  readonly make: () => void;
  readonly again: () => void;
}

const NOTHING_MADE: ProposalResult = { refused: [], document: null, failure: '', lookFaults: [] };

function blank(currency: string): ProposalAsked {
  return {
    client: '',
    language: '',
    currency,
    needs: '',
    hours: '',
    fee: '',
    projectRate: '',
    billingMonths: '1',
    services: [],
  };
}

/** A proposal as it is typed, what the server refused of it, and what came of it. */
export function useProposal(): Proposal {
  const { welcome, call } = usePage();
  const work = useWork();
  const [form, setForm] = useState<ProposalForm | null>(null);
  const [typed, setTyped] = useState(() => blank(welcome.currency));
  const [result, setResult] = useState(NOTHING_MADE);
  useEffect(() => work.run('read', async () => setForm(await call('readProposalForm', {}))), []);
  return {
    work,
    form,
    typed,
    type: (change) => {
      setTyped({ ...typed, ...change });
      setResult({ ...result, refused: result.refused.filter(({ field }) => !(field in change)) });
    },
    refusals: result.refused,
    failure: result.failure,
    document: result.document,
    lookFaults: result.lookFaults,
    make: () => work.run('make', async () => setResult(await call('makeProposal', typed))),
    again: () => {
      setTyped(blank(welcome.currency));
      setResult(NOTHING_MADE);
    },
  };
}
