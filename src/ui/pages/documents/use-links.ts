import { useEffect, useRef, useState } from 'preact/hooks';
import type { MadeDocument } from '../../../app/functions';
import { usePage } from '../../page';
import { useWork, type Work } from '../../work';
import { steps } from './steps';
import type { Asked } from './use-client-documents';

interface Links {
  /** The look for what is made already, which nobody has to wait for. */
  readonly looking: Work;
  /** Where documents lie, by client. */
  readonly links: ReadonlyMap<string, string>;
  readonly note: (documents: readonly MadeDocument[]) => void;
  readonly look: (clients: readonly string[]) => void;
}

/** Which documents are there already: looked for some clients at a time, for each has a folder of its own. */
export function useLinks(asked: Asked): Links {
  const { call } = usePage();
  const looking = useWork();
  const [links, setLinks] = useState<ReadonlyMap<string, string>>(new Map());
  const isOpen = useRef(true);
  useEffect(
    () => () => {
      isOpen.current = false;
    },
    [],
  );
  const note = (documents: readonly MadeDocument[]) =>
    setLinks((known) => new Map([...known, ...documents.map(({ client, file }) => [client, file] as const)]));
  const look = async (clients: readonly string[]) => {
    for (const step of steps(clients)) {
      if (!isOpen.current) return;
      note((await call('findDocuments', { ...asked, clients: step })).documents);
    }
  };
  return { looking, links, note, look: (clients) => looking.run('look', () => look(clients)) };
}
