import { closeWords } from '../../../words/pages/close';
import { menuWords } from '../../../words/menu';
import { usePage, useWords } from '../../page';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { Spinner } from '../../parts/spinner';
import { ConfirmClose } from './confirm-close';
import { Outcome } from './outcome';
import { Rehearsal } from './rehearsal';
import { UnderWay } from './under-way';
import { useClose } from './use-close';

/** From a rehearsal over the close itself to what came of it. */
export function ClosePage() {
  const { welcome } = usePage();
  const words = useWords(closeWords);
  const { work, step, go, through, pick, rehearsal, rehearse, start } = useClose();
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
    case 'outcome':
      return (
        <Outcome
          progress={step.progress}
          onRehearse={rehearse}
          onProgress={(progress) => go({ at: 'outcome', progress })}
        />
      );
  }
}
