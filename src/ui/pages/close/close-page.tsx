import { closeWords } from '../../../words/pages/close';
import { menuWords } from '../../../words/menu';
import { usePage, useWords } from '../../page';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { Spinner } from '../../parts/spinner';
import { ConfirmClose } from './confirm-close';
import { Outcome } from './outcome';
import { Rehearsal } from './rehearsal';
import { SendPreview } from './send-preview';
import { Sending } from './sending';
import { Sent } from './sent';
import { UnderWay } from './under-way';
import { useClose } from './use-close';

/** From a rehearsal over the close itself to what came of it. */
export function ClosePage() {
  const { welcome } = usePage();
  const words = useWords(closeWords);
  const { work, step, go, through, pick, rehearsal, rehearse, start, preview, send, later } = useClose();
  switch (step.at) {
    case 'looking':
      return (
        <Frame title={menuWords(welcome.language).pages.close}>
          {work.running === null ? null : <Spinner text={words.lookForUnfinished} />}
          <ErrorPanel work={work} language={welcome.language} />
        </Frame>
      );
    case 'rehearsal':
      return (
        <Rehearsal
          work={work}
          through={through}
          rehearsal={rehearsal}
          onPick={pick}
          onRehearse={rehearse}
          onClose={(onlyClean) => go({ at: 'confirm', onlyClean })}
          onSend={preview}
        />
      );
    case 'confirm':
      return rehearsal === null ? null : (
        <ConfirmClose
          work={work}
          rehearsal={rehearsal}
          onYes={() => start(step.onlyClean)}
          onBack={() => go({ at: 'rehearsal' })}
        />
      );
    case 'closing':
      return <UnderWay work={work} through={through} progress={step.progress} isFound={step.isFound} />;
    case 'preview':
      return (
        <SendPreview
          work={work}
          preview={step.preview}
          progress={step.progress}
          onSend={() => send(step.preview, step.progress)}
          onLater={() => later(step.progress)}
        />
      );
    case 'sending':
      return <Sending work={work} done={step.done} total={step.total} />;
    case 'sent':
      return <Sent work={work} delivery={step.delivery} onRehearse={rehearse} />;
    case 'outcome':
      return (
        <Outcome
          progress={step.progress}
          delivery={step.delivery}
          onRehearse={rehearse}
          onProgress={(progress) => go({ ...step, progress })}
        />
      );
  }
}
