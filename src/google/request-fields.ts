import type { StatementJson } from '../app/statement-json';

export type Period = StatementJson['period'];

/** The fields of a request, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** A request that no client of this program makes. */
export class BadRequest extends Error {}

/** Reads one value, or throws what it should have been. */
export type Reader<Value> = (value: unknown) => Value;

/** The fields of a request's JSON text, which must hold an object. */
export function fieldsOf(json: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new BadRequest('not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadRequest('not an object');
  return value as Fields;
}

/** A field that must be there. */
export function required<Value>(fields: Fields, name: string, read: Reader<Value>): Value {
  try {
    return read(fields[name]);
  } catch (thrown) {
    throw thrown instanceof BadRequest ? new BadRequest(`${name}: ${thrown.message}`) : thrown;
  }
}

/** A field that may be missing, as an object to spread: without the field where it is missing. */
export function optional<Name extends string, Value>(
  fields: Fields,
  name: Name,
  read: Reader<Value>,
): { readonly [Key in Name]?: Value } {
  const found = fields[name] === undefined ? {} : { [name]: required(fields, name, read) };
  return found as { readonly [Key in Name]?: Value };
}

export const text: Reader<string> = (value) => {
  if (typeof value !== 'string' || value === '') throw new BadRequest('a text is expected');
  return value;
};

export const flag: Reader<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new BadRequest('true or false is expected');
  return value;
};

export const count: Reader<number> = (value) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) {
    throw new BadRequest('a whole number above 0 is expected');
  }
  return value;
};

export const period: Reader<Period> = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) {
    throw new BadRequest('a period such as 2026-10 is expected');
  }
  return value as Period;
};

/** One of the values named. */
export function oneOf<Value extends string>(...values: readonly Value[]): Reader<Value> {
  return (value) => {
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) throw new BadRequest(`one of ${values.join(', ')} is expected`);
    return found;
  };
}
