import { parametersOf, shortName } from '../methods';
import { isReference, type Reference, type Seam } from '../seam';
import { signatureFault } from './signature';

/** What crosses as a reference: service objects, and the constants that are passed to services. */
const references = new WeakMap<object, Reference>();

/** Names that JavaScript itself asks of any object. */
const UNASKED = ['constructor', 'then', 'toJSON', 'valueOf'];

/** Stands for a constant such as `SpreadsheetApp.ProtectionType.SHEET`. */
export function constant(path: string, name: string): object {
  const value = Object.freeze({ toString: () => name, name: () => name });
  references.set(value, { $path: path, $ref: name });
  return value;
}

/** Makes the object that stands for a service: its methods cross the seam, and so do those of all that they return. */
export function serviceStubs(seam: Seam): (path: string, constants?: Readonly<Record<string, unknown>>) => object {
  const known = new Map<Reference['$ref'], object>();

  function call(on: Reference, method: string, parameters: readonly string[], given: unknown[]): unknown {
    const args = given.map(sent);
    const fault = signatureFault(parameters, args, `${on.$path}.${method}`);
    if (fault !== null) throw exception(fault);
    const reply = seam({ on, method, args });
    if ('failure' in reply) throw exception(reply.failure);
    return own(reply.value, stub);
  }

  function stub(on: Reference, constants: Readonly<Record<string, unknown>> = {}): object {
    const before = on.$ref === null ? undefined : known.get(on.$ref);
    if (before !== undefined) return before;
    const made: object = new Proxy(constants, {
      get: (_, name) => {
        if (typeof name === 'symbol' || UNASKED.includes(name)) return undefined;
        if (Object.prototype.hasOwnProperty.call(constants, name)) return constants[name];
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

  return (path, constants) => stub({ $path: path, $ref: null }, constants);
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
