import { closeWords } from '../../../words/pages/close';
import { useWords } from '../../page';

/** Clients and months that something was not done for, each with the reason. */
export function HeldBack({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly { readonly client: string; readonly period: string; readonly reason: string }[];
}) {
  const words = useWords(closeWords);
  return (
    <>
      <h2>{title}</h2>
      <ul class="list">
        {rows.map(({ client, period, reason }) => (
          <li key={`${client} ${period}`}>
            <b>{words.of(client, period)}</b>
            <span class="fix block">{reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
