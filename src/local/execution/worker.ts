import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Message, Reply, Seam } from '../services/seam';
import { runInFreshContext, thrownOf } from './context';
import type { Errand, Letter } from './letters';

/** The thread of one execution: every service call is a letter to the host, awaited without letting anything else run. */
function runErrand(port: MessagePort, { task, now, event, signal }: Errand): void {
  const send = (letter: Letter): void => {
    port.postMessage(letter);
  };
  const seam: Seam = (call: Message) => {
    send({ call });
    // The host's notice of the reply before may come only now, when that reply is long taken.
    while (Atomics.load(signal, 0) === 0) Atomics.wait(signal, 0, 0);
    Atomics.store(signal, 0, 0);
    const received = receiveMessageOnPort(port) as { readonly message: Reply } | undefined;
    if (received === undefined) throw new Error('woken without a reply');
    return received.message;
  };
  try {
    send({ answer: runInFreshContext(task, { seam, now, event }) });
  } catch (thrown) {
    send({ thrown: thrownOf(thrown) });
  }
}

if (parentPort !== null) runErrand(parentPort, workerData as Errand);
