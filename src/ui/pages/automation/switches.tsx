import type { AutomationState } from '../../../app/functions';
import { automationWords } from '../../../words/pages/automation';
import { useWords } from '../../page';
import { Button } from '../../parts/button';
import type { Work } from '../../work';

/** Saves the settings; switches it on, over to oneself, or off, whichever makes sense. */
export function Switches({
  work,
  state: { account, isMine, isCopy, isStale },
  onSave,
  onInstall,
  onTakeOver,
  onStop,
}: {
  readonly work: Work;
  readonly state: AutomationState;
  readonly onSave: () => void;
  readonly onInstall: () => void;
  readonly onTakeOver: () => void;
  readonly onStop: () => void;
}) {
  const words = useWords(automationWords);
  const isOff = account === '' || isCopy;
  const mayInstall = isOff || (isMine && isStale);
  return (
    <>
      {mayInstall ? (
        <Button kind="primary" label={words.install} work={work} name="installAutomation" onPress={onInstall} />
      ) : null}
      <Button kind={mayInstall ? 'secondary' : 'primary'} label={words.save} work={work} name="save" onPress={onSave} />
      {isOff || isMine ? null : <Button label={words.takeOver} work={work} onPress={onTakeOver} />}
      {isMine && !isCopy ? <Button label={words.stop} work={work} onPress={onStop} /> : null}
    </>
  );
}
