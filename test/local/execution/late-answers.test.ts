import { runInThread } from '../../../src/local/execution/in-thread';
import { runInWorker } from '../../../src/local/execution/in-worker';
import type { LocalHost } from '../../../src/local/execution/local-host';
import { TimeLimitExceeded, type AnsweredCall } from '../../../src/local/execution/task';
import { ServiceException } from '../../../src/local/services/exception';
import type { FetchAnswer } from '../../../src/local/services/host';
import { hostOver, taskOf } from './programs';

type Answer = FetchAnswer | Error;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A host whose web answers with what stands in the address; whoever is patient waits for it where it is late. */
function hostWith(answers: Readonly<Record<string, Answer>>, late: readonly string[]): LocalHost {
  const given = (url: string): FetchAnswer => {
    const answer = answers[new URL(url).pathname.slice(1)] ?? { status: 404, text: '' };
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const isLate = (url: string): boolean => late.some((name) => url.endsWith(`/${name}`));
  return {
    ...hostOver(),
    fetch: ({ url }, patient) => (patient === true && isLate(url) ? pause(20).then(() => given(url)) : given(url)),
  };
}

/** Fetches from these addresses, and says what came or what was thrown. */
const fetching = (...names: readonly string[]) =>
  taskOf(`try {
    const asked = ${JSON.stringify(names)}.map((name) => ({ url: 'https://web.example/' + name, muteHttpExceptions: true }));
    return UrlFetchApp.fetchAll(asked).map((response) => response.getContentText()).join();
  } catch (thrown) { return String(thrown); }`);

const one = { status: 200, text: 'one', milliseconds: 400 };
const two = { status: 200, text: 'two', milliseconds: 900 };

describe('answers of the web', () => {
  it.each([[[]], [['one']], [['two']], [['one', 'two']]])(
    'come in the order of the requests, and take the longest of their times, where late are: %j',
    async (late) => {
      const answered: AnsweredCall[] = [];
      const onAnswered = (call: AnsweredCall): void => void answered.push(call);
      expect(await runInWorker(fetching('one', 'two'), hostWith({ one, two }, late), { onAnswered })).toBe('one,two');
      expect(answered[0]).toMatchObject({ method: 'fetchAll', waitedMilliseconds: 900 });
    },
  );

  it('are late for nobody who cannot wait', () => {
    expect(runInThread(fetching('one', 'two'), hostWith({ one, two }, ['one', 'two']))).toBe('one,two');
  });

  it.each(['late', 'two'])('that do not come are thrown at the program, also where they are %s', async (late) => {
    const silent = new ServiceException('Timeout: https://web.example');
    const host = hostWith({ late: silent, two }, [late]);
    expect(await runInWorker(fetching('two', 'late'), host)).toBe('Exception: Timeout: https://web.example');
  });

  it.each([[[]], [['silent']], [['broken']], [['silent', 'broken', 'two']]])(
    'with a fault of the host end the execution, which the program cannot catch, where late are: %j',
    async (late) => {
      const broken = new Error('a fault of the host');
      const host = hostWith({ silent: new ServiceException('Timeout'), broken, two }, late);
      await expect(runInWorker(fetching('silent', 'broken', 'two'), host)).rejects.toBe(broken);
    },
  );

  it('are waited for while others are served', async () => {
    let answer: ((answer: FetchAnswer) => void) | undefined;
    const host: LocalHost = { ...hostOver(), fetch: () => new Promise((resolve) => (answer = resolve)) };
    const waiting = runInWorker(fetching('one'), host);
    while (answer === undefined) await pause(5);
    expect(await runInWorker(taskOf('return Session.getActiveUser().getEmail();'), host)).toBe('ann@example.com');
    answer(one);
    expect(await waiting).toBe('one');
  });

  it('that fail after the execution was cut off trouble nobody', async () => {
    let fail: ((thrown: Error) => void) | undefined;
    const host: LocalHost = { ...hostOver(), fetch: () => new Promise((_, reject) => (fail = reject)) };
    const running = runInWorker(fetching('one'), host, { limitMilliseconds: 3000 });
    await expect(running).rejects.toThrow(TimeLimitExceeded);
    expect(fail).toBeDefined();
    fail?.(new Error('too late'));
    // What nobody catches would fail the test here.
    await pause(20);
  });
});
