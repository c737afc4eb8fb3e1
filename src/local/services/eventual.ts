/** A value, or the promise of one where it takes its time and whoever asks can wait. */
export type Eventual<Value> = Value | Promise<Value>;

/** What `next` makes of the value: at once where the value is there. */
export function after<Value, Next>(value: Eventual<Value>, next: (value: Value) => Next): Eventual<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** What is made; where something is thrown over it, now or later, what `instead` makes of that. */
export function rescued<Value>(make: () => Eventual<Value>, instead: (thrown: unknown) => Value): Eventual<Value> {
  try {
    const made = make();
    return made instanceof Promise ? made.catch(instead) : made;
  } catch (thrown) {
    return instead(thrown);
  }
}

/** All values in their order: at once where all are there. */
export function all<Value>(values: readonly Eventual<Value>[]): Eventual<readonly Value[]> {
  const isThere = (value: Eventual<Value>): value is Value => !(value instanceof Promise);
  return values.every(isThere) ? values : Promise.all(values);
}
