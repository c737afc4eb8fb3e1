import { Field } from './field';

/** Text of one line, or of several, with its label. */
export function TextField({
  label,
  hint = '',
  error = '',
  value,
  lines = 1,
  isRequired = false,
  isOff = false,
  onType,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly value: string;
  readonly lines?: number;
  readonly isRequired?: boolean;
  readonly isOff?: boolean;
  readonly onType: (text: string) => void;
}) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => {
        const common = { ...control, required: isRequired, disabled: isOff, value };
        return lines === 1 ? (
          <input {...common} type="text" onInput={({ currentTarget }) => onType(currentTarget.value)} />
        ) : (
          <textarea {...common} rows={lines} onInput={({ currentTarget }) => onType(currentTarget.value)} />
        );
      }}
    </Field>
  );
}
