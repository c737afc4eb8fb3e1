import type { Command } from './command';
import { writeDocuments } from './documents';

/** Writes a payment request for whom something is asked of now; the same request is written once. */
export const request: Command = {
  name: 'request',
  period: 'none',
  options: ['client', 'json', 'reports', 'accept-loss'],
  run: (typed, desk) =>
    writeDocuments(typed, desk, { kind: 'request' }, ({ words, reportsFolder }, count) =>
      count > 0 ? words.requestsWritten(count, reportsFolder) : words.nothingAsked,
    ),
};
