import { Field } from './field';

/** A choice of one among few, with its label. */
export function SelectField<Value extends string>({
  label,
  hint = '',
  value,
  options,
  isOff = false,
  isNarrow = false,
  onPick,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  /** Values and what they are called. */
  readonly options: readonly (readonly [Value, string])[];
  readonly isOff?: boolean;
  readonly isNarrow?: boolean;
  readonly onPick: (value: Value) => void;
}) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          class={isNarrow ? 'narrow' : undefined}
          disabled={isOff}
          value={value}
          onChange={({ currentTarget }) => onPick(currentTarget.value as Value)}
        >
          {options.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
