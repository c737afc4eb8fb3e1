import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentsToSend } from '../../../app/functions';
import { documentsWords } from '../../../words/pages/documents';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { IssueList } from '../../parts/issue-list';
import { ProgressBar } from '../../parts/progress-bar';
import { Spinner } from '../../parts/spinner';
import { DocumentsTable } from './documents-table';
import { Outcome } from './outcome';
import { SendButtons } from './send-buttons';
import { SendDocuments } from './send-documents';
import { useClientDocuments, type Asked } from './use-client-documents';
import { WhoMakes } from './who-makes';

/** Documents of one kind, for clients to be chosen from a list, and what of them is sent. */
export function ClientDocuments({ asked, children }: { readonly asked: Asked; readonly children: ComponentChildren }) {
  const [sent, send] = useState<DocumentsToSend | null>(null);
  return sent === null ? (
    <ChosenDocuments asked={asked} onSend={send}>
      {children}
    </ChosenDocuments>
  ) : (
    <SendDocuments what={sent} onBack={() => send(null)} />
  );
}

function ChosenDocuments({
  asked,
  onSend,
  children,
}: {
  readonly asked: Asked;
  readonly onSend: (what: DocumentsToSend) => void;
  readonly children: ComponentChildren;
}) {
  const { welcome } = usePage();
  const words = useWords(documentsWords);
  const documents = useClientDocuments(asked);
  const { work, looking, list, chosen, progress, outcome } = documents;
  const { kind } = asked;
  const mayMake = welcome.isManager && list !== null && list.madeBy === '' && list.lines.length > 0;
  const make = (
    <Button
      kind="primary"
      label={words.make[kind](chosen.size)}
      work={work}
      name="make"
      isOff={chosen.size === 0}
      onPress={documents.make}
    />
  );
  return (
    <Frame
      title={words.title}
      actions={
        mayMake ? (
          <>
            {make}
            <SendButtons asked={asked} lines={list.lines} documents={documents} onSend={onSend} />
          </>
        ) : undefined
      }
    >
      {children}
      <WhoMakes account={list?.madeBy ?? ''} />
      <ErrorPanel work={work} language={welcome.language} />
      <ErrorPanel work={looking} language={welcome.language} />
      {work.running === 'read' ? <Spinner text={words.reading} /> : null}
      {progress === null ? null : <Making {...progress} />}
      {outcome === null ? null : <Outcome kind={kind} outcome={outcome} />}
      {list === null ? null : <DocumentsList kind={kind} mayMake={mayMake} list={list} documents={documents} />}
      {looking.running === null ? null : <p class="fix">{words.looking}</p>}
    </Frame>
  );
}

function DocumentsList({
  kind,
  mayMake,
  list: { lines, issues },
  documents,
}: {
  readonly kind: Asked['kind'];
  readonly mayMake: boolean;
  readonly list: NonNullable<ReturnType<typeof useClientDocuments>['list']>;
  readonly documents: ReturnType<typeof useClientDocuments>;
}) {
  const words = useWords(documentsWords);
  return (
    <>
      {lines.length === 0 && issues.length === 0 ? (
        <EmptyState kind={kind === 'act' ? 'note' : 'done'} title={words.nothing[kind]}>
          <p>{words.nothingHint[kind]}</p>
        </EmptyState>
      ) : null}
      {lines.length === 0 ? null : <DocumentsTable kind={kind} lines={lines} mayMake={mayMake} documents={documents} />}
      {issues.length === 0 ? null : (
        <>
          <h2>{words.problems}</h2>
          <IssueList issues={issues} />
        </>
      )}
    </>
  );
}

function Making({ done, total }: { readonly done: number; readonly total: number }) {
  const words = useWords(documentsWords);
  const text = words.making(done, total);
  return (
    <>
      <Spinner text={text} />
      <ProgressBar label={text} done={done} total={total} />
    </>
  );
}
