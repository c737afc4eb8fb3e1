import type { Language } from '../../words/language';
import { frameWords } from '../../words/pages/frame';
import { CallFailed } from '../server';
import type { Work } from '../work';
import { Button } from './button';
import { Icon } from './icon';
import { InSight } from './in-sight';

/** What went wrong, how to mend it, and a way to do it again. Nothing where nothing failed. */
export function ErrorPanel({
  work,
  language,
  retryLabel,
}: {
  readonly work: Work;
  readonly language: Language;
  readonly retryLabel?: string;
}) {
  const words = frameWords(language);
  const { failure } = work;
  if (failure === null) return null;
  return (
    <InSight look="panel error" role="alert">
      <Icon name="error" />
      <div>
        <p>
          <b>{words.failed}</b> {failure.message}
        </p>
        {failure instanceof CallFailed ? <p>{failure.fix}</p> : null}
        <Button work={work} label={retryLabel ?? words.tryAgain} onPress={work.again} />
      </div>
    </InSight>
  );
}
