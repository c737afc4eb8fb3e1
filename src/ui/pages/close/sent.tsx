import { closeWords } from '../../../words/pages/close';
import { useWords } from '../../page';
import { Button } from '../../parts/button';
import { Frame } from '../../parts/frame';
import type { Work } from '../../work';
import { DeliveryOutcome } from './delivery';
import type { Delivery } from './send-all';

/** What came of sending where nothing was closed before. */
export function Sent({
  work,
  delivery,
  onRehearse,
}: {
  readonly work: Work;
  readonly delivery: Delivery;
  readonly onRehearse: () => void;
}) {
  const words = useWords(closeWords);
  return (
    <Frame
      title={delivery.deliveredBy === '' ? words.send.isSent(delivery.sent.length) : words.send.sent}
      actions={<Button kind="primary" label={words.rehearseNext} work={work} onPress={onRehearse} />}
    >
      <DeliveryOutcome delivery={delivery} />
    </Frame>
  );
}
