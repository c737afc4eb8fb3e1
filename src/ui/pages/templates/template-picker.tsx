import type { TemplateName, TemplateState } from '../../../app/functions';
import { LANGUAGES } from '../../../words/language';
import { templatesWords } from '../../../words/pages/templates';
import { templateWords } from '../../../words/templates';
import { useWords } from '../../page';
import { SelectField } from '../../parts/select-field';

/** The choice of a document and its language; languages whose template is the office's own are marked. */
export function TemplatePicker({
  templates,
  name,
  isOff,
  onPick,
}: {
  readonly templates: readonly TemplateState[];
  readonly name: TemplateName;
  readonly isOff: boolean;
  readonly onPick: (name: TemplateName) => void;
}) {
  const words = useWords(templatesWords);
  const { kinds } = useWords(templateWords);
  const offered = [...new Set(templates.map(({ kind }) => kind))];
  const isOwn = (language: TemplateName['language']) =>
    templates.some((one) => one.kind === name.kind && one.language === language && one.link !== '');
  const called = (language: TemplateName['language']) =>
    isOwn(language) ? words.yours(words.languages[language]) : words.languages[language];
  return (
    <>
      <SelectField
        label={words.document}
        value={name.kind}
        options={offered.map((kind) => [kind, kinds[kind]])}
        isOff={isOff}
        onPick={(kind) => onPick({ ...name, kind })}
      />
      <SelectField
        label={words.language}
        value={name.language}
        options={LANGUAGES.map((language) => [language, called(language)])}
        isOff={isOff}
        onPick={(language) => onPick({ ...name, language })}
      />
    </>
  );
}
