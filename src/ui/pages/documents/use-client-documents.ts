import { useEffect, useState } from 'preact/hooks';
import type { ActLine, DocumentsAsked, DocumentsMade, MadeDocument, RequestLine } from '../../../app/functions';
import type { IssueJson } from '../../../app/issue-json';
import { documentsWords } from '../../../words/pages/documents';
import { usePage, useWords } from '../../page';
import { useWork, type Work } from '../../work';
import { steps } from './steps';
import { useLinks } from './use-links';

export type Asked = DocumentsAsked;

/** A client for whom a document can be made. */
export type Line = ActLine | RequestLine;

interface List {
  readonly lines: readonly Line[];
  readonly issues: readonly IssueJson[];
  readonly madeBy: string;
}

export type Made = Pick<DocumentsMade, 'documents' | 'failures' | 'lookFaults'>;

interface ClientDocuments extends Pick<ReturnType<typeof useLinks>, 'looking' | 'links'> {
  readonly work: Work;
  /** Null until it is read. */
  readonly list: List | null;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (clients: readonly string[], isChosen: boolean) => void;
  /** Null while nothing is being made. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** What was made here, and what could not be; null before that. */
  readonly outcome: Made | null;
  readonly make: () => void;
}

/** For whom documents of a kind can be made, what there is of them already, and how far the making of more has come. */
export function useClientDocuments(asked: Asked): ClientDocuments {
  const { welcome, call, announce } = usePage();
  const words = useWords(documentsWords);
  const work = useWork();
  const { looking, links, note, look } = useLinks(asked);
  const [list, setList] = useState<List | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [progress, setProgress] = useState<ClientDocuments['progress']>(null);
  const [outcome, setOutcome] = useState<Made | null>(null);

  const read = async () => {
    const answer =
      asked.kind === 'act'
        ? { issues: [], ...(await call('listActs', { period: asked.period })) }
        : await call('listRequests', {});
    setList(answer);
    if (welcome.isManager && answer.madeBy === '') look(answer.lines.map(({ client }) => client));
  };
  const makeAll = async (clients: readonly string[]): Promise<Made> => {
    const documents: MadeDocument[] = [];
    const failures: Made['failures'][number][] = [];
    const lookFaults = new Set<string>();
    for (const step of steps(clients)) {
      setProgress({ done: documents.length + failures.length, total: clients.length });
      const made = await call('makeDocuments', { ...asked, clients: step });
      documents.push(...made.documents);
      failures.push(...made.failures);
      made.lookFaults.forEach((fault) => lookFaults.add(fault));
      note(made.documents);
    }
    return { documents, failures, lookFaults: [...lookFaults] };
  };
  const make = async () => {
    setOutcome(null);
    const made = await makeAll([...chosen]).finally(() => setProgress(null));
    setChosen(new Set(made.failures.map(({ client }) => client)));
    setOutcome(made);
    announce(words.made[asked.kind](made.documents.length));
  };
  useEffect(() => work.run('read', read), []);

  const choose = (clients: readonly string[], isChosen: boolean) => {
    const others = [...chosen].filter((client) => !clients.includes(client));
    setChosen(new Set(isChosen ? [...others, ...clients] : others));
  };
  return { work, looking, list, chosen, choose, links, progress, outcome, make: () => work.run('make', make) };
}
