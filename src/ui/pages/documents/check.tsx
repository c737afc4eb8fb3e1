/** A box to tick, with what it stands for beside it. */
export function Check({
  label,
  isChecked,
  isOff,
  onCheck,
}: {
  readonly label: string;
  readonly isChecked: boolean;
  readonly isOff: boolean;
  readonly onCheck: (isChecked: boolean) => void;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isChecked}
        disabled={isOff}
        onChange={({ currentTarget }) => onCheck(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
