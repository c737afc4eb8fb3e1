import type { Eventual } from '../src/local/services/eventual';

/** The value of what nobody waited for; fails where it is still to come. */
export function atOnce<Value>(value: Eventual<Value>): Value {
  if (value instanceof Promise) throw new Error('the value is still to come');
  return value;
}
