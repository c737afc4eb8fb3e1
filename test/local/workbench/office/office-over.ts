import type { LocalHost } from '../../../../src/local/execution/local-host';
import type { Program } from '../../../../src/local/execution/program';
import { Office } from '../../../../src/local/workbench/office/office';
import type { Event } from '../../../../src/local/workbench/protocol';

/** An office, and all that its windows were told. */
export interface OfficeAtWork {
  readonly office: Office;
  readonly faults: readonly unknown[];
  /** How often it was said that the book may have changed. */
  readonly changes: () => number;
  /** What a window was told of one kind. */
  readonly told: <Kind extends Event['kind']>(window: string, kind: Kind) => readonly Extract<Event, { kind: Kind }>[];
}

export function officeOver(host: LocalHost, program: Program): OfficeAtWork {
  const events: { readonly window: string; readonly event: Event }[] = [];
  const faults: unknown[] = [];
  let changes = 0;
  const office = new Office({
    host,
    program,
    tell: (window, event) => void events.push({ window, event }),
    changed: () => {
      changes += 1;
    },
    fault: (thrown) => void faults.push(thrown),
  });
  return {
    office,
    faults,
    changes: () => changes,
    told: <Kind extends Event['kind']>(window: string, kind: Kind) =>
      events.flatMap(({ window: to, event }) =>
        to === window && event.kind === kind ? [event as Extract<Event, { kind: Kind }>] : [],
      ),
  };
}
