import type { ComponentChildren } from 'preact';
import { documentsWords } from '../../../words/pages/documents';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { Notice } from '../../parts/notice';
import { ReportLink } from '../../parts/report-link';
import { Spinner } from '../../parts/spinner';
import { Warnings } from '../../parts/warnings';
import { ProposalFields } from './proposal-fields';
import { useProposal } from './use-proposal';
import { WhoMakes } from './who-makes';

/** A proposal for a new client, from what is typed to the document. */
export function Proposal({ children }: { readonly children: ComponentChildren }) {
  const { welcome } = usePage();
  const words = useWords(documentsWords);
  const proposal = useProposal();
  const { work, form, refusals, failure, document, lookFaults } = proposal;

  if (document !== null)
    return (
      <Frame
        title={words.proposalMade(document.client)}
        actions={<Button label={words.another} work={work} onPress={proposal.again} />}
      >
        <Notice kind="done">
          <ReportLink label={words.openProposal} address={document.file} />
        </Notice>
        <Warnings texts={lookFaults} />
      </Frame>
    );
  const mayMake = welcome.isManager && form?.madeBy === '';
  const trouble = refusals.length > 0 ? words.refused(refusals.length) : failure;
  return (
    <Frame
      title={words.title}
      actions={
        mayMake ? (
          <Button kind="primary" label={words.makeProposal} work={work} name="make" onPress={proposal.make} />
        ) : undefined
      }
    >
      {children}
      <WhoMakes account={form?.madeBy ?? ''} />
      <ErrorPanel work={work} language={welcome.language} />
      {trouble === '' ? null : (
        <div role="alert">
          <Notice kind="error">{trouble}</Notice>
        </div>
      )}
      <Warnings texts={lookFaults} />
      {work.running === null ? null : <Spinner text={work.running === 'make' ? words.makingProposal : words.reading} />}
      {form === null || !mayMake ? null : <ProposalFields form={form} proposal={proposal} />}
    </Frame>
  );
}
