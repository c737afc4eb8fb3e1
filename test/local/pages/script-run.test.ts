import { createContext, runInContext } from 'node:vm';
import { scriptRunShim } from '../../../src/local/pages/script-run';

/** A form and a node of a page, as far as google.script.run looks at them. */
class PageNode {
  readonly nodeType = 1;
}
class Form extends PageNode {
  constructor(readonly fields: readonly (readonly [string, unknown])[]) {
    super();
  }
}
class FormData {
  constructor(private readonly form: Form) {}

  keys(): string[] {
    return this.form.fields.map(([name]) => name);
  }

  getAll(name: string): unknown[] {
    return this.form.fields.filter(([field]) => field === name).map(([, value]) => value);
  }
}

interface Call {
  readonly name: string;
  readonly args: unknown;
  readonly answer: (reply: object) => void;
  readonly drop: () => void;
}

/** A page with the stand-in in it: what it calls, what it asks of its frame, and what its console says. */
function page() {
  const calls: Call[] = [];
  const asked: unknown[] = [];
  const lines: string[] = [];
  const carryoverRun = (name: string, argsJson: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const args: unknown = JSON.parse(argsJson);
      calls.push({ name, args, answer: (reply) => resolve(JSON.stringify(reply)), drop: () => reject(new Error()) });
    });
  const context = createContext({
    carryoverRun,
    carryoverHost: (...what: unknown[]) => void asked.push(what),
    console: { error: (line: string) => void lines.push(line) },
    HTMLFormElement: Form,
    Node: PageNode,
    FormData,
    PageNode,
    Form,
    said: [] as unknown[],
  });
  runInContext('var window = globalThis;', context);
  runInContext(scriptRunShim, context);
  const run = (script: string): unknown => runInContext(script, context);
  return { calls, asked, lines, run, said: context['said'] as unknown[] };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const WITH_HANDLERS = `google.script.run
  .withSuccessHandler((value, user) => said.push(['success', value, user]))
  .withFailureHandler((error, user) => said.push(['failure', error instanceof Error, error.name, error.message, user]))
  .withUserObject('button')`;

describe('google.script.run in a page', () => {
  it('calls a public function and hands its answer on later', async () => {
    const { calls, run, said } = page();
    expect(run(`${WITH_HANDLERS}.closeMonth('{}', 7)`)).toBeUndefined();
    expect([calls.map(({ name, args }) => [name, args]), said]).toEqual([[['closeMonth', ['{}', 7]]], []]);
    calls[0]?.answer({ value: { closed: 3 } });
    await settled();
    expect(said).toEqual([['success', { closed: 3 }, 'button']]);
  });

  it('hands a failure on as an error', async () => {
    const { calls, run, said } = page();
    run(`${WITH_HANDLERS}.closeMonth()`);
    calls[0]?.answer({ failure: 'Exception: locked' });
    await settled();
    expect(said).toEqual([['failure', true, 'ScriptError', 'Exception: locked', 'button']]);
  });

  it('hands a lost connection on as an error', async () => {
    const { calls, run, said } = page();
    run(`${WITH_HANDLERS}.closeMonth()`);
    calls[0]?.drop();
    await settled();
    expect(said).toEqual([['failure', true, 'NetworkError', 'Connection failure due to HTTP 0', 'button']]);
  });

  it('says a failure that nobody handles in the console', async () => {
    const { calls, run, lines } = page();
    run('google.script.run.closeMonth()');
    calls[0]?.answer({ failure: 'Exception: locked' });
    await settled();
    expect(lines).toEqual(['Uncaught ScriptError: Exception: locked']);
  });

  it('keeps the handlers of one call apart from those of the next', async () => {
    const { calls, run, said } = page();
    run(`google.script.run.withSuccessHandler(() => said.push('first')).a(); google.script.run.b();`);
    calls.forEach(({ answer }) => answer({ value: null }));
    await settled();
    expect(said).toEqual(['first']);
  });

  it('lets answers overtake each other', async () => {
    const { calls, run, said } = page();
    run('for (const name of ["a", "b"]) google.script.run.withSuccessHandler((value) => said.push(value))[name]();');
    for (const { name, answer } of [...calls].reverse()) {
      answer({ value: name });
      await settled();
    }
    expect(said).toEqual(['b', 'a']);
  });

  it('has ten calls under way at most', async () => {
    const { calls, run } = page();
    run('for (let number = 0; number < 12; number++) google.script.run.count(number);');
    expect(calls.length).toBe(10);
    calls[3]?.answer({ value: null });
    await settled();
    expect(calls.map(({ args }) => args).slice(10)).toEqual([[10]]);
    calls[4]?.drop();
    await settled();
    expect(calls.length).toBe(12);
  });

  it.each([
    ['new Date(0)', '0'],
    ['1, { from: new Date(0) }', 'from'],
    ['{ list: [1, () => 1] }', '1'],
    ['new PageNode()', '0'],
    ['{ on: new PageNode() }', 'on'],
    ["new Form([['a', '1']]), 2", '0'],
    ['10n', '0'],
  ])('refuses %s', (args, property) => {
    const { calls, run } = page();
    const message = `TypeError: Failed due to illegal value in property: ${property}`;
    expect(run(`try { google.script.run.f(${args}); } catch (error) { String(error); }`)).toBe(message);
    expect(calls).toEqual([]);
  });

  it('makes null of what is undefined', () => {
    const { calls, run } = page();
    run('google.script.run.f(undefined, [1, undefined], { a: undefined, b: null })');
    expect(calls[0]?.args).toEqual([null, [1, null], { b: null }]);
  });

  it('carries a form as its fields', () => {
    const { calls, run } = page();
    run("google.script.run.f(new Form([['client', 'Acme'], ['day', '1'], ['day', '2']]))");
    expect(calls[0]?.args).toEqual([{ client: 'Acme', day: ['1', '2'] }]);
  });
});

describe('google.script.host in a page', () => {
  it('tells whoever shows the page', () => {
    const { run, asked } = page();
    run('google.script.host.setHeight(300); google.script.host.setWidth(400);');
    run('google.script.host.editor.focus(); google.script.host.close();');
    expect(asked).toEqual([
      ['setHeight', 300],
      ['setWidth', 400],
      ['focusEditor', null],
      ['close', null],
    ]);
  });
});
