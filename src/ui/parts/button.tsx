import type { Work } from '../work';

/**
 * A button that waits while something runs, and shows that it is what runs where `name` names it. Off, it keeps the
 * keyboard's focus, which `disabled` would lose: it is marked for those who hear it, and does nothing.
 */
export function Button({
  label,
  work,
  name,
  onPress,
  kind = 'secondary',
  isOff = false,
  describedBy,
  spoken,
}: {
  readonly label: string;
  readonly work: Work;
  readonly name?: string;
  readonly onPress: () => void;
  readonly kind?: 'primary' | 'secondary' | 'danger' | 'link';
  readonly isOff?: boolean;
  readonly describedBy?: string | undefined;
  /** What those hear who do not see the label. */
  readonly spoken?: string;
}) {
  const waits = isOff || work.running !== null;
  const isRunning = name !== undefined && work.running === name;
  return (
    <button
      type="button"
      class={kind}
      aria-disabled={waits}
      aria-busy={isRunning}
      aria-describedby={describedBy}
      aria-label={spoken}
      onClick={() => {
        if (!waits) onPress();
      }}
    >
      {isRunning ? <span class="spinner" aria-hidden="true" /> : null}
      {label}
    </button>
  );
}
