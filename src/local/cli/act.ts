import type { Command } from './command';
import { writeDocuments } from './documents';

/** Writes the acts of a closed period into the clients' folders; one that is there already is left as it is. */
export const act: Command = {
  name: 'act',
  period: 'required',
  options: ['client', 'json', 'reports', 'accept-loss'],
  run: (typed, desk) =>
    writeDocuments(typed, desk, { kind: 'act', period: typed.period ?? '' }, ({ words, reportsFolder }, count) =>
      count > 0 ? words.actsWritten(count, reportsFolder) : words.noReports(typed.period ?? ''),
    ),
};
