/** Clients for whom something was or will not be done, each with the reason; nothing where there are none. */
export function ReasonList({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly { readonly client: string; readonly reason: string }[];
}) {
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul class="list">
        {rows.map(({ client, reason }) => (
          <li key={client}>
            <b>{client}</b>
            <span class="fix block">{reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
