import { parametersOf, shortName } from '../methods';
import { constantReference, isReference, type Reference, type Seam } from '../seam';
import { signatureFault } from './signature';

/** What crosses as a reference: service objects, and the constants that are passed to services. */
const references = new WeakMap<object, Reference>();

/** By path and name. */
const constants = new Map<string, object>();

/** Names that JavaScript itself asks of any object. */
const UNASKED = ['constructor', 'then', 'toJSON', 'valueOf'];

/** The constants of an enumeration such as `SpreadsheetApp.ProtectionType`, by their names. */
export function enumeration(path: string, names: readonly string[]): Readonly<Record<string, object>> {
  return Object.fromEntries(names.map((name) => [name, constant(path, name)]));
}

function constant(path: string, name: string): object {
  const value = Object.freeze({ toString: () => name, name: () => name });
  references.set(value, constantReference(path, name));
  constants.set(`${path}.${name}`, value);
  return value;
}

export interface Stubs {
  /** The object that stands for a service: its methods cross the seam, and so do those of all that they return. */
  readonly service: (path: string, own?: Readonly<Record<string, unknown>>) => object;
  /** What came from the host, as the program gets it. */
  readonly received: (value: unknown) => unknown;
  /** By how many milliseconds the execution's clock has gone on while it waited. */
  readonly later: () => number;
}

/** `constantsOf`: those that objects of a class have, by its path. */
export function serviceStubs(seam: Seam, constantsOf: Readonly<Record<string, object>> = {}): Stubs {
  const known = new Map<Reference['$ref'], object>();
  let waited = 0;

  function call(on: Reference, method: string, parameters: readonly string[], given: unknown[]): unknown {
    const args = given.map(sentWithin);
    const fault = signatureFault(parameters, args, `${on.$path}.${method}`);
    if (fault !== null) throw exception(fault);
    const reply = seam({ on, method, args });
    waited = reply.later;
    if ('failure' in reply) throw exception(reply.failure);
    return received(reply.value);
  }

  const received = (value: unknown): unknown => own(value, stub);

  function stub(on: Reference, own: object = constantsOf[on.$path] ?? {}): object {
    if (typeof on.$ref === 'string') return constants.get(`${on.$path}.${on.$ref}`) ?? {};
    const before = on.$ref === null ? undefined : known.get(on.$ref);
    if (before !== undefined) return before;
    const made: object = new Proxy(own, {
      get: (_, name) => {
        if (typeof name === 'symbol' || UNASKED.includes(name)) return undefined;
        if (Object.prototype.hasOwnProperty.call(own, name)) return Reflect.get(own, name) as unknown;
        const parameters = parametersOf(on.$path, name);
        if (parameters !== undefined) return (...args: unknown[]) => call(on, name, parameters, args);
        if (name === 'toString') return () => shortName(on.$path);
        throw new Error(`${shortName(on.$path)}.${name} is not implemented outside Google`);
      },
    });
    references.set(made, on);
    if (on.$ref !== null) known.set(on.$ref, made);
    return made;
  }

  return { service: (path, own) => stub({ $path: path, $ref: null }, own), received, later: () => waited };
}

/** Service objects stand alone, in a list, or in the fields of a message and their lists. */
function sentWithin(argument: unknown): unknown {
  if (Array.isArray(argument)) return holdsObjects(argument) ? argument.map(sent) : argument;
  const reference = sent(argument);
  if (reference !== argument || Object.prototype.toString.call(argument) !== '[object Object]') return reference;
  return Object.fromEntries(Object.entries(argument as object).map(([name, item]) => [name, sentWithin(item)]));
}

/** Lists of lists are cells, which hold none. */
function holdsObjects([first]: readonly unknown[]): boolean {
  return typeof first === 'object' && first !== null && !Array.isArray(first);
}

function sent(argument: unknown): unknown {
  return typeof argument === 'object' && argument !== null ? (references.get(argument) ?? argument) : argument;
}

/** What services throw. */
function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** A copy made with this context's own constructors: those of another context fail `instanceof` here. */
function own(value: unknown, stub: (reference: Reference) => object): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, (item) => own(item, stub));
  if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Date.prototype.getTime.call(value));
  if (isReference(value)) return stub(value);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, own(item, stub)]));
}
