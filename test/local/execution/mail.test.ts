import { runInThread } from '../../../src/local/execution/in-thread';
import type { Place } from '../../../src/local/execution/local-host';
import { hostOver, taskOf } from './programs';

const NOON = new Date('2026-11-03T12:00:00Z');

const send = (message: object): ReturnType<typeof taskOf> =>
  taskOf(
    'try { MailApp.sendEmail(JSON.parse(given)); } catch (error) { return error.message; } return "sent";',
    JSON.stringify(message),
  );
const left = taskOf('return String(MailApp.getRemainingDailyQuota());');

describe('a message', () => {
  const host = (changes: Partial<Place> = {}): ReturnType<typeof hostOver> => hostOver({ now: NOON, ...changes });

  it('lies in the outbox as it was sent', () => {
    const on = host();
    const body = `MailApp.sendEmail({ to: 'acme@example.com', cc: 'Ann Lee <ann@example.com>', subject: 'October',
      body: 'plain', htmlBody: '<p>rich</p>', attachments: [Utilities.newBlob([80, 75], 'application/pdf', 'October.pdf')] });`;
    runInThread(taskOf(body), on);
    expect(on.outbox).toEqual([
      {
        sentAt: '2026-11-03T12:00:00.000Z',
        from: 'ann@example.com',
        to: 'acme@example.com',
        cc: 'Ann Lee <ann@example.com>',
        bcc: '',
        replyTo: '',
        subject: 'October',
        body: 'plain',
        htmlBody: '<p>rich</p>',
        attachments: [{ name: 'October.pdf', type: 'application/pdf', base64: 'UEs=' }],
      },
    ]);
  });

  it.each<readonly [string, object, string]>([
    ['to nobody', { to: ' , ' }, 'Failed to send email: no recipient'],
    ['to no address', { to: 'a@example.com, bob' }, 'Invalid email: bob'],
    ['copied to no address', { to: 'a@example.com', cc: 'b@c' }, 'Invalid email: b@c'],
    [
      'to more than 50',
      { to: Array.from({ length: 51 }, (_, number) => `p${String(number)}@example.com`).join() },
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    ['that is too long', { to: 'a@example.com', body: 'x'.repeat(200 * 1024 + 1) }, 'Limit Exceeded: Email Body Size.'],
  ])('%s is refused', (_, message, refusal) => {
    const on = host();
    expect(runInThread(send(message), on)).toBe(refusal);
    expect(on.outbox).toEqual([]);
  });

  it('past the day’s recipients is refused, until a day after the first', () => {
    const on = host({ mailQuota: 3 });
    const two = send({ to: 'a@example.com,b@example.com' });
    const later = (hours: number): typeof on => ({ ...on, now: new Date(NOON.getTime() + hours * 3_600_000) });
    expect([runInThread(two, on), runInThread(left, later(5))]).toEqual(['sent', '1']);
    expect(runInThread(two, later(23))).toBe('Service invoked too many times for one day: email.');
    expect([runInThread(left, later(24)), runInThread(two, later(24))]).toEqual(['3', 'sent']);
    const bob = { ...later(24), user: { email: 'bob@example.com', locale: 'ru' } };
    expect([runInThread(left, later(25)), runInThread(left, bob)]).toEqual(['1', '3']);
  });
});
