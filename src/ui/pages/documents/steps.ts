/** Clients in one call: few enough for it to end well within Google's six minutes. */
const CLIENTS_A_STEP = 20;

/** The clients, some at a time. */
export function steps(clients: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(clients.length / CLIENTS_A_STEP);
  return Array.from({ length: count }, (_, step) => clients.slice(step * CLIENTS_A_STEP, (step + 1) * CLIENTS_A_STEP));
}
