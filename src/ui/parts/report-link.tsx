/**
 * A link to a document. Where it leads is read from a cell, in which anybody may write: only an address of the web is
 * made a link, anything else is shown as it is.
 */
export function ReportLink({
  label,
  spoken,
  address,
}: {
  readonly label: string;
  /** What those hear who do not see what stands beside the link. */
  readonly spoken?: string;
  readonly address: string;
}) {
  if (!/^https:\/\//i.test(address))
    return (
      <>
        {label} <span class="fix">{address}</span>
      </>
    );
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" aria-label={spoken}>
      {label}
    </a>
  );
}
