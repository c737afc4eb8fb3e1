/** The context's Date on another clock: `new Date()` and `Date.now()` ask `now`, in milliseconds since 1970. */
export function dateOn(now: () => number): DateConstructor {
  const real = Date;
  real.now = now;
  const clocked = new Proxy(real, {
    construct: (_, args: unknown[], newTarget) =>
      Reflect.construct(real, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new real(now()).toString(),
  });
  real.prototype.constructor = clocked;
  return clocked;
}
