/**
 * A link to a document. Where it leads is read from a cell, in which anybody may write: only an address of the web is
 * made a link, anything else is shown as it is.
 */
export function ReportLink({ label, address }: { readonly label: string; readonly address: string }) {
  if (!/^https:\/\//i.test(address))
    return (
      <>
        {label} <span class="fix">{address}</span>
      </>
    );
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}
