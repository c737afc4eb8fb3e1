type Log = (text: string) => unknown;

/** Apps Script's console: each call writes one line to the execution's log. */
export function consoleOn(log: Readonly<Record<'log' | 'warn' | 'error', Log>>): object {
  const writing =
    (write: Log) =>
    (...values: unknown[]): void => {
      write(values.map(textOf).join(' '));
    };
  return { log: writing(log.log), warn: writing(log.warn), error: writing(log.error) };
}

function textOf(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
