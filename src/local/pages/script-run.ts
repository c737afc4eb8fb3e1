/** As much of a page's window as the stand-in for Google needs. */
interface PageWindow {
  google?: unknown;
  /** Runs a public function on the arguments, a JSON list; resolves to a `PageReply` as JSON. */
  readonly carryoverRun: (name: string, argsJson: string) => Promise<string>;
  /** Told where the page asks to be closed, resized or left; may be absent. */
  readonly carryoverHost?: (action: string, value: number | null) => void;
  readonly HTMLFormElement: new () => object;
  readonly Node: new () => object;
  readonly FormData: new (form: object) => { keys(): Iterable<string>; getAll(name: string): unknown[] };
}

interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

/** A form as the script gets it: its fields by their names, a list where several share one. */
function formFields(form: object, page: PageWindow): Record<string, unknown> {
  const data = new page.FormData(form);
  const fields: Record<string, unknown> = {};
  for (const name of data.keys()) {
    const values = data.getAll(name);
    fields[name] = values.length === 1 ? values[0] : values;
  }
  return fields;
}

/** The arguments as JSON; one that Google would not carry to the script is refused. */
function argumentsJson(args: readonly unknown[], page: PageWindow): string {
  const [only] = args;
  if (args.length === 1 && only instanceof page.HTMLFormElement) return JSON.stringify([formFields(only, page)]);
  const refuseIllegal = (value: unknown, property: string): void => {
    const isPlain = value === null || !['object', 'function', 'symbol', 'bigint'].includes(typeof value);
    if (isPlain) return;
    const isTree = typeof value === 'object' && !(value instanceof Date) && !(value instanceof page.Node);
    if (!isTree) throw new TypeError(`Failed due to illegal value in property: ${property}`);
    for (const [name, item] of Object.entries(value)) refuseIllegal(item, name);
  };
  args.forEach((value, index) => refuseIllegal(value, String(index)));
  return JSON.stringify(args);
}

/** Starts what it is given, ten at once; the rest wait for their turn. */
function tenAtOnce(): (start: () => Promise<void>) => void {
  const waiting: (() => Promise<void>)[] = [];
  let running = 0;
  const next = (): void => {
    const start = running < 10 ? waiting.shift() : undefined;
    if (start === undefined) return;
    running += 1;
    const ended = (): void => {
      running -= 1;
      next();
    };
    // What a handler throws stays unhandled, so that the page's console has it.
    void start().finally(ended);
  };
  return (start) => {
    waiting.push(start);
    next();
  };
}

/** One call from its arguments to its handler; an error that a handler throws is the page's own. */
async function called(page: PageWindow, name: string, argsJson: string, handlers: Handlers): Promise<void> {
  const failed = (message: string, errorName: string): void => {
    const error = new Error(message);
    error.name = errorName;
    if (handlers.failure === undefined) console.error(`Uncaught ${errorName}: ${message}`);
    else handlers.failure(error, handlers.userObject);
  };
  let json: string;
  try {
    json = await page.carryoverRun(name, argsJson);
  } catch {
    failed('Connection failure due to HTTP 0', 'NetworkError');
    return;
  }
  const reply = JSON.parse(json) as { readonly value: unknown } | { readonly failure: string };
  if ('failure' in reply) failed(reply.failure, 'ScriptError');
  else handlers.success?.(reply.value, handlers.userObject);
}

/** google.script.run: every name but those of the handlers is that of a public function. */
function runner(page: PageWindow, queue: (start: () => Promise<void>) => void, handlers: Handlers): object {
  const withHandler = (changed: Handlers): object => runner(page, queue, { ...handlers, ...changed });
  const own: Readonly<Record<string, unknown>> = {
    withSuccessHandler: (success: NonNullable<Handlers['success']>) => withHandler({ success }),
    withFailureHandler: (failure: NonNullable<Handlers['failure']>) => withHandler({ failure }),
    withUserObject: (userObject: unknown) => withHandler({ userObject }),
    then: undefined,
  };
  return new Proxy(own, {
    get: (_, name) => {
      if (typeof name === 'symbol') return undefined;
      if (Object.prototype.hasOwnProperty.call(own, name)) return own[name];
      return (...args: unknown[]): void => {
        const argsJson = argumentsJson(args, page);
        queue(() => called(page, name, argsJson, handlers));
      };
    },
  });
}

/** Gives the page the `google.script` that pages have at Google. */
function install(page: PageWindow): void {
  const tell =
    (action: string) =>
    (value?: number): void =>
      page.carryoverHost?.(action, value ?? null);
  const host = {
    close: tell('close'),
    setHeight: tell('setHeight'),
    setWidth: tell('setWidth'),
    editor: { focus: tell('focusEditor') },
  };
  page.google = { script: { run: runner(page, tenAtOnce(), {}), host } };
}

/**
 * A script for a page, before its own: `window.google.script` over `window.carryoverRun(name, argsJson)`, which whoever
 * shows the page provides. Calls are asynchronous, ten at once, and end in any order; their errors are `ScriptError`s
 * in the failure handler, or lines of the page's console.
 */
export const scriptRunShim = `(() => {
${[formFields, argumentsJson, tenAtOnce, called, runner, install].map(String).join('\n')}
install(window);
})();`;
