import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What the control of a field must bear for its label, hint and error to belong to it. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** A control with its label above, a hint or an error below. */
export function Field({
  label,
  hint = '',
  error = '',
  children,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly children: (control: FieldControl) => ComponentChildren;
}) {
  const id = useId();
  const described = [hint === '' ? '' : `${id}-hint`, error === '' ? '' : `${id}-error`].filter((one) => one !== '');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': error !== '',
      })}
      {hint === '' ? null : (
        <p class="fix" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === '' ? null : (
        <p class="trouble" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
