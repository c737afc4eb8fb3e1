import { closeWords } from '../../../words/pages/close';
import { useWords } from '../../page';
import { Notice } from '../../parts/notice';
import { ReasonList } from '../../parts/reason-list';
import type { Delivery } from './send-all';

/** What came of sending: to whom, and to whom not and why. */
export function DeliveryOutcome({ delivery }: { readonly delivery: Delivery }) {
  const { send } = useWords(closeWords);
  const { sent, waiting, deliveredBy } = delivery;
  return (
    <>
      {deliveredBy === '' ? null : <Notice kind="done">{send.queued(deliveredBy)}</Notice>}
      {sent.length === 0 ? null : (
        <>
          <h2>{send.sent}</h2>
          <ul class="list">
            {sent.map(({ client, periods, to }) => (
              <li key={client}>
                <b>{client}</b>, {send.periods(periods)}
                <span class="fix block">{to.join(', ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <ReasonList title={send.notSent} rows={waiting} />
    </>
  );
}
