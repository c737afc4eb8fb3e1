import { automationWords } from '../../../words/pages/automation';
import { useWords } from '../../page';
import { Confirm } from '../../parts/confirm';
import type { Work } from '../../work';

interface Asked {
  readonly work: Work;
  readonly onYes: () => void;
  readonly onBack: () => void;
}

export function ConfirmTakeOver({ work, account, onYes, onBack }: Asked & { readonly account: string }) {
  const words = useWords(automationWords);
  return (
    <Confirm
      question={words.takeOverQuestion}
      label={words.takeOverYes}
      kind="primary"
      work={work}
      name="takeOverAutomation"
      onYes={onYes}
      onBack={onBack}
    >
      <p>{words.takeOverWhat(account)}</p>
    </Confirm>
  );
}

export function ConfirmStop({ work, onYes, onBack }: Asked) {
  const words = useWords(automationWords);
  return (
    <Confirm
      question={words.stopQuestion}
      label={words.stopYes}
      kind="danger"
      work={work}
      name="stopAutomation"
      onYes={onYes}
      onBack={onBack}
    >
      <p>{words.stopWhat}</p>
    </Confirm>
  );
}
