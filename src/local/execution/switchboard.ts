import { after, rescued, type Eventual } from '../services/eventual';
import { ServiceException } from '../services/exception';
import type { Execution } from '../services/execution';
import { permissionFault } from '../services/permissions';
import { isReference, type Message, type Reference, type Reply } from '../services/seam';
import { TimeLimitExceeded, type RunOptions } from './task';

/** A service object, which stays on the host: the program knows it by a reference. */
interface ServiceObject {
  readonly path: string;
}

/** Answers every service call of one execution. */
export class Switchboard {
  private readonly objects: ServiceObject[] = [];
  private readonly references = new Map<ServiceObject, Reference>();
  private calls = 0;
  private end: { readonly cause: unknown } | null = null;

  constructor(
    private readonly services: Readonly<Record<string, object>>,
    private readonly execution: Pick<Execution, 'authMode' | 'waited'>,
    private readonly told: Pick<RunOptions, 'onCall' | 'onAnswered'>,
    private readonly limitMilliseconds: number,
  ) {}

  /** What ended the execution at a service call: a cut, or a fault of the host's. */
  get ended(): { readonly cause: unknown } | null {
    return this.end;
  }

  /**
   * Carries out one call. Throws where the execution ends here or has ended before. The reply is a promise where the
   * service waits for something.
   */
  answer(message: Message): Eventual<Reply> {
    if (this.end !== null) throw this.end.cause;
    const answered = (): Eventual<Reply> => {
      this.calls += 1;
      this.told.onCall?.(this.calls, message.on.$path, message.method);
      return after(this.carriedOut(message), (value) => this.reply(message, value));
    };
    return rescued(answered, (thrown) => this.refused(thrown));
  }

  /** A value with its service objects as references: how the program knows it. */
  introduced(value: Readonly<Record<string, unknown>> | null): unknown {
    if (value === null) return null;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.sent(item)]));
  }

  private carriedOut({ on, method, args }: Message): unknown {
    const fault = permissionFault(this.execution.authMode, on.$path, method);
    if (fault !== null) throw new ServiceException(fault);
    const target = this.received(on);
    const implementation: unknown =
      typeof target === 'object' && target !== null ? Reflect.get(target, method) : undefined;
    if (typeof implementation !== 'function') throw new Error(`no ${on.$path}.${method} on the host`);
    const given = args.map((argument) => this.given(argument));
    return Reflect.apply(implementation, target, given) as unknown;
  }

  /** Service objects stand alone, in a list, or in the fields of a message and their lists. */
  private given(argument: unknown): unknown {
    if (Array.isArray(argument)) return holdsObjects(argument) ? argument.map((item) => this.received(item)) : argument;
    if (!isPlainObject(argument) || isReference(argument)) return this.received(argument);
    return Object.fromEntries(Object.entries(argument).map(([name, item]) => [name, this.given(item)]));
  }

  private received(argument: unknown): unknown {
    if (typeof argument !== 'object' || argument === null || !isReference(argument)) return argument;
    const { $ref, $path } = argument;
    if ($ref === null) return this.services[$path];
    return typeof $ref === 'number' ? this.objects[$ref] : $ref;
  }

  /** A service's refusal is for the program to catch; anything else ends the execution. */
  private refused(thrown: unknown): Reply {
    if (thrown instanceof ServiceException) return { failure: thrown.message, later: this.later() };
    this.end = { cause: thrown };
    throw thrown;
  }

  private reply({ on, method, args }: Message, value: unknown): Reply {
    const cells = [...args, value].reduce<number>((sum, one) => sum + cellsIn(one), 0);
    const waitedMilliseconds = this.execution.waited.milliseconds;
    this.told.onAnswered?.({ service: on.$path, method, cells, waitedMilliseconds });
    return { value: this.sentWithin(value), later: this.later() };
  }

  /** An execution that has slept away its time is over. */
  private later(): number {
    const { milliseconds } = this.execution.waited;
    if (milliseconds > this.limitMilliseconds) {
      this.end = { cause: new TimeLimitExceeded() };
      throw this.end.cause;
    }
    return milliseconds;
  }

  /** Service objects stand alone, in a list, or in place of cells. */
  private sentWithin(value: unknown): unknown {
    if (!Array.isArray(value)) return this.sent(value);
    const isGrid = value.some((line) => Array.isArray(line) && line.some(isServiceObject));
    return value.map((item) => (isGrid ? this.sentWithin(item) : this.sent(item)));
  }

  private sent(value: unknown): unknown {
    if (!isServiceObject(value)) return value;
    const known = this.references.get(value) ?? { $path: value.path, $ref: this.objects.push(value) - 1 };
    this.references.set(value, known);
    return known;
  }
}

/** How many cells a list of lists is. */
function cellsIn(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  return value.reduce<number>((sum, line) => sum + (Array.isArray(line) ? line.length : 0), 0);
}

/** Lists of lists are cells, which hold none. */
function holdsObjects([first]: readonly unknown[]): boolean {
  return typeof first === 'object' && first !== null && !Array.isArray(first);
}

function isPlainObject(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function isServiceObject(value: unknown): value is ServiceObject {
  return typeof value === 'object' && value !== null && 'path' in value;
}
