import { templatesWords } from '../../../words/pages/templates';
import { useWords } from '../../page';
import { Button } from '../../parts/button';
import type { Templates } from './use-templates';

/** What may be done with a template: what makes most sense first. */
export function TemplateActions({
  isOwn,
  templates: { work, customise, check, preview, useBuiltIn },
}: {
  readonly isOwn: boolean;
  readonly templates: Templates;
}) {
  const words = useWords(templatesWords);
  return (
    <>
      {isOwn ? (
        <Button kind="primary" label={words.check} work={work} name="checkTemplate" onPress={check} />
      ) : (
        <Button kind="primary" label={words.customise} work={work} name="customise" onPress={customise} />
      )}
      <Button label={words.preview} work={work} name="previewTemplate" onPress={preview} />
      {isOwn ? <Button label={words.useBuiltIn} work={work} name="useBuiltIn" onPress={useBuiltIn} /> : null}
    </>
  );
}
