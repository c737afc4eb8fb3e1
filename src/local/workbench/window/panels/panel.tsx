import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon';
import { useWords } from '../words';
import type { Asked } from './use-asked';

/** A panel that reads: what it has to show, that there is nothing, that it waits, or why it cannot. */
export function Panel<Told>({
  asked,
  summary,
  empty,
  children,
}: {
  readonly asked: Asked<Told>;
  /** Stands above what is shown. */
  readonly summary: (told: Told) => string;
  /** What is said where there is nothing to show; null where there is. */
  readonly empty: (told: Told) => { readonly icon: IconName; readonly title: string; readonly hint: string } | null;
  readonly children: (told: Told) => ComponentChildren;
}) {
  const words = useWords().panels;
  const { told, isReading, failure, read } = asked;
  const nothing = told === null ? null : empty(told);
  return (
    <div class="panel" aria-busy={isReading}>
      <div class="panel-bar">
        <p role="status">{told === null ? (failure === null ? words.reading : '') : summary(told)}</p>
        <button type="button" class="round" aria-label={words.refresh} onClick={read}>
          <Icon name="refresh" />
        </button>
      </div>
      {failure === null ? null : <Failure message={failure} onAgain={read} />}
      {nothing === null ? null : (
        <div class="nothing">
          <Icon name={nothing.icon} />
          <h2>{nothing.title}</h2>
          <p>{nothing.hint}</p>
        </div>
      )}
      {told === null || nothing !== null ? null : children(told)}
    </div>
  );
}

/** Why something did not work; `onAgain` where it can be tried again. */
export function Failure({ message, onAgain }: { readonly message: string; readonly onAgain?: () => void }) {
  const words = useWords().panels;
  return (
    <div class="failure" role="alert">
      <p>{message}</p>
      {onAgain === undefined ? null : (
        <button type="button" class="plain" onClick={onAgain}>
          {words.tryAgain}
        </button>
      )}
    </div>
  );
}
