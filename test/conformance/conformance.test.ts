import { runInThread } from '../../src/local/execution/in-thread';
import { methods } from '../../src/local/services/methods';
import { hostOver, programFrom } from '../local/execution/programs';
import { cases } from './cases';

/** Whoever runs the cases would have to answer: these are tried in test/local/execution/screen.test.ts. */
const ASKING = /^Base\.(PromptResponse\.|Ui\.(alert|prompt)$)/;

describe('the local services behave as Apps Script was recorded to', () => {
  const program = programFrom('test/conformance/run.ts', ['runCase']);
  const called = new Set<string>();

  it.each(cases.map(({ name, source }) => [name, source]))('%s (%s)', (name) => {
    const host = hostOver();
    host.book.zone = 'Europe/Riga';
    const onCall = (_: number, service: string, method: string): void => void called.add(`${service}.${method}`);
    expect(runInThread({ program, name: 'runCase', argument: name }, host, { onCall })).toBe('');
  });

  it('and no method is without a case', () => {
    const listed = Object.entries(methods).flatMap(([service, taken]) =>
      Object.keys(taken).map((method) => `${service}.${method}`),
    );
    expect([...called].sort()).toEqual(listed.filter((method) => !ASKING.test(method)).sort());
  });
});
