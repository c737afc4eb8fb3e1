import { frameWords } from '../../../words/pages/frame';
import { menuWords } from '../../../words/menu';
import { templatesWords } from '../../../words/pages/templates';
import { templateWords } from '../../../words/templates';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { ReportLink } from '../../parts/report-link';
import { Spinner } from '../../parts/spinner';
import { Warnings } from '../../parts/warnings';
import { LogoPart } from './logo-part';
import { OutcomePart } from './outcome-part';
import { TemplatePicker } from './template-picker';
import { useTemplates } from './use-templates';

/** Which templates documents are made from, the editing and trying of them, and the logo. */
export function TemplatesPage() {
  const { welcome } = usePage();
  const words = useWords(templatesWords);
  const { onlyAccount } = useWords(templateWords);
  const { forManagers } = useWords(frameWords);
  const { work, state, outcome, name, look, customise, useBuiltIn, check, preview, keepLogo, refuse } = useTemplates();
  const title = menuWords(welcome.language).pages.templates;

  if (state === null)
    return (
      <Frame title={title}>
        <ErrorPanel work={work} language={welcome.language} />
        {work.running === null ? null : <Spinner text={words.reading} />}
      </Frame>
    );
  const { account, templates, troubles, logo } = state;
  const mayChange = welcome.isManager && account === '';
  const own = templates.find(({ kind, language }) => kind === name.kind && language === name.language)?.link ?? '';
  const checking = <Button label={words.check} work={work} name="checkTemplate" onPress={check} kind="primary" />;
  const actions = (
    <>
      {own === '' ? (
        <Button kind="primary" label={words.customise} work={work} name="customise" onPress={customise} />
      ) : (
        checking
      )}
      <Button label={words.preview} work={work} name="previewTemplate" onPress={preview} />
      {own === '' ? null : <Button label={words.useBuiltIn} work={work} name="useBuiltIn" onPress={useBuiltIn} />}
    </>
  );
  return (
    <Frame
      title={title}
      actions={mayChange ? actions : <p class="fix">{welcome.isManager ? onlyAccount(account) : forManagers}</p>}
    >
      <ErrorPanel work={work} language={welcome.language} />
      <Warnings texts={troubles} />
      <p>{words.what}</p>
      <TemplatePicker templates={templates} name={name} isOff={work.running !== null} onPick={look} />
      <p>
        {own === '' ? words.builtInServes : words.ownServes}{' '}
        {own === '' ? null : <ReportLink label={words.open} address={own} />}
      </p>
      {own === '' ? <p class="fix">{words.customiseHint}</p> : null}
      {work.running === 'checkTemplate' ? <Spinner text={words.checking} /> : null}
      {work.running === 'previewTemplate' ? <Spinner text={words.previewing} /> : null}
      {outcome === null ? null : <OutcomePart outcome={outcome} isOwn={own !== ''} />}
      <LogoPart logo={logo} work={work} mayChange={mayChange} onKeep={keepLogo} onRefuse={refuse} />
    </Frame>
  );
}
