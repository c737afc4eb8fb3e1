import { loadBook } from '../load';
import type { Ports } from '../ports';
import { surveyBook } from '../survey';
import { csvText } from './csv';
import { exportedClients } from './exported-clients';
import { hledgerJournal } from './hledger';

export interface ExportRequest {
  readonly format: 'hledger' | 'csv' | 'json';
}

/** The ledger for other programs, as text. Superseded statements are left out. */
export function exportLedger({ tables }: Ports, { format }: ExportRequest): { readonly text: string } {
  const clients = exportedClients(surveyBook(loadBook(tables)));
  switch (format) {
    case 'hledger':
      return { text: hledgerJournal(clients) };
    case 'csv':
      return { text: csvText(clients) };
    case 'json':
      return { text: `${JSON.stringify({ clients }, null, 2)}\n` };
  }
}
