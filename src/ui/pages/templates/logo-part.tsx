import type { TemplatesState } from '../../../app/functions';
import { templatesWords } from '../../../words/pages/templates';
import { templateWords } from '../../../words/templates';
import { useWords } from '../../page';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { Spinner } from '../../parts/spinner';
import type { Work } from '../../work';

/** What is larger is not even sent. */
const MOST_BYTES = 500 * 1024;

/** The picture in the letterhead, and the choice of another. */
export function LogoPart({
  logo,
  work,
  mayChange,
  onKeep,
  onRefuse,
}: {
  readonly logo: TemplatesState['logo'];
  readonly work: Work;
  readonly mayChange: boolean;
  readonly onKeep: (picture: File | null) => void;
  readonly onRefuse: (text: string) => void;
}) {
  const words = useWords(templatesWords);
  const { logoTooLarge } = useWords(templateWords);
  const choose = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    if (file.size > MOST_BYTES) onRefuse(logoTooLarge);
    else onKeep(file);
    // The same file may be chosen again once it has been mended.
    input.value = '';
  };
  return (
    <section>
      <h2>{words.logo}</h2>
      {logo === null ? (
        <p>{words.noLogo}</p>
      ) : (
        <img class="logo" src={`data:image/${logo.type};base64,${logo.data}`} alt={words.logoAlt} />
      )}
      {mayChange ? (
        <>
          <Field label={words.chooseLogo} hint={words.logoHint}>
            {(control) => (
              <input
                {...control}
                type="file"
                accept="image/png,image/jpeg"
                disabled={work.running !== null}
                onChange={({ currentTarget }) => choose(currentTarget)}
              />
            )}
          </Field>
          {logo === null ? null : <Button label={words.removeLogo} work={work} onPress={() => onKeep(null)} />}
        </>
      ) : null}
      {work.running === 'logo' ? <Spinner text={words.keepingLogo} /> : null}
    </section>
  );
}
