import { frameWords } from '../../../words/pages/frame';
import { menuWords } from '../../../words/menu';
import { templatesWords } from '../../../words/pages/templates';
import { templateWords } from '../../../words/templates';
import { usePage, useWords } from '../../page';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { ReportLink } from '../../parts/report-link';
import { Spinner } from '../../parts/spinner';
import { Warnings } from '../../parts/warnings';
import { LogoPart } from './logo-part';
import { OutcomePart } from './outcome-part';
import { TemplateActions } from './template-actions';
import { TemplatePicker } from './template-picker';
import { useTemplates } from './use-templates';

/** Which templates documents are made from, the editing and trying of them, and the logo. */
export function TemplatesPage() {
  const { welcome } = usePage();
  const words = useWords(templatesWords);
  const { onlyAccount } = useWords(templateWords);
  const { forManagers } = useWords(frameWords);
  const page = useTemplates();
  const { work, state, outcome, name, look, keepLogo, refuse } = page;
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
  const actions = <TemplateActions isOwn={own !== ''} templates={page} />;
  return (
    <Frame
      title={title}
      actions={mayChange ? actions : <p class="fix">{welcome.isManager ? onlyAccount(account) : forManagers}</p>}
    >
      <ErrorPanel work={work} language={welcome.language} />
      <Warnings texts={troubles} />
      <p>{words.what}</p>
      {account === '' ? (
        <>
          <TemplatePicker templates={templates} name={name} isOff={work.running !== null} onPick={look} />
          <p>
            {own === '' ? words.builtInServes : words.ownServes}{' '}
            {own === '' ? null : <ReportLink label={words.open} address={own} />}
          </p>
          {own === '' && mayChange ? <p class="fix">{words.customiseHint}</p> : null}
          {work.running === 'checkTemplate' ? <Spinner text={words.checking} /> : null}
          {work.running === 'previewTemplate' ? <Spinner text={words.previewing} /> : null}
          {outcome === null ? null : <OutcomePart outcome={outcome} isOwn={own !== ''} />}
          <LogoPart logo={logo} work={work} mayChange={mayChange} onKeep={keepLogo} onRefuse={refuse} />
        </>
      ) : null}
    </Frame>
  );
}
