import type { SendResult } from '../../../app/functions';
import type { Call } from '../../server';
import { patiently, pause } from './follow';

/** What came of sending. */
export type Delivery = Pick<SendResult, 'sent' | 'waiting' | 'deliveredBy'>;

const CLIENTS_A_STEP = 10;

/** Sends what waits, step by step, telling after each how many clients had their turn. */
export async function sendAll(call: Call, show: (clients: number) => void): Promise<Delivery> {
  const sent: SendResult['sent'][number][] = [];
  const waiting: SendResult['waiting'][number][] = [];
  for (let after = ''; ;) {
    const result = await patiently(() => call('sendReports', { limit: CLIENTS_A_STEP, after }));
    if (result.state === 'busy') {
      await pause();
      continue;
    }
    sent.push(...result.sent);
    waiting.push(...result.waiting);
    if (result.next === '') return { sent, waiting, deliveredBy: result.deliveredBy };
    after = result.next;
    show(sent.length + waiting.length);
  }
}
