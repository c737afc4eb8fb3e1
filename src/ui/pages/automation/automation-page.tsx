import { menuWords } from '../../../words/menu';
import { automationWords } from '../../../words/pages/automation';
import { frameWords } from '../../../words/pages/frame';
import { usePage, useWords } from '../../page';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { Spinner } from '../../parts/spinner';
import { ConfirmStop, ConfirmTakeOver } from './confirm-automation';
import { Said } from './said';
import { SettingsForm } from './settings-form';
import { Standing } from './standing';
import { Switches } from './switches';
import { useAutomation } from './use-automation';

/** What runs by itself: as whom, how it goes, what it may do; switching it on, over and off. */
export function AutomationPage() {
  const { welcome } = usePage();
  const words = useWords(automationWords);
  const { forManagers } = useWords(frameWords);
  const { work, state, asking, ask, said, install, takeOver, stop, typed, type, save } = useAutomation();

  if (state === null || typed === null)
    return (
      <Frame title={menuWords(welcome.language).pages.automation}>
        <ErrorPanel work={work} language={welcome.language} />
        {work.running === null ? null : <Spinner text={words.reading} />}
      </Frame>
    );
  const onBack = () => ask(null);
  if (asking === 'stop') return <ConfirmStop work={work} onYes={stop} onBack={onBack} />;
  if (asking === 'takeOver')
    return <ConfirmTakeOver work={work} account={state.account} onYes={takeOver} onBack={onBack} />;
  const isOn = state.account !== '' && !state.isCopy;
  const switches = (
    <Switches
      work={work}
      state={state}
      onSave={save}
      onInstall={install}
      onTakeOver={() => ask('takeOver')}
      onStop={() => ask('stop')}
    />
  );
  return (
    <Frame
      title={isOn ? words.isOn : words.isOff}
      actions={welcome.isManager ? switches : <p class="fix">{forManagers}</p>}
    >
      <ErrorPanel work={work} language={welcome.language} />
      {said === null ? null : <Said {...said} />}
      <Standing state={state} />
      <SettingsForm settings={typed} isOff={!welcome.isManager || work.running !== null} onType={type} onSave={save} />
    </Frame>
  );
}
