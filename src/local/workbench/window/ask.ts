import type { Reply, Requests } from '../protocol';

/** Asks the server. Rejects where it could not be reached. */
export type Ask = <Name extends keyof Requests>(name: Name, request: Requests[Name]['request']) => Promise<Reply<Name>>;
