/** How much of something is done; without a known total it only moves. */
export function ProgressBar({
  label,
  done,
  total,
}: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}) {
  const isKnown = total > 0;
  return (
    <div
      class={isKnown ? 'progress' : 'progress unknown'}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      {...(isKnown ? { 'aria-valuemax': total, 'aria-valuenow': done, 'aria-valuetext': label } : {})}
    >
      <div style={isKnown ? { width: `${(100 * Math.min(done, total)) / total}%` } : {}} />
    </div>
  );
}
