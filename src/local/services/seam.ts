/** An object of the host's, as the program's side knows it; `ref` is null for a service itself. */
export interface Reference {
  readonly $path: string;
  readonly $ref: number | string | null;
}

/** One call of a service. All of it is plain data, dates and references, so that it can cross to another thread. */
export interface Message {
  readonly on: Reference;
  readonly method: string;
  readonly args: readonly unknown[];
}

/**
 * What the service answers, or the text of the exception that it throws; and how much later it is by now than the
 * clock says, in milliseconds.
 */
export type Reply = ({ readonly value: unknown } | { readonly failure: string }) & { readonly later: number };

/** Where every service call of an execution goes through. Waits for the reply. */
export type Seam = (message: Message) => Reply;

/** Stands for a constant of a service: `ScriptApp.AuthMode.FULL`. */
export function constantReference(path: string, name: string): Reference {
  return { $path: path, $ref: name };
}

export function isReference(value: object): value is Reference {
  return '$ref' in value && '$path' in value;
}
